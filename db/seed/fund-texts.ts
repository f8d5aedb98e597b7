import type { StaffText } from '~/i18n/in-language'
import { hashOf } from '~/i18n/status'

/** A text in four languages. The translations are drafts that no native speaker has checked. */
export function draftText(en: string, pa: string, ur: string, pl: string): StaffText {
  const hash = hashOf(en)
  const draft = (text: string) => ({ text, status: 'draft' as const, hash })
  return { en: { text: en, status: 'reviewed', hash }, pa: draft(pa), ur: draft(ur), pl: draft(pl) }
}

export type SeedItem = { slug: string; title: StaffText }
export type SeedPlan = { slug: string; title: StaffText; from: string; until: string | null; priorities: readonly SeedItem[]; themes: readonly SeedItem[] }

export const fundTexts = {
  title: draftText(
    "Mayor's Safer Communities Fund",
    'ਵਧੇਰੇ ਸੁਰੱਖਿਅਤ ਭਾਈਚਾਰਿਆਂ ਲਈ ਮੇਅਰ ਦਾ ਫੰਡ (Mayor\'s Safer Communities Fund)',
    'زیادہ محفوظ کمیونٹیز کے لیے میئر کا فنڈ (Mayor\'s Safer Communities Fund)',
    "Fundusz Burmistrza na rzecz bezpieczniejszych społeczności (Mayor's Safer Communities Fund)",
  ),
  summary: draftText(
    'Money for groups that help people in West Yorkshire stay safe and feel safe. The police took this money from criminals.',
    'ਉਨ੍ਹਾਂ ਸਮੂਹਾਂ ਲਈ ਪੈਸੇ ਜੋ ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੇ ਲੋਕਾਂ ਦੀ ਸੁਰੱਖਿਅਤ ਰਹਿਣ ਅਤੇ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕਰਨ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ। ਪੁਲਿਸ ਨੇ ਇਹ ਪੈਸੇ ਅਪਰਾਧੀਆਂ ਤੋਂ ਲਏ ਹਨ।',
    'ان گروپوں کے لیے رقم جو ویسٹ یارکشائر کے لوگوں کو محفوظ رہنے اور محفوظ محسوس کرنے میں مدد دیتے ہیں۔ پولیس نے یہ رقم مجرموں سے لی ہے۔',
    'Pieniądze dla grup, które pomagają ludziom w West Yorkshire żyć bezpiecznie i czuć się bezpiecznie. Policja odebrała te pieniądze przestępcom.',
  ),
  hours: draftText(
    'Monday to Friday, 9am to 4pm. These hours are a sample.',
    'ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, 9:00 ਤੋਂ 16:00। ਇਹ ਸਮਾਂ ਸਿਰਫ਼ ਇੱਕ ਨਮੂਨਾ ਹੈ।',
    'پیر سے جمعہ، 9:00 سے 16:00 تک۔ یہ اوقات صرف نمونہ ہیں۔',
    'Od poniedziałku do piątku, 9:00–16:00. Te godziny to tylko przykład.',
  ),
  round: draftText('Round 9', 'ਗੇੜ 9', 'راؤنڈ 9', 'Nabór 9'),
}

export const potTexts = {
  light: {
    title: draftText('Small grants', 'ਛੋਟੀਆਂ ਗ੍ਰਾਂਟਾਂ', 'چھوٹی گرانٹس', 'Małe dotacje'),
    summary: draftText(
      'One short form. Good for small groups and first bids.',
      'ਇੱਕ ਛੋਟਾ ਫਾਰਮ। ਛੋਟੇ ਸਮੂਹਾਂ ਅਤੇ ਪਹਿਲੀ ਅਰਜ਼ੀ ਲਈ ਵਧੀਆ।',
      'ایک چھوٹا فارم۔ چھوٹے گروپوں اور پہلی درخواست کے لیے اچھا۔',
      'Jeden krótki formularz. Dobry dla małych grup i na pierwszy wniosek.',
    ),
  },
  larger: {
    title: draftText('Larger grants', 'ਵੱਡੀਆਂ ਗ੍ਰਾਂਟਾਂ', 'بڑی گرانٹس', 'Większe dotacje'),
    summary: draftText(
      'Two steps. You send a short form first. Only some groups then write the full bid.',
      'ਦੋ ਪੜਾਅ। ਪਹਿਲਾਂ ਤੁਸੀਂ ਇੱਕ ਛੋਟਾ ਫਾਰਮ ਭੇਜਦੇ ਹੋ। ਫਿਰ ਸਿਰਫ਼ ਕੁਝ ਸਮੂਹ ਪੂਰੀ ਅਰਜ਼ੀ ਲਿਖਦੇ ਹਨ।',
      'دو مرحلے۔ پہلے آپ ایک چھوٹا فارم بھیجتے ہیں۔ پھر صرف کچھ گروپ پوری درخواست لکھتے ہیں۔',
      'Dwa etapy. Najpierw wysyłasz krótki formularz. Potem tylko niektóre grupy piszą pełny wniosek.',
    ),
  },
  together: {
    title: draftText('Grants for groups working together', 'ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਸਮੂਹਾਂ ਲਈ ਗ੍ਰਾਂਟਾਂ', 'مل کر کام کرنے والے گروپوں کے لیے گرانٹس', 'Dotacje dla grup, które działają razem'),
    summary: draftText(
      'For 2 to 4 groups with one shared project.',
      'ਇੱਕ ਸਾਂਝੇ ਪ੍ਰੋਜੈਕਟ ਵਾਲੇ 2 ਤੋਂ 4 ਸਮੂਹਾਂ ਲਈ।',
      'ایک مشترکہ پراجیکٹ والے 2 سے 4 گروپوں کے لیے۔',
      'Dla 2–4 grup ze wspólnym projektem.',
    ),
  },
}

/** The two plans write the same priority with other capitals. */
function saferPlaces(english: string): StaffText {
  return draftText(english, 'ਵਧੇਰੇ ਸੁਰੱਖਿਅਤ ਥਾਵਾਂ ਅਤੇ ਵਧਦੇ-ਫੁੱਲਦੇ ਭਾਈਚਾਰੇ', 'زیادہ محفوظ جگہیں اور پھلتی پھولتی کمیونٹیز', 'Bezpieczniejsze miejsca i prężne społeczności')
}

export const planTexts: SeedPlan[] = [
  {
    slug: '2021-24',
    title: draftText('Police and Crime Plan 2021–24', 'ਪੁਲਿਸ ਅਤੇ ਅਪਰਾਧ ਯੋਜਨਾ 2021–24', 'پولیس اور جرائم کا منصوبہ 2021–24', 'Plan dotyczący policji i przestępczości 2021–24'),
    from: '2022-03-10',
    until: '2025-02-23',
    priorities: [
      { slug: 'victims', title: draftText('Supporting Victims and Witnesses and Improving Criminal Justice Outcomes', 'ਪੀੜਤਾਂ ਅਤੇ ਗਵਾਹਾਂ ਦੀ ਮਦਦ ਅਤੇ ਫੌਜਦਾਰੀ ਨਿਆਂ ਦੇ ਬਿਹਤਰ ਨਤੀਜੇ', 'متاثرہ افراد اور گواہوں کی مدد اور فوجداری انصاف کے بہتر نتائج', 'Wsparcie osób pokrzywdzonych i świadków oraz lepsze rezultaty wymiaru sprawiedliwości') },
      { slug: 'resilience', title: draftText('Keeping People Safe and Building Resilience', 'ਲੋਕਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ ਅਤੇ ਹੌਸਲਾ ਵਧਾਉਣਾ', 'لوگوں کو محفوظ رکھنا اور حوصلہ بڑھانا', 'Bezpieczeństwo ludzi i budowanie odporności') },
      { slug: 'safer-places', title: saferPlaces('Safer Places and Thriving Communities') },
      { slug: 'complex-needs', title: draftText('Responding to Multiple and Complex Needs', 'ਕਈ ਅਤੇ ਗੁੰਝਲਦਾਰ ਲੋੜਾਂ ਵੇਲੇ ਮਦਦ', 'کئی اور پیچیدہ ضروریات میں مدد', 'Pomoc przy wielu i złożonych potrzebach') },
    ],
    themes: [
      { slug: 'women-and-girls', title: draftText('Keeping women and girls safe', 'ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ', 'خواتین اور لڑکیوں کو محفوظ رکھنا', 'Bezpieczeństwo kobiet i dziewcząt') },
      { slug: 'diversity', title: draftText('Diversity, equality, and inclusion', 'ਵੰਨ-ਸੁਵੰਨਤਾ, ਸਮਾਨਤਾ ਅਤੇ ਸਭ ਦੀ ਸ਼ਮੂਲੀਅਤ', 'تنوع، مساوات اور سب کی شمولیت', 'Różnorodność, równość i włączenie') },
      { slug: 'early-help', title: draftText('Early intervention and prevention', 'ਸਮੇਂ ਸਿਰ ਮਦਦ ਅਤੇ ਰੋਕਥਾਮ', 'بروقت مدد اور روک تھام', 'Wczesna pomoc i zapobieganie') },
    ],
  },
  {
    slug: '2024-28',
    title: draftText('Police and Crime Plan 2024–28', 'ਪੁਲਿਸ ਅਤੇ ਅਪਰਾਧ ਯੋਜਨਾ 2024–28', 'پولیس اور جرائم کا منصوبہ 2024–28', 'Plan dotyczący policji i przestępczości 2024–28'),
    from: '2025-02-24',
    until: null,
    // Named in a release that says "include"; its five themes are not confirmed, so none are asked.
    priorities: [
      { slug: 'people-safe', title: draftText('Keeping people safe', 'ਲੋਕਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ', 'لوگوں کو محفوظ رکھنا', 'Bezpieczeństwo ludzi') },
      { slug: 'safer-places', title: saferPlaces('Safer places and thriving communities') },
      { slug: 'victims', title: draftText('Supporting victims and witnesses', 'ਪੀੜਤਾਂ ਅਤੇ ਗਵਾਹਾਂ ਦੀ ਮਦਦ', 'متاثرہ افراد اور گواہوں کی مدد', 'Wsparcie osób pokrzywdzonych i świadków') },
    ],
    themes: [],
  },
]
