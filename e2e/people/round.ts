/** What an officer calls a round and its pots. Invented. */
export const roundTitle = { en: 'Winter round', pa: 'ਸਰਦੀਆਂ ਦਾ ਗੇੜ', ur: 'سردیوں کا راؤنڈ', pl: 'Nabór zimowy' }

export const largerPot = {
  title: { en: 'Safer nights', pa: 'ਸੁਰੱਖਿਅਤ ਰਾਤਾਂ', ur: 'محفوظ راتیں', pl: 'Bezpieczne noce' },
  summary: { en: 'Two steps. Begin with your idea.', pa: 'ਦੋ ਕਦਮ। ਆਪਣੇ ਵਿਚਾਰ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।', ur: 'دو قدم۔ اپنے خیال سے شروع کریں۔', pl: 'Dwa kroki. Zacznij od pomysłu.' },
}

export const lightPot = {
  title: { en: 'Warm evenings', pa: 'ਨਿੱਘੀਆਂ ਸ਼ਾਮਾਂ', ur: 'گرم شامیں', pl: 'Ciepłe wieczory' },
  summary: { en: 'For clubs that open after dark.', pa: 'ਹਨੇਰੇ ਤੋਂ ਬਾਅਦ ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਕਲੱਬਾਂ ਲਈ।', ur: 'ان کلبوں کے لیے جو اندھیرے کے بعد کھلتے ہیں۔', pl: 'Dla klubów otwartych po zmroku.' },
}
