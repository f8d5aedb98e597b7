import { lexicon } from './lexicon'

/** Numbers in words, from two to a hundred, as far as people write them in bids. */
export const counts = lexicon({
  en: 'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fourty, fifty, sixty, seventy, eighty, ninety, hundred, dozen',
  pl: `dwa, dwie, dwóch, dwoje, dwojga, trzy, trzech, troje, cztery, czterech, czworo, pięć, pięciu, pięcioro, sześć, sześciu, siedem, siedmiu, osiem, ośmiu, dziewięć, dziewięciu, dziesięć, dziesięciu, dziesięcioro, jedenaś*, dwanaś*, dwunast*, trzynaś*, trzynast*, czternaś*, czternast*,
    piętnaś*, piętnast*, szesnaś*, szesnast*, siedemnaś*, osiemnaś*, osiemnast*, dziewiętnaś*, dwadzieścia, dwudziestu, trzydzieści, trzydziestu, czterdzieści, czterdziestu, pięćdziesiąt*, sześćdziesiąt*, siedemdziesiąt*, osiemdziesiąt*, dziewięćdziesiąt*, sto, stu`,
  pa: 'ਦੋ, ਤਿੰਨ, ਚਾਰ, ਪੰਜ, ਛੇ, ਸੱਤ, ਅੱਠ, ਨੌਂ, ਦਸ, ਗਿਆਰਾਂ, ਬਾਰਾਂ, ਤੇਰਾਂ, ਚੌਦਾਂ, ਪੰਦਰਾਂ, ਸੋਲਾਂ, ਸਤਾਰਾਂ, ਅਠਾਰਾਂ, ਉੱਨੀ, ਵੀਹ, ਪੱਚੀ, ਤੀਹ, ਚਾਲੀ, ਪੰਜਾਹ, ਸੱਠ, ਸੱਤਰ, ਅੱਸੀ, ਨੱਬੇ, ਸੌ, ਦਰਜਨ',
  ur: 'دو, تین, چار, پانچ, چھ, سات, آٹھ, نو, دس, گیارہ, بارہ, تیرہ, چودہ, پندرہ, سولہ, سترہ, اٹھارہ, انیس, بیس, پچیس, تیس, چالیس, پچاس, ساٹھ, ستر, اسی, نوے, سو, درجن',
})

/** Whether a word is a number in digits of any script. */
export function isDigits(word: string): boolean {
  return /^\p{Nd}/u.test(word)
}
