import { lexicon } from './lexicon'

/** Words that stand where a number belongs. */
export const vagueWords = lexicon({
  en: 'many, lots of, lot of, loads of, plenty of, various, some, several, numerous, countless, a number of, a range of, a variety of, a few, dozens of, hundreds of, a large number of, quite a few, tons of, different, all sorts of, all kinds of, multiple',
  pl: `wiele, wielu, wieloma, dużo, sporo, mnóstwo, masę, kilka, kilku, kilkoro, kilkanaś*, kilkunastu, kilkadziesiąt, kilkudziesięciu, parę, paru, różne, różni, różnych, różnym, różnymi, niektór*, szereg, szeregu, liczne, liczni, licznych, cykl różnych, trochę, setki, dziesiątki, rozmait*`,
  pa: 'ਬਹੁਤ ਸਾਰੇ, ਬਹੁਤ ਸਾਰੀ*, ਬਹੁਤ ਸਾਰਿਆਂ, ਬਹੁਤ ਲੋਕ, ਬਹੁਤੇ, ਬਥੇਰੇ, ਬਥੇਰੀ*, ਕਈ, ਕੁਝ, ਕੁੱਝ, ਕਾਫੀ, ਕਾਫੀ ਸਾਰੇ, ਕਾਫੀ ਸਾਰੀ*, ਵੱਖ ਵੱਖ, ਵੱਖਰੇ ਵੱਖਰੇ, ਅਨੇਕ*, ਢੇਰ ਸਾਰੇ, ਢੇਰ ਸਾਰੀ*, ਥੋੜ੍ਹੇ, ਸੈਂਕੜੇ, ਤਰ੍ਹਾਂ ਤਰ੍ਹਾਂ ਦੇ, ਭਾਂਤ ਭਾਂਤ ਦੇ, ਹਰ ਤਰ੍ਹਾਂ ਦੇ',
  ur: 'بہت سے, بہت سی, بہت سارے, بہت ساری, بہت لوگ, بہت زیادہ لوگ, کئی, کچھ, کافی, کافی سارے, مختلف, متعدد, چند, بے شمار, ڈھیروں, ڈھیر سارے, درجنوں, سینکڑوں, طرح طرح کے, طرح طرح کی, قسم قسم کے',
})

/** "How many" asks, "so many" is no number one could give, "many of them" speaks of those counted before. */
export const notVague = lexicon({
  en: 'how many, as many, so many, too many, not many, many of, some of, several of, a few of, some people think, some say, different from, for some, some time, some day',
  pl: 'jak wiele, tak wiele, zbyt wiele, za dużo, jak dużo, niektórzy z, niektóre z, kilka z, wielu z',
  pa: 'ਸਭ ਕੁਝ, ਸਾਰਾ ਕੁਝ, ਕੁਝ ਨਹੀਂ, ਬਹੁਤ ਕੁਝ, ਕੁਝ ਕਰ*',
  ur: 'سب کچھ, بہت کچھ, کچھ نہیں, کچھ نہ, کچھ کر*, کافی نہیں',
})

/** What there is a number of: meetings of any kind, and times. */
export const sessions = lexicon({
  en: 'session*, workshop*, event*, meeting*, class, classes, activit*, trip, trips, visit, visits, training*, course, courses, walk, walks, game, games, sport, sports, programme*, project, projects, intervention*, evening*, night, nights, week, weeks, times, occasions, talks, tournament*, matches, lessons, outings, drop ins, days, streets, houses, schools, places, locations, venues, leaflets, drops',
  pl: 'sesj*, warsztat*, spotka*, wydarze*, impre*, zajęć, zajęcia, zajęciach, zajęciami, aktywnoś*, wyciecz*, wyjazd*, szkole*, kurs*, spacer*, gier, gry, zawod*, turniej*, mecz*, mecze, meczów, projekt*, program*, działa*, wieczor*, wieczór*, tygodni*, razy, lekcj*, trening*, atrakcj*, patrol*, miejsc*, szkół, ulic, rozmów',
  pa: 'ਸੈਸ਼ਨ*, ਵਰਕਸ਼ਾਪ*, ਪ੍ਰੋਗਰਾਮ*, ਸਮਾਗਮ*, ਮੀਟਿੰਗ*, ਕਲਾਸ*, ਜਮਾਤ*, ਗਤੀਵਿਧੀ*, ਸਰਗਰਮੀ*, ਟੂਰ, ਟੀਮਾਂ, ਟੀਮ*, ਟ੍ਰਿਪ*, ਕੋਰਸ*, ਖੇਡ*, ਮੇਲੇ, ਟੂਰਨਾਮੈਂਟ*, ਮੈਚ*, ਹਫਤ*, ਵਾਰ, ਵਾਰੀ, ਦਿਨ, ਦਿਨਾਂ, ਸ਼ਾਮਾਂ, ਥਾਵਾਂ, ਗਲੀਆਂ, ਸਕੂਲਾਂ, ਪ੍ਰੋਜੈਕਟ*, ਟ੍ਰੇਨਿੰਗ*, ਕੈਂਪ*, ਕੰਮ',
  ur: 'سیشن*, ورکشاپ*, پروگرام*, تقریب*, میٹنگ*, اجلاس*, کلاس*, سرگرمی*, ٹرپ*, دور*, کورس*, کھیل*, گیم*, میل*, ٹورنامنٹ*, میچ*, ہفت*, بار, مرتبہ, دن, دنوں, شام*, جگہ*, گلیوں, سکولوں, پروجیکٹ*, منصوب*, تربیت*, ٹریننگ*, کیمپ*',
})
