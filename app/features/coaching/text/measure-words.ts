import { lexicon } from './lexicon'

/** How one can know: asking, counting, writing down, looking before and after. */
export const measures = lexicon({
  en: `we ask, we will ask, will ask, ll ask, ask them, ask each, ask every, ask everyone, ask all, ask people, ask if, ask whether, ask how, ask what, ask the, ask ten, ask our, asks if, asks them, asks each, asks how, asked again, be asked, is asked, are asked, asking them, asking each, asking people, asking everyone, we re asking,
    count, counts, counted, counting, tally, register, registers, sign in, signing in, sign in sheet, attendance, headcount, head count, questionnaire*, survey, surveys, questions, question sheet, feedback form*, feedback sheet*, fill in, fills in, filled in, evaluation form*, score, scores, on a scale, scale of, scale from, rate how, rate their, rate themselves, measure, measures, measured, measuring, test, tests,
    compare, compared, comparing, before and after, before and again, at the start and, first and last, first day and, first week and, at the beginning and, baseline, interview each, interview the, interview them, interview every, short interviews, interviews with, says whether, say whether, whether she, whether he, whether they feel, tell us whether, tell us the number*, give us the number*, the numbers, ring every, ring round, ring ten, phone every, phone each, follow up call*, diary, diaries, log, logs, logbook, note who, notes who, note how, keep a list, keeps a list, list of names, tells us how, tell us how, tells us at, member tells us, each tells us, write down, writes down, written down, note down, keep a record, keep records, record how, record each, record the number, keep notes, show of hands, hands up, hand up, star chart, chart, graph, police figures, crime figures, crime map, incident figures, number of reports, check how many, check back, case notes, focus group*, mood board*, smiley*, five faces, sheet with, face cards, report card*, photos before, case studies, police.uk, police uk, crime data, same form, same short form, short form, the middle and the end, start middle and end, writes this down, write this down, writes it down, write it down, writes them down, incident book, times everyone, times each, look at the figures, figures from the, the school's figures, records, ring each, ring them, call each, send us the, sends us the, give us the list`,
  pl: `pytamy, zapytamy, spytamy, pytać, pyta, pytan*, pytań, odpytamy, popytamy, ankiet*, kwestionariusz*, sondaż*, policz*, liczymy, liczyć, zlicz*, przeliczy*, liczenie, obecnoś*, lista obecności, listę obecności, listy obecności, dziennik*, rejestr*, zapisuj*, zapisyw*, zapisze*, zapiszemy, notuj*, notow*, zanotuj*, zeszyt*, sprawdza*, sprawdzi*, test, testy, testem, testu, porówn*, zmierz*, mierzy*, pomiar*,
    wypełni*, przed i po, na początku i na, na pierwszym i, rozmow* z każd*, wywiad*, statystyk*, podpisuje się, podpisują się, zdjęcia przed, oceni* w skali, skala, skali, dzwonimy po, zadzwonimy po, kartka z, kartkę z, kartki z, zaznacza*, buźk*, odhacza*, lista, listę, na wejściu i, daje nam liczby, da nam liczby, dają nam liczby, poda nam liczby, podaje liczby, dane da, dane poda, dane od, liczby od`,
  pa: `ਪੁੱਛਾਂਗ*, ਪੁੱਛਿਆ ਜਾਵੇਗ*, ਪੁੱਛਣਗ*, ਪੁੱਛੇਗ*, ਪੁੱਛ ਕੇ, ਪੁੱਛਦੇ ਰਹਾਂਗ*, ਪੁੱਛ ਗਿੱਛ, ਸਵਾਲ*, ਪ੍ਰਸ਼ਨ*, ਗਿਣ*, ਗਿਣਤੀ ਕਰ*, ਹਾਜ਼ਰੀ*, ਰਜਿਸਟਰ*, ਫਾਰਮ ਭਰ*, ਫਾਰਮ ਭਰਵਾ*, ਸਰਵੇ*, ਸਰਵੇਖਣ*, ਤੁਲਨਾ*, ਮਿਲਾਵਾਂਗ*, ਮਿਲਾ ਕੇ ਦੇਖ*, ਪਹਿਲਾਂ ਤੇ ਬਾਅਦ*, ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ*, ਸ਼ੁਰੂ ਅਤੇ ਅਖੀਰ*, ਸ਼ੁਰੂ ਤੇ ਅਖੀਰ*,
    ਕਾਪੀ ਵਿੱਚ ਲਿਖ*, ਲਿਖ ਕੇ ਰੱਖ*, ਲਿਖ ਲਵਾਂਗ*, ਲਿਖਾਂਗੇ ਕਿ, ਲਿਖਣਗੇ ਕਿ, ਮਾਪ ਕੇ, ਮਾਪਾਂਗ*, ਟੈਸਟ*, ਜਾਂਚ*, ਜਾਂਚਾਂਗ*, ਡਾਇਰੀ*, ਰਿਕਾਰਡ*, ਚਾਰਟ*, ਹੱਥ ਖੜ੍ਹੇ, ਅੰਕੜੇ, ਅੰਕੜਿਆਂ, ਪ੍ਰਸ਼ਨਾਵਲੀ*, ਇੰਟਰਵਿਊ*`,
  ur: `پوچھیں گ*, پوچھیں گے, پوچھیں گی, پوچھا جائے, پوچھے گ*, پوچھ کر, پوچھینگ*, سوال, سوالات, سوالوں, سوالنام*, گنیں گ*, گنتی, گن کر, گنے گ*, شمار کر*, حاضری, رجسٹر*, فارم بھر*, فارم, سروے, سروے کر*, موازنہ*, ملا کر دیکھ*, پہلے اور بعد*, شروع اور آخر*, شروع میں اور آخر, لکھ لیں گ*, لکھتے رہ*, کاپی میں لکھ*, نوٹ کریں, ریکارڈ*,
    ٹیسٹ, جانچ*, جانچیں, ڈائری*, چارٹ, ناپ کر, انٹرویو*, فون کر کے معلوم*, ہاتھ کھڑے, اعداد و شمار, سوالنامہ, دیکھیں گے کتن*, دیکھیں گے کہ کتن*, دیکھیں گی کتن*, دیکھیں گی کہ کتن*`,
})

/** That one looks or talks, and nothing of how. */
export const watching = lexicon({
  en: `evaluat*, monitor*, track*, feedback, review*, observ*, case study, see how, see if, talk to people, chat*, listen to, keep an eye, reflect, reflects, report to, reports to, photos, photographs, testimonial*, quotes, stories, comments, post it notes, check, record, recorded, tell us, tells us, look at`,
  pl: 'ewaluac*, ewaluow*, monitor*, monitoring*, obserw*, zobaczymy, ocenimy, ocena, oceniać, opini*, rozmawia* z, porozmawiamy, informacj* zwrotn*, feedback*, wrażenia, podsumow*, raport*, wywnioskuj*, będziemy wiedzieć',
  pa: 'ਮੁਲਾਂਕਣ*, ਫੀਡਬੈਕ*, ਨਿਗਰਾਨੀ*, ਗੱਲਬਾਤ ਕਰਦੇ ਰਹਾਂਗ*, ਰਾਏ*, ਵਿਚਾਰ ਲਵਾਂਗ*, ਦੇਖਾਂਗ*, ਦੇਖਦੇ ਰਹਾਂਗ*, ਨਜ਼ਰ ਰੱਖ*, ਰਿਪੋਰਟ*, ਸਮੀਖਿਆ*',
  ur: 'جائزہ, فیڈ بیک, فیڈبیک, نگرانی, رائے, بات چیت کرتے رہ*, بات چیت, ہم دیکھیں گ*, دیکھیں گ*, دیکھتے رہ*, نظر رکھ*, رپورٹ*, تاثرات, معلوم کریں گ*',
})

/** That people liked it tells nothing of what changed for them. */
export const liking = lexicon({
  en: 'enjoy*, nice time, good time, great time, had fun, liked it, like it, have fun, satisf*',
  pl: 'podobało, podoba, dobrze bawi*, fajnie, zadowol*, miło spędz*',
  pa: 'ਮਜ਼ਾ*, ਪਸੰਦ ਆ*, ਚੰਗਾ ਲੱਗਿਆ, ਆਨੰਦ*',
  ur: 'مزہ*, مزا*, پسند آ*, اچھا لگا, لطف*',
})

/** What was said or found before: of the need, not of what will change. */
export const past = lexicon({
  en: 'said, told, asked, found, showed, wrote, counted, was, were, had, last year, figures, in our survey, our survey, survey in',
  pl: 'powiedzi*, zapytali*, zapytały*, pytali*, odpowiedzi*, napisa*, było, był, była, były, w zeszłym, w ankiecie, naszej ankiety, według',
  pa: 'ਕਿਹਾ, ਪੁੱਛਿਆ, ਦੱਸਿਆ, ਸੀ, ਸਨ, ਪਿਛਲੇ, ਸਾਡੇ ਸਰਵੇਖਣ, ਮੁਤਾਬਕ',
  ur: 'کہا, پوچھا, بتایا, تھا, تھی, تھے, پچھلے, گزشتہ, کے مطابق, اس سروے',
})
