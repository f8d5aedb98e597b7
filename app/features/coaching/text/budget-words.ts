import { lexicon } from './lexicon'

/** What any project may need without a word of it in the texts. */
export const anyProject = lexicon({
  en: 'first aid, safeguarding, dbs, insurance, leaflet*, flyer*, poster*, stationery, pens, paper, photocopying, printing leaflets, expenses, bus fare*, travel, mileage, interpret*, translat*, childcare, creche, materials, resources, refreshments, hi vis, register*, evaluation, questionnaire*, room, hall, venue, hire of, rent, tables, chairs, storage, accessib*, signer',
  pl: 'pierwsz* pomoc*, dbs, ubezpieczen*, ulot*, plakat*, materiał*, papier*, papiernicz*, długopis*, kserow*, ksero, dojazd*, przejazd*, bilety autobusowe, tłumacz*, opiekun*, wynajem*, sala, sali, salę, sal, czynsz, koszty wolontariusz*, ankiet*, biurow*, apteczk*',
  pa: 'ਬੀਮਾ, ਪਰਚੇ, ਪਰਚਿਆਂ, ਪੋਸਟਰ*, ਕਾਪੀਆਂ, ਪੈਨ, ਕਾਗਜ਼*, ਕਿਰਾਇਆ, ਹਾਲ, ਕਮਰਾ, ਸੁਰੱਖਿਆ ਸਿਖਲਾਈ, ਮੁੱਢਲੀ ਸਹਾਇਤਾ*, ਡੀਬੀਐਸ, dbs, ਅਨੁਵਾਦ*, ਤਰਜਮ*, ਬੱਸ ਦਾ ਕਿਰਾਇਆ, ਸਫਰ*, ਬੱਚੇ ਸੰਭਾਲ*, ਸਟੇਸ਼ਨਰੀ*',
  ur: 'بیمہ, انشورنس, پرچے, پرچہ, پوسٹر*, اشتہار*, کاغذ*, قلم, کاپیاں, کرایہ, ہال, کمرہ, کمرے, تحفظ کی تربیت, ابتدائی طبی امداد, dbs, ترجم*, مترجم*, سفر*, بس کا کرایہ, بچوں کی دیکھ بھال, سٹیشنری, اسٹیشنری',
})

/** Things that need a word in the texts themselves, whoever is to use them. */
export const bigThings = lexicon({
  en: 'laptop*, computer*, pc, printer*, tablet*, ipad*, phone, phones, smartphone*, website*, web site, app, car, vehicle, van, minibus, camera*, tv, television*, drone*, sofa*, fridge*, driving test, software, uniforms, shirts, t shirts, hoodies',
  pl: 'laptop*, komputer*, drukark*, tablet*, ipad*, telefon*, smartfon*, stron* internetow*, strona www, auto, samochod*, samochód, bus, busa, kamer*, telewizor*, dron*, sofa, lodówk*, oprogramowan*, koszul*, bluz*, stroj*, dresy',
  pa: 'ਲੈਪਟਾਪ*, ਲੈਪਟੌਪ*, ਕੰਪਿਊਟਰ*, ਕੰਪਿਉਟਰ*, ਪ੍ਰਿੰਟਰ*, ਟੈਬਲੇਟ*, ਆਈਪੈਡ*, ਫੋਨ, ਵੈੱਬਸਾਈਟ*, ਵੈਬਸਾਈਟ*, ਕਾਰ, ਗੱਡੀ*, ਵੈਨ, ਮਿਨੀਬੱਸ*, ਕੈਮਰਾ*, ਕੈਮਰੇ, ਟੀਵੀ, ਵੀਡੀਓ, ਸੋਫਾ, ਫਰਿੱਜ, ਟੀ ਸ਼ਰਟ*, ਕਮੀਜ਼ਾਂ',
  ur: 'لیپ ٹاپ*, لیپٹاپ*, کمپیوٹر*, پرنٹر*, ٹیبلٹ*, آئی پیڈ*, فون, موبائل*, ویب سائٹ*, ویبسائٹ*, کار, گاڑی*, وین, منی بس*, کیمر*, ٹی وی, ویڈیو*, صوفہ, فریج, شرٹ*, ٹی شرٹ*, سافٹ ویئر',
})

/** Words of a line that say how much or of what kind, and nothing of the work. */
export const plainOfLines = lexicon({
  en: `week*, hour*, day, days, month*, session*, year*, evening*, night*, time, times, set, sets, pair, pairs, each, per, at, for, and, of, the, to, in, on, with, a, an, our, we, their, all, both, every, new, cost, costs, fee, fees, price, total, head, person, people, number, group, groups, project*, programme*, deliver*, everything, misc*, sundr*, other, various, general, bits, buy, buying, hire, hiring, stock, use, x, plus, etc, extra, small, big, large, from, by, as, or, it, is, good, best, some, one, two, three, four, five, six, course, pack, packs, box, boxes, item, items, contingency, coordination, admin, management, overheads, recover, repair*, half, first, last`,
  pl: `tygod*, godzin*, dni, dzień, dnia, miesiąc*, miesięc*, spotka*, zajęć, zajęcia, sesj*, rok, roku, raz, razy, sztuk*, szt, zestaw*, par, pary, osób, osoby, osoba, po, za, na, do, w, z, i, dla, o, od, ze, oraz, lub, wszystk*, cały, cała, całość, całe, projekt*, program*, koszt*, opłat*, cena, nowe, nowy, nowa, inne, różne, razem, koordynac*, zarządz*, realizac*, każd*, ich, nasz*, ten, tym, wieczor*, sobót, sobota, piąt*, śród, środ*, poniedz*, wtor*, czwart*, niedziel*, jedn*, dwa, dwie, trzy, cztery, kurs, zakup, pół`,
  pa: `ਹਫਤ*, ਘੰਟ*, ਦਿਨ*, ਮਹੀਨ*, ਸਾਲ, ਵਾਰ, ਵਾਰੀ, ਸੈਸ਼ਨ*, ਕਲਾਸ*, ਹਰੇਕ, ਹਰ, ਦਾ, ਦੇ, ਦੀ, ਦੀਆਂ, ਨੂੰ, ਲਈ, ਅਤੇ, ਤੇ, ਵਿੱਚ, ਨਾਲ, ਵਾਲੀ, ਵਾਲਾ, ਵਾਲੇ, ਇੱਕ, ਦੋ, ਤਿੰਨ, ਚਾਰ, ਜਣੇ, ਖਰਚ*, ਫੀਸ*, ਕੁੱਲ, ਸਾਰਾ, ਸਾਰੇ, ਸਭ, ਹੋਰ, ਫੁਟਕਲ, ਪ੍ਰੋਜੈਕਟ*, ਸਾਮਾਨ, ਸਮਾਨ, ਨਵਾਂ, ਨਵੇਂ, ਨਵੀਂ, ਜੋੜੇ, ਸੈੱਟ*, ਡੱਬੇ, ਤੋਂ, ਇਹ, ਕੰਮ, ਕੀਮਤ, ਪੈਸੇ`,
  ur: `ہفت*, گھنٹ*, دن, دنوں, مہین*, ماہ, سال, بار, مرتبہ, سیشن*, کلاس*, فی, ہر, کا, کی, کے, کو, لیے, لئے, اور, میں, ساتھ, والا, والی, والے, ایک, دو, تین, چار, فرد, افراد, خرچ*, اخراجات, فیس*, کل, سارا, ساری, سارے, سب, دیگر, متفرق, پروجیکٹ*, منصوب*, سامان, نیا, نئے, نئی, جوڑا, جوڑے, سیٹ*, عدد, سے, یہ, کام, قیمت, پیسے, آدھا, چیزیں`,
})

/** Work and the things it takes, where each names the other though no word is the same. */
export const kinships = [
  [lexicon({ en: 'sport*, football*, cricket, boxing, basketball, volleyball, tennis, netball, rounders, rugby, badminton, hockey, athletics, fitness, exercise, exercises, aerobics, gymnastics, gym, yoga, multi sports', pl: 'sport*, piłk*, piłkar*, krykiet*, boks*, koszyków*, siatków*, tenis*, trening*, lig*, zawod*, gimnastyk*', pa: 'ਖੇਡ*, ਫੁੱਟਬਾਲ*, ਫੁਟਬਾਲ*, ਕ੍ਰਿਕਟ*, ਕ੍ਰਿਕੇਟ*, ਵਾਲੀਬਾਲ*, ਬਾਕਸਿੰਗ*, ਕਬੱਡੀ*, ਹਾਕੀ*, ਬੈਡਮਿੰਟਨ*, ਕੁਸ਼ਤੀ*, ਕਸਰਤ*', ur: 'کھیل*, فٹ بال*, فٹبال*, کرکٹ*, باکسنگ*, والی بال*, ہاکی*, بیڈمنٹن*, سپورٹس*, اسپورٹس*, ورزش*' }),
    lexicon({ en: 'ball, balls, bibs, cones, net, nets, goal, goals, bat, bats, gloves, pads, boots, whistle*, pitch, court, kit, kits, mats, racket*, stumps, helmets, head guards, equipment, bands, weights', pl: 'piłk*, siatk*, bramk*, kij*, kije, rękawic*, ochraniacz*, buty, gwizd*, boisk*, mat*, materac*, pachoł*, sędzi*, rakiet*, znacznik*', pa: 'ਬਾਲ*, ਗੇਂਦ*, ਨੈੱਟ*, ਬੈਟ*, ਬੱਲੇ, ਦਸਤਾਨੇ, ਕਿੱਟ*, ਬੂਟ*, ਗੋਲ*, ਮੈਟ*, ਚਟਾਈ*', ur: 'گیند*, بال*, نیٹ*, بیٹ*, بلے, دستانے, کٹ, کٹس, جوتے, گول*, چٹائی*, وکٹ*' })],
  [lexicon({ en: 'clean*, litter*, rubbish, tidy, alley*, dump*', pl: 'sprząta*, śmieci*, czyst*, porządk*', pa: 'ਸਫਾਈ*, ਸਾਫ*, ਗੰਦ*, ਕੂੜ*', ur: 'صفائی*, صاف*, کوڑ*, کچر*' }),
    lexicon({ en: 'broom*, gloves, bags, picker*, skip, skips, hi vis, shovel*, wheelbarrow*, bins', pl: 'miotł*, rękawic*, work*, chwytak*, kontener*, kamizel*, łopat*', pa: 'ਝਾੜੂ*, ਦਸਤਾਨੇ, ਬੋਰੀਆਂ, ਬੋਰੇ, ਥੈਲੇ, ਬਾਲਟੀ*, ਬੇਲਚ*', ur: 'جھاڑو*, دستانے, تھیلے, بوریاں, بالٹی*, بیلچ*' })],
  [lexicon({ en: 'garden*, allotment*, grow*, plant*, plot*, vegetables, flowers', pl: 'ogród*, ogrod*, działk*, roślin*, kwiat*, warzyw*', pa: 'ਬਾਗ*, ਬੂਟੇ, ਬੂਟਿਆਂ, ਫੁੱਲ*, ਸਬਜ਼ੀ*', ur: 'باغ*, باغبانی*, الاٹمنٹ*, پلاٹ*, پھول*, پودے, سبزی*, کیاری*' }),
    lexicon({ en: 'garden*, tool, tools, spade*, compost, soil, seed*, plants, timber, wood, fork*, gloves, bulbs, tubs, pots, shed, watering', pl: 'narzędz*, ziemi*, nasion*, kompost*, łopat*, sadzon*, doni*, rękawic*, desk*, drewn*', pa: 'ਸੰਦ*, ਬੀਜ*, ਖਾਦ*, ਮਿੱਟੀ*, ਗਮਲੇ, ਕਹੀ*', ur: 'اوزار*, بیج*, کھاد*, مٹی*, گملے*, شیڈ*' })],
  [lexicon({ en: 'english class*, english, esol, homework, reading, maths, tuition, lessons, learn*', pl: 'angielsk*, esol, lekcj*, uczymy, nauka, naukę, nauczy*, język*, odrabia*', pa: 'ਅੰਗਰੇਜ਼ੀ*, ਹੋਮਵਰਕ*, ਪੜ੍ਹ*, ਸਿਖਾ*', ur: 'انگریزی*, ہوم ورک*, پڑھ*, سکھا*, سیکھ*, تعلیم*' }),
    lexicon({ en: 'book*, textbook*, workbook*, dictionar*, whiteboard*, notebook*, folders', pl: 'książ*, podręcznik*, zeszyt*, słownik*, tablic*', pa: 'ਕਿਤਾਬ*, ਕਾਪੀ*, ਬੋਰਡ*', ur: 'کتاب*, کاپی*, بورڈ*' })],
  [lexicon({ en: 'art, arts, craft*, paint*, mural*, draw*, sign, signs, create', pl: 'plasty*, robótk*, malow*, mural*, rysow*, sztuk*', pa: 'ਕਲਾ*, ਆਰਟ*, ਰੰਗ*, ਪੇਂਟ*', ur: 'آرٹ*, مصوری*, رنگ*, پینٹ*' }),
    lexicon({ en: 'paint*, brush*, canvas*, card, craft*, glue, clay, art', pl: 'farb*, pędzl*, płótn*, klej*, kredk*, glin*, włócz*, nici', pa: 'ਰੰਗ*, ਬੁਰਸ਼*, ਪੇਂਟ*', ur: 'رنگ*, برش*, پینٹ*' })],
  [lexicon({ en: 'sew*, knit*, dressmak*', pl: 'szyci*, szyj*, dzierga*, szyć', pa: 'ਸਿਲਾਈ*, ਕਢਾਈ*', ur: 'سلائی*, کڑھائی*' }),
    lexicon({ en: 'fabric*, thread*, sewing, machines, needles, wool', pl: 'maszyn*, tkanin*, nici, materiał*', pa: 'ਮਸ਼ੀਨ*, ਕੱਪੜ*, ਧਾਗ*', ur: 'مشین*, کپڑ*, دھاگ*' })],
  [lexicon({ en: 'music*, band, singing, film*, video*, drama, theatre, dance, talks, radio, podcast*', pl: 'muzy*, zespół muz*, śpiew*, film*, teatr*, taniec, tańc*, radio', pa: 'ਸੰਗੀਤ*, ਗਾਣ*, ਗਿੱਧਾ*, ਭੰਗੜਾ*, ਫਿਲਮ*, ਨਾਟਕ*', ur: 'موسیقی*, گانا, فلم*, ڈرام*, رقص*' }),
    lexicon({ en: 'speaker*, microphone*, mic, mics, instrument*, guitar*, drums, projector*, costumes, camera*, sound', pl: 'głośnik*, mikrofon*, instrument*, gitar*, bębn*, projektor*, kostium*, kamer*, nagłośn*', pa: 'ਸਪੀਕਰ*, ਮਾਈਕ*, ਢੋਲ*, ਸਾਜ਼*, ਪ੍ਰੋਜੈਕਟਰ*, ਕੈਮਰ*', ur: 'سپیکر*, اسپیکر*, مائیک*, ساز*, پروجیکٹر*, کیمر*' })],
  [lexicon({ en: 'computer*, online, internet, digital, coding, email*, tablet*, it skills, gaming', pl: 'komputer*, internet*, sieci, online, cyfrow*, aplikac*', pa: 'ਕੰਪਿਊਟਰ*, ਇੰਟਰਨੈੱਟ*, ਆਨਲਾਈਨ*, ਡਿਜੀਟਲ*, ਟੈਬਲੇਟ*', ur: 'کمپیوٹر*, انٹرنیٹ*, آن لائن, ڈیجیٹل*, ٹیبلٹ*' }),
    lexicon({ en: 'computer*, tablet*, ipad*, wifi, broadband, headset*', pl: 'komputer*, tablet*, wifi, słuchaw*', pa: 'ਕੰਪਿਊਟਰ*, ਟੈਬਲੇਟ*', ur: 'کمپیوٹر*, ٹیبلٹ*' })],
  [lexicon({ en: 'bike*, bicycle*, cycl*', pl: 'rower*', pa: 'ਸਾਈਕਲ*', ur: 'سائیکل*' }),
    lexicon({ en: 'frame*, parts, helmet*, lock, locks, pump*, tyre*, wheel*, tool, tools, lights', pl: 'ram*, części, kask*, zamk*, pomp*, opon*, koł*, narzędz*', pa: 'ਹੈਲਮਟ*, ਪੁਰਜ਼ੇ, ਤਾਲੇ, ਪੰਪ*, ਸੰਦ*', ur: 'ہیلمٹ*, پرزے, تالے, پمپ*, اوزار*' })],
  [lexicon({ en: 'cook*, baking, bake, kitchen*', pl: 'gotow*, gotuj*, kuchni*, piecz*', pa: 'ਪਕਾਉ*, ਰਸੋਈ*', ur: 'پکان*, کھانا پکا*, باورچی*' }),
    lexicon({ en: 'knife, knives, pan, pans, apron*, pots, utensil*, hob, hobs, oven*, chopping', pl: 'noż*, noże, garn*, patel*, fartu*', pa: 'ਚਾਕੂ*, ਭਾਂਡੇ, ਪਤੀਲੇ', ur: 'چھری*, برتن*, پتیل*' })],
] as const
