import { fold } from './tokens'

const en: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

// Every number to a hundred has a word of its own; other spellings in use follow after a stroke.
const pa = `ਇੱਕ/ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ/ਛੀ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ ਦਸ/ਦੱਸ ਗਿਆਰਾਂ ਬਾਰਾਂ ਤੇਰਾਂ ਚੌਦਾਂ ਪੰਦਰਾਂ ਸੋਲਾਂ/ਸੋਲ੍ਹਾਂ ਸਤਾਰਾਂ ਅਠਾਰਾਂ ਉੱਨੀ/ਉਨੀ ਵੀਹ
ਇੱਕੀ/ਇਕੀ ਬਾਈ ਤੇਈ ਚੌਵੀ/ਚੌਬੀ ਪੱਚੀ/ਪੰਝੀ ਛੱਬੀ ਸਤਾਈ ਅਠਾਈ ਉਨੱਤੀ/ਉਣੱਤੀ ਤੀਹ ਇਕੱਤੀ ਬੱਤੀ ਤੇਤੀ ਚੌਂਤੀ ਪੈਂਤੀ ਛੱਤੀ ਸੈਂਤੀ ਅਠੱਤੀ ਉਨਤਾਲੀ ਚਾਲੀ/ਚਾਲ੍ਹੀ
ਇਕਤਾਲੀ ਬਤਾਲੀ ਤਰਤਾਲੀ ਚੁਤਾਲੀ ਪੰਤਾਲੀ ਛਿਆਲੀ ਸੰਤਾਲੀ ਅਠਤਾਲੀ ਉਨੰਜਾ ਪੰਜਾਹ ਇਕਵੰਜਾ ਬਵੰਜਾ ਤਰਵੰਜਾ ਚੁਰੰਜਾ ਪਚਵੰਜਾ ਛਪੰਜਾ ਸਤਵੰਜਾ ਅਠਵੰਜਾ ਉਨਾਹਠ ਸੱਠ
ਇਕਾਹਠ ਬਾਹਠ ਤਰੇਹਠ ਚੌਂਹਠ ਪੈਂਹਠ ਛਿਆਹਠ ਸਤਾਹਠ ਅਠਾਹਠ ਉਨੱਤਰ ਸੱਤਰ ਇਕੱਤਰ ਬਹੱਤਰ ਤਿਹੱਤਰ ਚੁਹੱਤਰ ਪਚੱਤਰ/ਪੰਝੱਤਰ ਛਿਹੱਤਰ ਸਤੱਤਰ ਅਠੱਤਰ ਉਨਾਸੀ ਅੱਸੀ
ਇਕਾਸੀ ਬਿਆਸੀ ਤਿਰਾਸੀ ਚੁਰਾਸੀ ਪਚਾਸੀ ਛਿਆਸੀ ਸਤਾਸੀ ਅਠਾਸੀ ਨਵਾਸੀ ਨੱਬੇ ਇਕਾਨਵੇਂ ਬਾਨਵੇਂ ਤਿਰਾਨਵੇਂ ਚੁਰਾਨਵੇਂ ਪਚਾਨਵੇਂ ਛਿਆਨਵੇਂ ਸਤਾਨਵੇਂ ਅਠਾਨਵੇਂ ਨੜਿੰਨਵੇਂ/ਨਿੜਾਨਵੇਂ`

const ur = `ایک دو تین چار پانچ چھ/چھے/چھہ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس
اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس
اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ
اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی اسی
اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے`

// Words that mostly mean something else: اسی "the same", بہتر "better", چون, ستر "cover".
const mistakable = new Set(['اسی', 'بہتر', 'چون', 'ਤੀ'].map(fold))

const pl: readonly [number, string][] = [
  [1, 'jeden jedna jedno jednego jednej jedną jednym'], [2, 'dwa dwie dwóch dwoje dwojga dwojgu dwom dwóm dwu dwaj dwiema dwoma dwójka dwójkę obie oboje obaj'],
  [3, 'trzy trzech trzem trzema trzej troje trojga trojgu trójka'], [4, 'cztery czterech czterem czterema czterej czworo czworga czworgu'],
  [5, 'pięć pięciu pięcioro pięciorga pięcioma'], [6, 'sześć sześciu sześcioro sześcioma'], [7, 'siedem siedmiu siedmioro siedmioma'],
  [8, 'osiem ośmiu ośmioro ośmioma'], [9, 'dziewięć dziewięciu dziewięcioro'], [10, 'dziesięć dziesięciu dziesięcioro dziesięcioma'],
  [11, 'jedenaście jedenastu jedenaścioro'], [12, 'dwanaście dwunastu dwanaścioro tuzin'], [13, 'trzynaście trzynastu'], [14, 'czternaście czternastu'],
  [15, 'piętnaście piętnastu piętnaścioro'], [16, 'szesnaście szesnastu'], [17, 'siedemnaście siedemnastu'], [18, 'osiemnaście osiemnastu'],
  [19, 'dziewiętnaście dziewiętnastu'], [20, 'dwadzieścia dwudziestu dwudziestka'], [30, 'trzydzieści trzydziestu'], [40, 'czterdzieści czterdziestu'],
  [50, 'pięćdziesiąt pięćdziesięciu'], [60, 'sześćdziesiąt sześćdziesięciu'], [70, 'siedemdziesiąt siedemdziesięciu'], [80, 'osiemdziesiąt osiemdziesięciu'],
  [90, 'dziewięćdziesiąt dziewięćdziesięciu'], [200, 'dwieście dwustu'], [300, 'trzysta trzystu'], [400, 'czterysta'], [500, 'pięćset pięciuset'],
]

const plain = new Map<string, number>([
  ...Object.entries(en), ...inOrder(pa), ...inOrder(ur), ...pl.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [fold(word), value])),
].map(([word, value]) => [fold(word), value]))

const times = new Map<string, number>(Object.entries({
  dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, sto: 100, stu: 100, tysiąc: 1000, tysiące: 1000, tysięcy: 1000, 'ਸੌ': 100, 'ਹਜ਼ਾਰ': 1000, 'سو': 100, 'ہزار': 1000,
}).map(([word, value]) => [fold(word), value]))

function inOrder(words: string): [string, number][] {
  return words.split(/\s+/).flatMap((forms, at) => forms.split('/').map((form): [string, number] => [fold(form), at + 1]))
    .filter(([form]) => !mistakable.has(form))
}

/** What a folded word counts, up to ninety-nine; undefined where it is no number. */
export function numberWord(word: string): number | undefined {
  return plain.get(word)
}

/** A hundred, a thousand: counts itself or what stands before it. */
export function multiplier(word: string): number | undefined {
  return times.get(word)
}

/** Ordinals of shares: "every fourth", "co czwarta", "ہر چوتھا". Not a count alone. */
export const shares: readonly RegExp[] = [
  / every (?:second|third|fourth|fifth|sixth|tenth) $/, / co (?:drug|trzeci|czwart|piat|szost|siodm|osm|dziewiat|dziesiat)\p{L}{1,3} $/u,
  / ਹਰ (?:ਦੂਜ|ਤੀਜ|ਚੌਥ|ਪੰਜਵ|ਦਸਵ)[\u0a00-\u0a7f]{1,3} $/, / ہر (?:دوسر|تیسر|چوتھ|پانچو|دسو)[\u0600-\u06ff]{1,3} $/,
]
