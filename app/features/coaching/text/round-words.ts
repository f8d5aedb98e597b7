import { lexicon } from './lexicon'

/** Who gives money, by the word of it. */
export const funders = lexicon({
  en: 'fund, funds, trust, foundation, lottery, grant, grants, programme, scheme, awards, awards for all, children in need, comic relief, sport england, arts council, pot',
  pl: 'fundusz*, fundacj*, loteri*, program, programu, programie, programem, grant*, konkurs*, dotacj*',
  pa: 'ਫੰਡ*, ਟਰੱਸਟ*, ਟ੍ਰਸਟ*, ਫਾਊਂਡੇਸ਼ਨ*, ਫਾਉਂਡੇਸ਼ਨ*, ਲਾਟਰੀ*, ਗ੍ਰਾਂਟ*, ਗਰਾਂਟ*',
  ur: 'فنڈ, فنڈز, ٹرسٹ, فاؤنڈیشن, فاونڈیشن, لاٹری, گرانٹ, گرانٹس',
})

/** Funders that everyone knows by one word. */
export const knownFunders = lexicon({
  en: 'lottery, national lottery, awards for all, children in need, comic relief, sport england, arts council england, heritage fund, community foundation, big lottery, henry smith, garfield weston, tudor trust, esmee fairbairn, lloyds bank foundation, lloyds foundation, tesco, asda foundation, co op community fund, magic little grants, postcode lottery, people s postcode, warm homes, shared prosperity fund, levelling up',
  pl: 'loterii, loterią, loteria, loterię, national lottery, awards for all',
  pa: 'ਲਾਟਰੀ*, ਨੈਸ਼ਨਲ ਲਾਟਰੀ*, ਚਿਲਡਰਨ ਇਨ ਨੀਡ, ਕਾਮਿਕ ਰਿਲੀਫ, ਸਪੋਰਟ ਇੰਗਲੈਂਡ',
  ur: 'لاٹری, نیشنل لاٹری, چلڈرن ان نیڈ, کامک ریلیف, سپورٹ انگلینڈ',
})

/** That one asks for money now. */
export const applying = lexicon({
  en: `apply, applying, application, this bid, our bid, the bid, are asking, asking for, we ask the, request, requesting, dear, picking us, pick us, choose us, choosing us, fund us, funding us, award us, grant us, a grant from, this proposal, meets the aims, fits the aims, meets your, fits your, round`,
  pl: `prosimy, prosząc, prośba, prośbę, wniosek, wniosku, wniosk*, wnioskuj*, składamy, ubiegamy, ubiegając, aplikuj*, nabór, naboru, naborze, naborem, edycj*, komisj*, jury, da nam, przyzna, przyznają, dofinansow*, pomógł nam na, żeby pomógł, zgłasza* do, zgłosz* do`,
  pa: 'ਅਰਜ਼ੀ*, ਦਰਖਾਸਤ*, ਬੇਨਤੀ*, ਅਪਲਾਈ*, ਮੰਗਦੇ, ਮੰਗਦੀਆਂ, ਮੰਗ ਰਹੇ, ਮੰਗ ਕਰ*, ਗੇੜ*, ਰਾਊਂਡ*, ਰਾਉਂਡ*, ਮਦਦ ਮੰਗ*, ਮੰਨ ਲਵੇਗ*',
  ur: 'درخواست*, گزارش*, اپلائی*, مانگ رہے, مانگتے, راؤنڈ*, التجا*, عرضی*, منظور کر*, ہمیں چن*',
})

/** That one hopes or thanks; said of a fund or a lottery, it asks, too. */
export const hoping = lexicon({
  en: 'hope, hopes, hoping, grateful, greatful, gratefull, thank, thankyou, thanks, back us, support us, with help from, with support from, with your, give us, will fund, would fund, could fund',
  pl: 'w ramach, liczymy na, mamy nadzieję, dziękuj*, wdzięczn*, wesprze, wsparł, wsparła, pomoże',
  pa: 'ਆਸ, ਉਮੀਦ*, ਧੰਨਵਾਦ*, ਸ਼ੁਕਰ*',
  ur: 'امید*, شکریہ, شکر گزار*, شکرگزار*',
})

/** Words that only a giver of money has in its name. */
export const givers = lexicon({
  en: 'fund, lottery, grants', pl: 'fundusz*, loteri*, grant*', pa: 'ਫੰਡ*, ਲਾਟਰੀ*, ਗ੍ਰਾਂਟ*, ਗਰਾਂਟ*', ur: 'فنڈ, لاٹری, گرانٹ',
})

/** What was, and is over. */
export const earlier = lexicon({
  en: `years back, years ago, year ago, last year, last time, last winter, last summer, last autumn, last spring, in the past, previously, before this, came from, paid for by, was funded, were funded, had funded, used to, we had, we got, we won, gave us, we received, received a, turned down, refused, ended, ran out, closed, report, reports, figures, survey, according to, study, research, says, said, showed, shows, found that`,
  pl: 'w zeszłym, zeszłego, w ubiegłym, ubiegłego, rok temu, lata temu, lat temu, kiedyś, wcześniej, poprzedni*, dostaliśmy, dostałyśmy, otrzymaliśmy, otrzymałyśmy, pomogła nam, skończył*, odmówi*, raport*, według, badani*, ankiet*, danych, dane',
  pa: 'ਪਿਛਲੇ ਸਾਲ, ਪਿਛਲੀ ਵਾਰ, ਪਿਛਲੇ, ਮਿਲੀ ਸੀ, ਮਿਲਿਆ ਸੀ, ਮਿਲੇ ਸਨ, ਦਿੱਤੀ ਸੀ, ਦਿੱਤੇ ਸਨ, ਦਿੱਤਾ ਸੀ, ਖਤਮ ਹੋ, ਮੁਤਾਬਕ, ਅਨੁਸਾਰ, ਰਿਪੋਰਟ*, ਸਰਵੇ*',
  ur: 'پچھلے سال, پچھلی بار, گزشتہ, ملی تھی, ملا تھا, ملے تھے, دی تھی, دیے تھے, دیا تھا, ختم ہو گ*, کے مطابق, رپورٹ, سروے',
})

/** What one means to ask another for when this is over, or asks for beside it. */
export const later = lexicon({
  en: 'will apply, will then apply, we ll apply, we\'ll apply, plan to apply, hope to apply, want to apply, can apply, could apply, may apply, also apply, also applied, also applying, also asked, also asking, have applied, had applied, after the grant, after this grant, after this project, when the grant ends, when this ends, when the money ends, next year, afterwards, in future, in the future, match funding, rest of the money, the rest from',
  pl: 'złożymy, będziemy składać, będziemy się ubiegać, będziemy prosić, po zakończeniu, po projekcie, później, potem będziemy, w przyszłym roku, w przyszłości, także prosimy, również prosimy, resztę',
  pa: 'ਬਾਅਦ ਵਿੱਚ, ਅਗਲੇ ਸਾਲ, ਭਵਿੱਖ ਵਿੱਚ, ਅਰਜ਼ੀ ਦੇਵਾਂਗ*, ਅਪਲਾਈ ਕਰਾਂਗ*, ਬਾਕੀ ਪੈਸੇ',
  ur: 'بعد میں, اگلے سال, آئندہ, مستقبل میں, درخواست دیں گے, اپلائی کریں گے, باقی رقم, باقی پیسے',
})

/** Words beside "fund" that name none: this fund, your fund, the funder's own. */
export const unnamed = lexicon({
  en: 'this, that, your, for, of, and, in, the, a, an, any, our, its, these, mayor, mayors, mayor s, mayor\'s, safer, communities, community, grant, grants, fund, funds, funding, light, pot, west, yorkshire, round, small, police and crime',
  pl: 'ten, tego, tym, temu, wasz, waszego, waszym, państwa, naszego, nasz, burmistrz*, mayora, bezpieczn*, społecznoś*, fundusz*, z, do, na, w, o, grant*, każdy, inny, innego, jakiegoś, swój',
  pa: 'ਇਸ, ਇਹ, ਉਸ, ਤੁਹਾਡੇ, ਤੁਹਾਡਾ, ਤੁਹਾਡੀ, ਮੇਅਰ*, ਸੁਰੱਖਿਅਤ, ਭਾਈਚਾਰ*, ਕਮਿਊਨਿਟੀ*, ਸੇਫਰ, ਦੇ, ਦਾ, ਦੀ, ਤੋਂ, ਨੂੰ, ਕਿ, ਅਤੇ, ਜਾਂ, ਕੋਈ, ਸਾਡੇ, ਸਾਡੀ, ਹੋਰ, ਲਈ, ਵਿੱਚ, ਸਾਨੂੰ, ਇੱਕ, ਕਿਸੇ, ਛੋਟੀ, ਨਾਲ, ਫੰਡ*, ਗ੍ਰਾਂਟ*, ਗਰਾਂਟ*',
  ur: 'اس, یہ, آپ, آپکے, میئر*, محفوظ, سیفر, کمیونٹیز, کمیونٹی, برادری*, کے, کا, کی, سے, کو, کہ, اور, یا, کوئی, ہمارے, ہماری, اپنے, میں, ہمیں, ایک, کسی, چھوٹی, فنڈ, گرانٹ, پر, لیے, نے',
})
