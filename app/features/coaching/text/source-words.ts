import { isYear } from './days'
import { vocabulary } from './tokens'

/** Where a figure comes from: the group's own asking and counting, others by name or year, or nowhere. */
export type Source = 'own' | 'outside' | 'none'

/** What a group counted, asked or wrote down itself; the figures after it come from there, too. */
export const isOwnSource = vocabulary(`survey surveyed surveys asked ask counted count list lists questionnaire questionnaires poll polled meeting diary register registers records log book notes minutes interviews interviewed consultation consulted knocked
  sheet sheets notebook tally logbook logs database files whatsapp facebook noted
  spoke phoned rang talked visited helpline forms hands feedback signed petition
  ankiet* ankiec* zapyta* pytali* pytaly* policzy* liczyl* zeszyt* lista liste liscie rejestr* zapisy notatk* rozmow* zebrani* radzie formularz* kronik* dziennik* konsultac* glosowan* spotkaniu rozmawial* obecnosci kolejk* notes notesie powiedzieli powiedzialy
  ਸਰਵੇਖਣ* ਸਰਵੇ ਸਰਵੇਅ ਪੁੱਛਿਆ ਪੁੱਛਣ ਗਿਣਿਆ ਗਿਣਤੀ ਗਿਣੇ ਰਜਿਸਟਰ* ਕਾਪੀ ਫਾਰਮ* ਮੀਟਿੰਗ* ਡਾਇਰੀ ਸਵਾਲਨਾਮਾ ਰਾਏ ਬਹੀ ਲਿਸਟ ਸੂਚੀ ਹਾਜ਼ਰੀ ਗੱਲਬਾਤ
  سروے پوچھا پوچھے سوال سوالنامہ رجسٹر گنا گنے گنتی کاپی فارم فارمز میٹنگ میٹنگز ڈائری ریکارڈ انٹرویو مشورہ رائے فہرست لسٹ نوٹ حاضری اجلاس گفتگو بات`)

/** Others whose figures are known by their name. */
export const isOutsideSource = vocabulary(`census ons nhs ofsted report reports map according figures statistics data source crimestat jsna imd profile barnardo's nspcc mind defra dfe spis spisu spisie raport* wedlug sprawozdan* statystyk* zrodlo gus
  ਰਿਪੋਰਟ* ਮੁਤਾਬਕ ਮੁਤਾਬਿਕ ਅਨੁਸਾਰ ਅੰਕੜ* ਜਨਗਣਨਾ ਮਰਦਮਸ਼ੁਮਾਰੀ رپورٹ مطابق اعداد مردم شماری شماریات ذریعہ`)

/** Words that need a name or a year beside them: "research shows", "statistics say", "dane pokazują". */
const isLooseSource = vocabulary('figures statistics data research studies study report reports statystyk* wedlug danych dane badania raporty according ਮੁਤਾਬਕ ਅਨੁਸਾਰ ਅੰਕੜ* اعداد مطابق شماریات')

/** Bodies that keep figures; a source where the sentence also says that they say or hold them. */
const isKeeper = vocabulary(`police council nhs hospital school schools college surgery gp gps charity trust university government academy pcso council's policj* rada rady radzie miasto szkol* przychodni* szpital* pcso fundacj* ministerstw* uniwersytet*
  ਪੁਲਿਸ ਪੁਲੀਸ ਕੌਂਸਲ ਸਕੂਲ ਹਸਪਤਾਲ ਸਰਕਾਰ ਯੂਨੀਵਰਸਿਟੀ پولیس کونسل سکول اسکول ہسپتال حکومت یونیورسٹی`)
const isTelling = vocabulary(`figures data statistics numbers map report reports records recorded says said say tells told found shows showed show had statistic counted website crime
  dane danych statystyk* liczb* raport* mowi mowia podaje podaja zapisal* zanotowal* powiedzial* poinformowal* mapa mapie ਅੰਕੜ* ਰਿਪੋਰਟ* ਕਹਿੰਦੀ ਕਹਿੰਦੇ ਦੱਸਿਆ ਦੱਸਦੀ ਦੱਸਦੇ اعداد رپورٹ کہتی کہتے بتایا بتاتی درج ریکارڈ`)

/** "said", "answered": a share among people who were asked. */
export const isAnswer = vocabulary(`said say says told answered replied agreed reported felt wrote powiedzial* odpowiedzial* napisal* mowi mowilo przyzna* odparl* ਕਿਹਾ ਦੱਸਿਆ ਲਿਖਿਆ ਮੰਨਿਆ ਕਹਿੰਦ* کہا بتایا لکھا مانا`)

/** "of them", "of these": figures of the sentence before. @param words folded, a blank at both ends */
export function pointsBack(words: string): boolean {
  return / (?:of|among|out of) (?:them|these|those|the same) | (?:z|ze) (?:nich|tych) | wsrod nich | (?:ਇਹਨਾੰ|ਉਹਨਾੰ|ਇਨ੍ਹਾੰ|ਉਨ੍ਹਾੰ|ਇਨਾੰ|ਉਨਾੰ) (?:ਵਿਚੋੰ|ਵਿਚ) | (?:ان|اس سروے|اسی سروے) (?:میں|نے|سے) /.test(words)
}

const ownFigures = / (?:told|tells|tell|said to|wrote to) us | (?:nam|nas) (?:\S+ )?powiedzi\S+ | powiedzi\S+ nam | ਸਾਨੂੰ (?:\S+ ){0,3}ਦਸਿਆ | ہمیں (?:\S+ ){0,3}بتایا | (?:our|nasz\S*|ਸਾਡ\S*|ہمار\S*) (?:own )?(?:\S+ )?(?:figures|data|statistics|numbers|attendance|waiting|helpline|dane|danych|statystyk\S*|ਅੰਕੜ\S*|اعداد) /

/** The source a sentence names. @param line its folded words, a blank at both ends */
export function sourceOf(line: string): Source {
  const words = line.trim().split(' ')
  const dated = words.some((word) => isYear(word))
  if (words.some((word) => isOwnSource(word)) || ownFigures.test(line)) return 'own'
  if (words.some((word) => isKeeper(word)) && words.some((word) => isTelling(word) || isLooseSource(word))) return 'outside'
  if (words.some((word) => isOutsideSource(word) && !isLooseSource(word))) return 'outside'
  // A year with "we" in it is the group's own count of that year.
  return dated ? (/ (?:we|our|nas\S*|ਅਸੀੰ|ਸਾਡ\S*|ہم|ہمار\S*) /.test(line) ? 'own' : 'outside') : 'none'
}
