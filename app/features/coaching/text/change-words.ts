import { lexicon } from './lexicon'

/** What is seen to change: more or less of something, what people can do, know, dare or feel afterwards. */
export const changes = lexicon({
  en: `more, less, fewer, safer, calmer, healthier, cleaner, quieter, kinder, friendlier, braver, closer, lonelier, busier, confident, confidently, confidence, know how, know who, know what, know where, know that, know two, know they, know each, knows how, knows who, get to know, will know, able to, can now, can ride, can speak,
    learn, learns, learned, learnt, drop, drops, drop by, fall by, fall from, will fall, reduce*, reduction, go down, goes down, going down, come down, down by, down from, cut by, rise, go up, goes up, up by, up from, increase*, decrease*, halve*, stop, stops, stopped, no longer, not be afraid, not afraid, unafraid, less afraid, feel safe, feel able, feel at home, feel part, feels safe,
    by name, understand what, understand how, understand why, goes from, go from, come down from, finish, finishes, finished, complete a, complete the, completed, completes, friend, friends, friendship*, jobs, a job, into work, back to school, stay in school, stay out, say they, say they've, say they'll, say they're, says they, will say, say that, no man, no child, no girl, no woman, no family, nobody is, no one is, somebody to, someone to, somewhere safe, fewer than, trust, respect, get on better, get along, sleep better, sleep through, back to college, back to work, back in school, into college, to college, speak up, come forward, tell someone, tell an adult, ask for help, report it, walk home, walk alone, go out, play out, use the park, use the alley, use the bus, stick to, pass the, passed, qualify, qualification*, leave the house, sober, clean for, mix with, mixing, talk to each other, say hello`,
  pl: `więcej, mniej, bezpieczni*, spokojni*, śmielsz*, śmielej, odważn*, pewniej*, zdrowsz*, grzeczniejsz*, czystsz*, czyściej, jaśniejsz*, jaśniej, mądrzejsz*, ciszej, cichsz*, będą wiedzi*, będzie wiedzi*, wiedziały, wiedzieli, wie do kogo, wie gdzie, wie jak, wiedzą, będą umi*, będzie umi*, umieją, potraf*, nauczą, nauczy się, przestan*, zaczną, zacznie, zmniejsz*, zmaleje, zmaleją, spadn*, spadek, wzrośn*, wzrost, ubędzie, przybędzie, zwolnią,
    poznają się, pozna się, pozna, poznają, zaprzyjaźni*, koleg*, koleż*, przyjaci*, przyjaźn*, nie będą się bał*, nie będzie się bał*, nie będą bali, przestaną się bać, do pracy, prac* zarobk*, znajdą prac*, znajdzie prac*, pewność siebie, pewności siebie, zaufan*, ufać, samodzieln*, rzadziej, częściej, krócej, dłużej, łatwiej, szybciej, głośniej, lepiej śpi, nie będą, nie będzie, skończy, skończą, ukończ*, wyjdą, wyjdzie z domu, wychodzi*, wrócą, wróci, rozumie*, zrozumie*, odważ*, zgłos*, zgłasza*, dogada*, porozum*, nie wróc*, zostanie, zostaną`,
  pa: `ਵੱਧ, ਜ਼ਿਆਦਾ, ਘੱਟ, ਵਧੇਗ*, ਵਧਣਗ*, ਵਧ ਜਾ*, ਘਟੇਗ*, ਘਟਣਗ*, ਘਟ ਜਾ*, ਡਰ, ਡਰਨਗ*, ਨਿਡਰ, ਹੌਸਲਾ, ਹੌਂਸਲਾ, ਹੌਸਲੇ, ਭਰੋਸਾ, ਭਰੋਸੇ, ਆਤਮਵਿਸ਼ਵਾਸ, ਸਵੈ ਵਿਸ਼ਵਾਸ, ਸੁਰੱਖਿਅਤ, ਸਕਣਗ*, ਸਕੇਗ*, ਲੱਗਣਗ*, ਲੱਗੇਗ*, ਲੱਗ ਪੈਣ*, ਬਚਣਗ*, ਬਚੇ ਰਹਿਣ*, ਜਾਣਨਗ*, ਪਛਾਣ*, ਸਿੱਖ ਜਾਣ*, ਸਿੱਖਣਗ*, ਸਿੱਖ ਲੈਣ*,
    ਕਹਿਣਗ*, ਦੱਸਣਗ*, ਪਹਿਲਾਂ ਨਾਲੋਂ, ਦੋਸਤ*, ਸਹੇਲ*, ਰੁਕ*, ਬੰਦ ਹੋ*, ਛੱਡ ਦੇਣ*, ਨੌਕਰੀ*, ਕੰਮ ਮਿਲ*, ਬਾਹਰ ਨਿਕਲ*, ਨਿਕਲਣਗ*, ਖੇਡਣਗ*, ਇਕੱਲ*, ਆਦਰ, ਇੱਜ਼ਤ, ਪਤਾ ਹੋਵੇਗ*, ਪਤਾ ਹੋਣ*, ਸਮਝਣਗ*, ਬੋਲਣ ਲੱਗ*, ਸੌਂ`,
  ur: `زیادہ, کم, کمی, محفوظ, بڑھے گ*, بڑھیں گ*, بڑھ جا*, بڑھیگ*, گھٹے گ*, گھٹ جا*, اضافہ, ڈر, ڈریں, خوف, بے خوف, سکیں, سکیں گ*, سکے گ*, سکے, سکینگ*, سیکھ لیں, سیکھ جا*, سیکھیں گ*, جان لیں, جانیں گ*, پتا ہو گ*, پتہ ہو گ*, پتا ہوگ*, پتہ ہوگ*, معلوم ہو گ*, معلوم ہوگ*, اعتماد, حوصلہ, بھروسہ, بھروسا, دوست, دوستی, دوستیاں, سہیلی*, پہلے سے, کہیں گ*, کہے گ*,
    پہچان*, بند ہو جا*, رک جا*, چھوڑ دیں, نوکری, روزگار ملے, کام ملے, اکیلے, اکیلا, تنہا*, باہر نکل*, نکلیں گ*, نکلنے لگ*, کھیلیں گ*, لگیں گ*, لگے گ*, عزت کریں, بچیں گ*, بچ جا*, شرم*, بتائیں گ*`,
})

/** What is better in no way one could see: improved, empowered, happier, aware. */
export const hopes = lexicon({
  en: `better, improve*, improving, enhanc*, empower*, wellbeing, well being, happy, happier, brighter, positive*, impact*, difference, change, changes, changed, transform*, opportunit*, somewhere to go, something to do, skill, skills, upskill*, stronger, strengthen*, aware, awareness, resilien*, thriv*, cohesion, cohesive, outcomes, fit, fitter, grow, growth, develop*, inspire*, engaged, potential, life chances, together, belonging, benefit from`,
  pl: `lepiej, lepsz*, polepsz*, popraw*, podnies*, podnosi*, rozwin*, rozwij*, rozwój, rozwoju, wzmocn*, wzmacni*, świadom*, uświad*, kompetenc*, umiejętnoś*, zintegr*, integrac*, integru*, zadowol*, szczęśliw*, zmieni*, zmian*, wpływ*, pozytywn*, aktywn*, silniejsz*, radoś*, radosn*, gdzie iść, korzyś*, skorzysta*, dobrostan*, jakoś*, szans*, miło, milej, milsz*`,
  pa: 'ਬਿਹਤਰ*, ਸੁਧਾਰ*, ਸੁਧਰ*, ਬਦਲ*, ਤਬਦੀਲੀ*, ਜਾਗਰੂਕ*, ਖੁਸ਼*, ਮਜ਼ਬੂਤ*, ਤਰੱਕੀ, ਰੌਸ਼ਨ, ਰੋਸ਼ਨ, ਭਵਿੱਖ, ਵਿਕਾਸ, ਸਿਹਤ*, ਤੰਦਰੁਸਤ*, ਅਸਰ, ਏਕਤਾ, ਸਾਫ, ਫਰਕ, ਮੌਕੇ, ਮੌਕਾ, ਚੰਗੇ ਬਣ*',
  ur: 'بہتر*, مضبوط*, خوش, خوشی*, خوشحال*, فٹ, صحت*, ترقی, شعور, آگاہ*, تبدیل*, بدل*, صاف, فرق, اثر, مستقبل, با اختیار, بااختیار, ماحول, پتا چل*, پتہ چل*, مواقع, موقع, اتحاد',
})

/** "At least" is no "less", and "more" work of ours, or what will be told later, is no change for people. */
export const atLeast = lexicon({
  en: 'more than, more or less, once or more, one or more, or more, more sessions, more events, more funding, more workshops, more classes, more details, more information, more of the same, what is more, no less than, not less than, less than',
  pl: 'nie mniej niż, więcej informacji, więcej spotkań, więcej zajęć, co najmniej, mniej więcej',
  pa: 'ਘੱਟੋ ਘੱਟ, ਘੱਟ ਤੋਂ ਘੱਟ, ਵੱਧ ਤੋਂ ਵੱਧ, ਬਹੁਤ ਜ਼ਿਆਦਾ, ਬਾਅਦ ਵਿੱਚ ਦੱਸਣਗ*',
  ur: 'کم از کم, کم سے کم, زیادہ سے زیادہ, یا زیادہ, سے زیادہ بار, بہت زیادہ, بعد میں بتائیں گ*',
})
