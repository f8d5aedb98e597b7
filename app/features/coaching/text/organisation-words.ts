import { lexicon } from './lexicon'

/** Words in the name of an organisation. */
export const organisations = lexicon({
  en: `trust, foundation, association, charity, society, cic, cio, ltd, counselling, services, service, network, academy, partnership, alliance, forum, federation, fc, united, theatre, arts, agency, company, enterprise*, project, group, club, team, gym, collective, co op, cooperative, mission, institute, union, solutions, consultancy, training, sound, action, outreach, support, aid, fellowship, league, initiative, hub, ministries, studio, studios, productions, media, housing, homes, dojo, scouts, guides, cadets, friends of, dance, drama, circus, radio, kitchen, stables, gardens, advice, law, legal, solicitors, clinic, therapy, therapies, mediation, karate, judo, taekwondo, cricket, rugby, athletic, rovers, cycling, workshops, makers, lab, digital, futures, voices, minds, pathways, collective, consultants, college, choir, band, boxing, yoga, music, co, uk, centre for, network, ramblers, rangers, wanderers, harriers, tigers, rhinos, bulls, wildcats, panthers,
    barnardos, barnardo's, nspcc, citizens advice, red cross, victim support, women's aid, womens aid, turning point, st john ambulance, st johns ambulance, crimestoppers, groundwork, sustrans, streetgames, shelter, samaritans, relate, rspca, ymca, mencap, scope, oxfam, catch22`,
  pl: 'fundacj*, stowarzysz*, towarzystw*, organizacj*, spółdzieln*, akademi*, centrum, klub*, zespół, zespołu, grupa, grupy, związek, związku, firma, firmy, firmie, firmę, firmą, szkoła, szkoły, teatr*, instytut*, caritas, ośrodek, ośrodka, drużyn*, koło, uk',
  pa: 'ਯੂਕੇ, ਕਮੇਟੀ, ਟਰੱਸਟ*, ਟ੍ਰਸਟ*, ਫਾਊਂਡੇਸ਼ਨ*, ਫਾਉਂਡੇਸ਼ਨ*, ਫਾਉਡੇਸ਼ਨ*, ਸੰਸਥਾ, ਮੰਚ, ਸੁਸਾਇਟੀ, ਸੋਸਾਇਟੀ, ਸੋਸਾਇਟੀ, ਐਸੋਸੀਏਸ਼ਨ*, ਚੈਰਿਟੀ*, ਅਕੈਡਮੀ, ਅਕਾਦਮੀ, ਸਭਾ, ਏਜੰਸੀ, ਕੰਪਨੀ, ਨੈੱਟਵਰਕ, ਸਰਵਿਸਿਜ਼, ਸਰਵਿਸ, ਫੋਰਮ, ਯੂਨੀਅਨ, ਸੰਗਠਨ, ਕਲੱਬ, ਗਰੁੱਪ, ਪ੍ਰੋਜੈਕਟ, ਜਿਮ, ਟੀਮ, ਸੈਂਟਰ, ਹੱਬ, ਕੌਂਸਲਿੰਗ, ਏਡ, ਸਟੂਡੀਓ',
  ur: 'یوکے, ریمبلرز, رینجرز, روورز, کمیٹی, ٹرسٹ, فاؤنڈیشن, فاونڈیشن, تنظیم, انجمن, سوسائٹی, ایسوسی ایشن, ایسوسیایشن, چیریٹی, اکیڈمی, اکادمی, ادارہ, ادارے, ایجنسی, کمپنی, نیٹ ورک, سروسز, سروس, فورم, یونین, کلب, گروپ, پروجیکٹ, جم, ٹیم, سینٹر, سنٹر, ہب, کونسلنگ, ایڈ, سٹوڈیو, اسٹوڈیو',
})

/** Of those, what a group calls its own work, too: two words of a name before it make it another's. */
export const common = lexicon({
  en: 'project, group, club, team, gym, training, sound, action, support, service, services, arts, hub, studio, outreach, league',
  pl: 'klub*, grupa, grupy, zespół, zespołu, centrum, koło, drużyn*, szkoła, szkoły, organizacj*, firma, firmy, firmie, firmę, firmą',
  pa: 'ਕਲੱਬ, ਗਰੁੱਪ, ਪ੍ਰੋਜੈਕਟ, ਜਿਮ, ਟੀਮ, ਸੈਂਟਰ, ਸਭਾ, ਸਰਵਿਸ, ਹੱਬ, ਕਮੇਟੀ',
  ur: 'کلب, گروپ, پروجیکٹ, جم, ٹیم, سینٹر, سنٹر, ہب, سروس, تنظیم, ادارہ, ادارے, کمیٹی',
})

/** What others than the writer do: runs, teaches, gives. */
export const doing = lexicon({
  en: `will be delivering, will be providing, have said, has said, is providing, is bringing, are bringing, comes in, come in, come and, comes and, will come, will put, will show, will cook, will play, will sort, helps us, do it, does it, do this, does this, are coming to, is coming to, coming in to, comes to do, come to do, is gonna, are gonna, facilitates, facilitate, sorts, are sorting, is sorting, does all, do all, will run, will lead, will deliver, will teach, will train, will provide, will give, will do, will bring, will host, will hold, will help, will support, will work, will take, will coach, will make, will offer, will organise, will put on, will be delivering, will be running, will be leading, will be doing, will be teaching, will be providing, will also, will come in, will send, will supply, will build, will design, will look after, will handle, ll run, ll do, ll deliver,
    runs, leads, delivers, teaches, trains, provides, is running, is doing, is delivering, is leading, are running, are doing, are delivering, are leading, are providing, are going to, is going to, who run, who lead, who teach, who deliver, who will, which runs, which will, have agreed to, has agreed to, are teaching, does the, do the, takes the, take the, does our, do our`,
  pl: 'będzie prowadz*, będzie uczy*, będzie robi*, odpowiada za, zajmuje się, daje nam, da nam, robi, robią, weźmie, przyjdzie, przyjdą, pomaga, pomagają, pomogą, zapewnia, zapewniają, poprowadz*, prowadzi, prowadzą, uczy, uczą, nauczy, przeszkoli, szkoli, zrealizuje, realizuje, realizują, zapewni*, zorganizuje, organizuje, zajmie się, zajmą się, zrobi, zrobią, wykona, obsłuży, dostarczy, przyśle, przeprowadzi, przeprowadzą, da nam trener*, pomoże',
  pa: 'ਦਿੰਦ*, ਸਿਖਾਉਂਦ*, ਪੜ੍ਹਾਉਂਦ*, ਚਲਾਉਂਦ*, ਕਰਵਾਉਂਦ*, ਆਉਣਗ*, ਆਵੇਗ*, ਆਏਗ*, ਦੱਸੇਗ*, ਦੱਸਣਗ*, ਦੀ ਮਦਦ ਨਾਲ, ਦੇ ਨਾਲ ਮਿਲ ਕੇ, ਦੇਵੇਗ*, ਦੇਣਗ*, ਪੜ੍ਹਾਏਗ*, ਪੜ੍ਹਾਵੇਗ*, ਪੜ੍ਹਾਉਣਗ*, ਸਿਖਾਏਗ*, ਸਿਖਾਵੇਗ*, ਸਿਖਾਉਣਗ*, ਚਲਾਏਗ*, ਚਲਾਵੇਗ*, ਚਲਾਉਣਗ*, ਕਰਵਾਏਗ*, ਕਰਵਾਵੇਗ*, ਕਰਵਾਉਣਗ*, ਕਰਾਏਗ*, ਕਰਾਵੇਗ*, ਕਰਾਉਣਗ*, ਕਰੇਗ*, ਕਰਨਗ*, ਲਾਉਣਗ*, ਲਾਵੇਗ*, ਲਾਏਗ*, ਲਵੇਗ*, ਲੈਣਗ*, ਭੇਜੇਗ*, ਭੇਜਣਗ*, ਸੰਭਾਲੇਗ*, ਸੰਭਾਲਣਗ*, ਬਣਾਵੇਗ*, ਬਣਾਏਗ*, ਬਣਾਉਣਗ*, ਵੱਲੋਂ, ਵਲੋਂ, ਨਾਲ ਮਿਲ ਕੇ, ਨਾਲ ਰਲ ਕੇ',
  ur: 'سکھاتے ہیں, سکھاتی ہے, سکھاتا ہے, چلاتے ہیں, چلاتی ہے, دیتے ہیں, دیتی ہے, دیتا ہے, آئیں گے, آئیں گی, آئے گا, آئے گی, بتائیں گے, بتائے گ*, کی مدد سے, سے مل کر, دے گا, دے گی, دیں گے, دیں گی, سکھائے گا, سکھائے گی, سکھائیں گ*, پڑھائے گ*, پڑھائیں گ*, چلائے گ*, چلائیں گ*, کروائے گ*, کروائیں گ*, کرائے گ*, کرائیں گ*, کرے گ*, کریں گ*, لے گا, لے گی, لیں گ*, بھیجے گ*, بھیجیں گ*, سنبھالے گ*, سنبھالیں گ*, بنائے گ*, بنائیں گ*, کے ساتھ مل کر, کی طرف سے, کے تعاون سے',
})

/** Words after which, in English and Polish, the name of who does it stands. */
export const doneBy = lexicon({
  en: `by, by the, and us, with help from, help from, someone from, somebody from, volunteers from, instructor from, instructors from, counsellor from, counsellors from, artist from, artists from, mentor from, mentors from, speaker from, team from, will hire, hire, will book, book, invite, run by, led by, delivered by, taught by, provided by, done by, in partnership with, partnership with, partnering with, partner with, working with, jointly with, together with, joint with, alongside, teamed up with, teaming up with, team up with, subcontract* to, commission, bring in, coaches from, trainers from, tutors from, tutor from, coach from, trainer from, workers from, staff from, session from, sessions from, workshop from, workshops from`,
  pl: 'przez, wraz z, z pomocą, przy pomocy, zatrudnimy, opłacimy, trenerka z, trenerki z, instruktorka z, prawnik z, prawniczka z, psycholog z, pracownik z, pracownicy z, wspólnie z, razem z, we współpracy z, przy współpracy z, w partnerstwie z, prowadzone przez, prowadzony przez, prowadzi je, poprowadzone przez, zrealizowane przez, trener z, trenerzy z, instruktor z, instruktorzy z, partner, partnerem jest',
})

/** Of the writer's own group: its name after these is no other's. */
export const ours = lexicon({
  en: 'our, we, we at, us at, my, we are, we re, i m from, here at',
  pl: 'nasz, nasza, nasze, naszego, naszej, naszym, my, jesteśmy',
  pa: 'ਸਾਡਾ, ਸਾਡੇ, ਸਾਡੀ, ਸਾਡੀਆਂ, ਅਸੀਂ, ਆਪਣੇ, ਆਪਣੀ, ਆਪਣਾ',
  ur: 'ہمارا, ہماری, ہمارے, ہم, اپنا, اپنی, اپنے',
})

/** Public bodies, schools and places are no partner of a bid. */
export const publicBodies = lexicon({
  en: 'police, council, school, schools, academy trust, college, university, nhs, hospital, gp, library, fire service, fire brigade, ambulance, government, mayor, mosque, church, temple, gurdwara, mandir, lottery, fund, probation, social services, jobcentre, youth justice service, youth offending team, safer schools',
  pl: 'policj*, rada, rady, radzie, szkoł*, szkol*, urząd, urzędu, kości*, parafi*, meczet*, biblioteka, biblioteki, szpital*, straż*, fundusz*, loteri*, burmistrz*',
  pa: 'ਪੁਲਿਸ*, ਕੌਂਸਲ, ਸਕੂਲ*, ਗੁਰਦੁਆਰ*, ਮਸਜਿਦ*, ਚਰਚ*, ਮੰਦਰ*, ਲਾਇਬ੍ਰੇਰੀ*, ਹਸਪਤਾਲ*, ਫੰਡ*, ਲਾਟਰੀ*, ਮੇਅਰ*, ਕਮਿਊਨਿਟੀ ਸੈਂਟਰ, ਕਮਿਊਨਿਟੀ',
  ur: 'پولیس, کونسل, سکول, اسکول, مسجد, چرچ, گردوارہ, مندر, لائبریری, ہسپتال, فنڈ, لاٹری, میئر, کمیونٹی سینٹر, کمیونٹی',
})

/** A name that ends so is that of a place. */
export const placesByName = lexicon({
  en: 'hall, park, ward, road, street, centre, estate, avenue, lane, room, rooms, field, fields, station, market',
  pl: 'hala, sala, park, parku, ulica, ulicy, dworzec, osiedle',
})

/** Small words and plain ones: before "group" or "club" they make no name. */
export const smallWords = lexicon({
  pa: `ਇੱਕ, ਇਹ, ਇਸ, ਉਸ, ਹਰ, ਦਾ, ਦੇ, ਦੀ, ਦੀਆਂ, ਨੂੰ, ਵਿੱਚ, ਤੇ, ਉੱਤੇ, ਤੋਂ, ਨਾਲ, ਲਈ, ਅਤੇ, ਜਾਂ, ਕੋਈ, ਹੋਰ, ਨਵਾਂ, ਨਵੇਂ, ਸਥਾਨਕ, ਕਿਸੇ, ਦੂਜੀ, ਦੂਜਾ, ਸਾਰੇ, ਯੂਥ, ਹੋਮਵਰਕ, ਔਰਤਾਂ, ਬੱਚਿਆਂ, ਸਾਨੂੰ, ਕਿ, ਜੋ, ਬਾਰੇ, ਵਾਲਾ, ਵਾਲੇ, ਵਾਲੀ, ਇੱਥੇ, ਛੋਟੇ, ਵੱਡੇ, ਇਹਨਾਂ, ਖੇਡ, ਦੋ, ਤਿੰਨ, ਚਾਰ`,
  ur: `ایک, یہ, اس, وہ, ہر, کا, کے, کی, کو, میں, پر, سے, اور, یا, کوئی, دوسری, دوسرا, دوسرے, نیا, نئی, مقامی, کسی, سب, یوتھ, ہوم ورک, خواتین, بچوں, ہمیں, کہ, جو, والا, والے, والی, چھوٹے, بڑے, ان, نے, تک, لیے, لئے, تین, دو, چار, کھیل, بھی`,
})
