import { lexicon } from './lexicon'

/** Short forms that everybody says in place of the long one, and signs that are no short form. */
export const everyday = new Set(`UK GB EU USA US UN TV OK AM PM DJ CD DVD ID PIN BMX LED FC AFC RFC VIP UFC MC SMS SOS PC WC USB GPS XL XXL II III IV VI VII VIII IX XI XII XIII XIV XV XX XXI
TBC TBA TBD NA XX XXX GBP PLN LTD ST DR MR MRS MS CM KM KG ASAP FAQ QR PDF HQ VE BBC CIC CIO CLG PTA`.split(/\s+/))

/** Words between a short form and what it means. */
export const meaning = lexicon({
  en: 'means, stands for, short for, is short for, that is, i.e., ie, which is, which means, which stands for, meaning',
  pl: 'czyli, to znaczy, tzn, tj, to jest, oznacza, znaczy, skrót od, skrót',
  pa: 'ਭਾਵ, ਮਤਲਬ, ਯਾਨੀ, ਯਾਨਿ, ਅਰਥਾਤ, ਜਿਸ ਦਾ ਮਤਲਬ, ਜਿਸਦਾ ਮਤਲਬ, ਦਾ ਮਤਲਬ',
  ur: 'یعنی, مطلب, کا مطلب, جس کا مطلب, مراد, سے مراد',
})

/** Words said loudly are no short form. */
export const shouted = new Set(`LOOK NOT NO YES NEVER ALWAYS VERY MUST NEED NEEDS HELP STOP ALL EVERY ANY ONLY FREE PLEASE NOTHING NOBODY REALLY MORE LESS JUST WHY HOW WHO WHAT WHEN WHERE THIS THAT OUR WE YOU
THEY IS ARE WAS AND OR TOO SO DO DOES WILL CAN CANNOT BIG NEW WANT NOW THE IN ON AT TO OF FOR WITH BUT FROM SAFE REAL SAME BOTH ONE TWO TEN MANY FEW BEFORE AFTER HERE THERE TODAY GIRLS BOYS KIDS WOMEN MEN CLUB NEAR
NIE TAK BARDZO TYLKO ZAWSZE NIGDY NIKT NIC DLA JEST TERAZ PILNE WSZYSCY KAZDY KAŻDY BEZ MUSI RAZEM`.split(/\s+/))
