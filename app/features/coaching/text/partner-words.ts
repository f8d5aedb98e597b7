import { lexicon } from './lexicon'

/** Who is sent by an organisation to do a part of the work; the name comes after "from", or before it in Punjabi and Urdu. */
const roles = {
  en: 'tutor, tutors, coach, coaches, trainer, trainers, teacher, teachers, instructor, instructors, interpreter, interpreters, translator, translators, counsellor, counsellors, therapist, therapists, mentor, mentors, mechanic, mechanics, artist, artists, facilitator, facilitators, adviser, advisers, advisor, advisors, solicitor, solicitors, lawyer, lawyers, worker, workers, staff, specialist, specialists, expert, experts, team, musician, musicians, leader, leaders, practitioner, practitioners, guide, guides, nurse, nurses, chef, gardener, gardeners, somebody, someone',
  pl: 'trener*, instruktor*, prowadząc*, tłumacz*, psycholog*, prawnik*, prawnicz*, doradc*, terapeut*, nauczyciel*, mentor*, pracowni*, specjali*, ekspert*, mechanik*, animator*, artyst*, ratowni*, pielęgniark*, szkoleniow*, kogoś, ktoś',
}
export const rolesFrom = lexicon({
  en: roles.en.split(', ').flatMap((role) => [`${role} from`, `${role} from the`, `${role} provided by`, `${role} sent by`]).join(', '),
  pl: roles.pl.split(', ').flatMap((role) => [`${role} z`, `${role} ze`, `${role} od`]).join(', '),
})

/** The same in the languages in which the name stands before: "Touchstone's interpreters". */
export const rolesOf = lexicon({
  pa: 'ਕੋਚ, ਕੋਚਾਂ, ਟ੍ਰੇਨਰ*, ਟਰੇਨਰ*, ਦੁਭਾਸ਼ੀ*, ਅਨੁਵਾਦਕ*, ਟਿਊਟਰ*, ਅਧਿਆਪਕ*, ਉਸਤਾਦ*, ਇੰਸਟ੍ਰਕਟਰ*, ਇੰਸਟਰਕਟਰ*, ਕੌਂਸਲਰ*, ਸਲਾਹਕਾਰ*, ਵਕੀਲ*, ਮਾਹਰ*, ਮਾਹਿਰ*, ਵਰਕਰ*, ਸਟਾਫ*, ਮਕੈਨਿਕ*, ਮਿਸਤਰੀ*, ਕਲਾਕਾਰ*, ਨਰਸ*, ਸਿਖਲਾਈਕਾਰ*',
  ur: 'کوچ, کوچز, کوچوں, ٹرینر, ٹرینرز, ٹرینروں, مترجم, مترجمین, ٹیوٹر, ٹیوٹرز, استاد, اساتذہ, انسٹرکٹر, انسٹرکٹرز, کونسلر, کونسلرز, مشیر, مشیران, وکیل, وکلا, وکلاء, ماہر, ماہرین, ورکر, ورکرز, کارکن, عملہ, سٹاف, اسٹاف, مکینک, مستری, فنکار, نرس, نرسیں',
})

/** The writer buys the work: the name stands after these. */
export const hiring = lexicon({
  en: 'hiring, hire, hired, commissioning, commission, commissioned, contracting, contract with, engaging, engage, employing, employ, paying, pay, paid to, book, booked, booking, bringing in, bring in, buy in, buying in, chosen, choosing, appointed, appoint, lined up, subcontract to, outsource to, outsourced to',
  pl: 'zamówi*, zamawia*, zlec*, zatrudni*, wynajm* firmę, opłac*, zapłac*, kupi* w firmie, umówi*, współprac*, kupimy od, zaangażuj*',
})

/** The same, where "to" and a deed follow the name. */
export const asking = lexicon({ en: 'ask, asked, asking, invite, invited, inviting, pay, paying, book, use, need, want, get, got, trust, have', pl: 'zaprosi*, zaprasza*, poprosi*, prosimy' })

/** The same after the name in Punjabi and Urdu. */
export const hiredAfter = lexicon({
  pa: 'ਨੂੰ ਪੈਸੇ ਦੇਵਾਂਗ*, ਨੂੰ ਫੀਸ ਦੇਵਾਂਗ*, ਨੂੰ ਬੁਲਾਵਾਂਗ*, ਨੂੰ ਸੱਦਾਂਗ*, ਨੂੰ ਠੇਕਾ, ਨੂੰ ਕੰਮ ਦੇਵਾਂਗ*, ਦੀਆਂ ਸੇਵਾਵਾਂ, ਦੀ ਸੇਵਾ ਲਵਾਂਗ*, ਤੋਂ ਕਰਵਾਵਾਂਗ*, ਤੋਂ ਕਰਾਵਾਂਗ*, ਤੋਂ ਟ੍ਰੇਨਿੰਗ, ਤੋਂ ਸਿਖਲਾਈ, ਤੋਂ ਕੋਚ, ਤੋਂ ਟੀਚਰ, ਨੂੰ ਰੱਖਾਂਗ*, ਨੂੰ ਦਿੱਤਾ ਜਾਵੇਗਾ, ਨੂੰ ਸੌਂਪ*',
  ur: 'کی خدمات, کو بلائیں گے, کو بلائیں گی, کو پیسے دیں گ*, کو فیس دیں گ*, کو معاوضہ, کو ٹھیکہ, کو کام دیں گ*, سے کرائیں گ*, سے کروائیں گ*, سے تربیت, سے کوچ, سے استاد, کو رکھیں گ*, کو سونپ*, کے حوالے',
})

/** Joined work: with the name after them, or before them in Punjabi and Urdu. */
export const withThem = lexicon({
  en: 'with, with the, alongside, joined by, together with, jointly with, side by side with', pl: 'razem z, wraz z, wspólnie z, współpracy z, we współpracy z, z pomocą, przy wsparciu, partnerem będzie, partnerem jest',
  pa: 'ਨਾਲ ਮਿਲ ਕੇ, ਨਾਲ ਮਿਲਕੇ, ਨਾਲ ਰਲ ਕੇ, ਨਾਲ ਰਲਕੇ, ਦੇ ਸਹਿਯੋਗ ਨਾਲ, ਦੀ ਮਦਦ ਨਾਲ, ਦੀ ਸਾਂਝ ਨਾਲ, ਦੇ ਨਾਲ ਮਿਲ ਕੇ, ਦੇ ਜ਼ਰੀਏ, ਦੁਆਰਾ, ਵੱਲੋਂ, ਵਲੋਂ, ਰਾਹੀਂ',
  ur: 'کے ساتھ مل کر, کے ساتھ ملکر, سے مل کر, کے تعاون سے, کے اشتراک سے, کی مدد سے, کے ذریعے, کی جانب سے, کی طرف سے, کے ہاتھوں',
})

/** That writer and partner do a thing: "we will hold a club … with". */
export const joint = lexicon({
  en: 'hold, holding, run, running, put on, organise, organising, plan, planning, deliver, delivering, lead, leading, teach, teaching, do, doing, work, working, set up, host, hosting, provide, partner, partnership, team up, jointly, together, joint, project, sessions with, split, share the work, share the sessions, take turns',
  pl: 'robi*, zrobi*, prowadz*, poprowadz*, organiz*, zorganiz*, przygotuj*, planuj*, realiz*, zrealiz*, razem, wspólnie',
})

/** "The training comes from": what comes from an organisation that does the work. */
export const comesFrom = lexicon({
  en: 'training comes from, training will come from, training from, coaching from, coaching comes from, coaching will come from, teaching from, teaching comes from, teaching will come from, tuition from, lessons from, lessons come from, classes from, classes come from, sessions from, sessions come from, workshops from, workshops come from, workshop from, advice from, advice comes from, advice will come from, counselling from, counselling comes from, support from, support comes from, help comes from, help will come from, interpreting from, mentoring from, mentors come from, tutors come from, coaches come from, tutors will come from, coaches will come from, teacher comes from, teacher will come from, coach comes from, coach will come from, tutor comes from, tutor will come from, in the hands of, up to, down to, left to, thanks to, handled by, covered by, taken on by, run by, led by, taught by, delivered by, provided by, facilitated by, hosted by, organised by, given by, done by, looked after by, coached by, supervised by, staffed by, supplied by, offered by, managed by, put on by, responsibility of, job of',
  pl: 'prowadzon* przez, poprowadzon* przez, zrealizowan* przez, przeprowadzon* przez, organizowan* przez, zorganizowan* przez, zapewnion* przez, realizowan* przez, warsztaty z, szkolenie z, zajęcia z firmy, odpowiada, odpowiadać będzie, bierze na siebie, weźmie na siebie, zajmie się, zajmuje się, prowadzi, poprowadzi, nauczy, uczy, udzieli, udzielą, zapewni, przeprowadzi, zrobi, zorganizuje, przygotuje, przyśle, obsłuży, pokaże, powierz*',
})

/** What an outsider plainly does of the work itself; of a mosque, a school or a council no less will do. */
export const leading = lexicon({
  en: 'will run, will lead, will teach, will coach, will train, will deliver, will organise, will be running, will be leading, will be teaching, will be delivering, will look after, will take on, will take the, will take over, will take care of, will handle, will staff, will supervise, will show, will provide, will bring, will also run, will also teach, will also lead, is running, is leading, is teaching, is delivering, are running, are leading, are teaching, are delivering, ll run, ll teach, ll lead, ll coach, ll train, ll show, ll bring, ll provide, ll deliver, gives each, gives people, gives everyone, gives our, gives lessons, gives classes, gives advice, gives one, gives two, give each, give people, give our, give advice, teaches, runs, leads, coaches, delivers, builds, takes, brings, cooks, makes, plays, shows, sorts, looks after, handles, covers, puts on, supplies, plans, organises, hosts, drives, trains, offers, repairs, checks, tends, films, records, translates, interprets, mentors, facilitates, train our, trains our, are going to teach, are going to run, is going to run, is going to teach, has agreed to run, has agreed to teach, have agreed to run, have agreed to teach, will do the, will be doing the, will give the lessons, will give lessons, will host and run, will send a, will send two, will send three, will send their, will send its, will send one, will help us run, will plan',
  pl: 'będzie uczy*, będą uczy*, będzie prowadzi*, będą prowadzi*, poprowadz*, nauczy, nauczą, uczy, uczą, prowadzi, prowadzą, przeprowadz*, zrealizuj*, zorganizuj*, przeszkoli, przeszkolą, szkoli, szkolą, zajmie się, zajmą się, zapewni, zapewnią, pokaże, pokażą, wyznacz*, przyśle, przyślą, zadba, zadbają, zaopiek*, opiekuj*, dba, przygotuj*, nagra, nakręc*, gotuj*, ugotuj*, zagra, zagrają, napraw*, doradz*, tłumacz*, przetłumacz*, pilnuj*, dopilnuj*, obsłuż*, oprowadz*, zbuduj*, posadz*, zawiez*, dowiez*, przywiez*, przejmie, przejmą, trenuj*, wytrenuj*, będzie realizowa*, będzie organizowa*, przyjdzie, przyjdą',
  pa: 'ਚਲਾਏਗ*, ਚਲਾਵੇਗ*, ਚਲਾਉਣਗ*, ਸਿਖਾਏਗ*, ਸਿਖਾਵੇਗ*, ਸਿਖਾਉਣਗ*, ਪੜ੍ਹਾਏਗ*, ਪੜ੍ਹਾਵੇਗ*, ਪੜ੍ਹਾਉਣਗ*, ਕਰਵਾਏਗ*, ਕਰਵਾਵੇਗ*, ਕਰਵਾਉਣਗ*, ਕਰਾਏਗ*, ਕਰਾਵੇਗ*, ਕਰਾਉਣਗ*, ਸੰਭਾਲੇਗ*, ਸੰਭਾਲਣਗ*, ਚਲਾਉਂਦ*, ਸਿਖਾਉਂਦ*, ਪੜ੍ਹਾਉਂਦ*, ਸਿਖਲਾਈ ਦੇਵੇਗ*, ਸਿਖਲਾਈ ਦੇਣਗ*, ਟ੍ਰੇਨਿੰਗ ਦੇਵੇਗ*, ਟ੍ਰੇਨਿੰਗ ਦੇਣਗ*, ਸਲਾਹ ਦੇਵੇਗ*, ਸਲਾਹ ਦੇਣਗ*, ਅਨੁਵਾਦ ਕਰੇਗ*, ਅਨੁਵਾਦ ਕਰਨਗ*, ਪ੍ਰਬੰਧ ਕਰੇਗ*, ਪ੍ਰਬੰਧ ਕਰਨਗ*, ਕਲਾਸ ਲਵੇਗ*, ਕਲਾਸ ਲੈਣਗ*, ਕਲਾਸਾਂ ਲਵੇਗ*, ਕਲਾਸਾਂ ਲੈਣਗ*, ਦੱਸਣਗ*, ਦਿਖਾਉਣਗ*, ਵਿਖਾਉਣਗ*, ਚਲਾਈਆਂ ਜਾਣਗ*, ਚਲਾਈ ਜਾਵੇਗ*, ਚਲਾਇਆ ਜਾਵੇਗ*',
  ur: 'چلائے گ*, چلائیں گ*, سکھائے گ*, سکھائیں گ*, پڑھائے گ*, پڑھائیں گ*, کروائے گ*, کروائیں گ*, کرائے گ*, کرائیں گ*, سنبھالے گ*, سنبھالیں گ*, چلاتے ہیں, چلاتی ہے, چلاتا ہے, سکھاتے ہیں, سکھاتی ہے, سکھاتا ہے, تربیت دے گ*, تربیت دیں گ*, ٹریننگ دے گ*, ٹریننگ دیں گ*, مشورہ دے گ*, مشورہ دیں گ*, ترجمہ کرے گ*, ترجمہ کریں گ*, انتظام کرے گ*, انتظام کریں گ*, کلاس لے گ*, کلاس لیں گ*, دکھائیں گ*, بتائیں گ*, چلائی جائیں گ*, چلائی جائے گ*, چلایا جائے گ*, فراہم کرے گ*, فراہم کریں گ*',
})

/** "They will teach": who is meant was named in the sentence before. */
export const theyDo = lexicon({
  en: "they will, they'll, they run, they teach, they lead, they bring, they send, they do, they provide, they coach, they also, their tutor, their tutors, their coach, their coaches, their staff, their trainer, their trainers, their instructor, their instructors, their team, their workers, their worker, its tutor, its tutors, its coach, its coaches, its staff, its trainers, its team, it will, it runs, it teaches, both groups will, the two groups will",
  pl: 'oni, one, ona, ono, ich instruktor*, ich trener*, ich pracowni*, jej instruktor*, jej trener*, jej pracowni*, jego trener*, jego instruktor*, ich prowadząc*, ich ludzie', pa: 'ਉਹ, ਓਹ, ਉਹੀ, ਉਹਨਾਂ ਦੇ, ਉਨ੍ਹਾਂ ਦੇ, ਉਨ੍ਹਾਂ ਦੀ, ਉਹਨਾਂ ਦੀ, ਇਹ', ur: 'وہ, وہی, ان کے, ان کی, ان کا, یہ',
})
export const whoDo = lexicon({ en: 'who, which, that', pl: 'któr*', pa: 'ਜੋ, ਜਿਹੜ*, ਜਿਸ ਦੇ, ਜਿਨ੍ਹਾਂ ਦੇ', ur: 'جو, جس کے, جن کے' })

/** What is no part of the work, though somebody does it: sends people on, lends a room, pays, looks in, hands out papers, is told. */
export const besideWork = lexicon({
  en: 'refer, refers, referred, referring, referral, referrals, signpost, signposts, signposted, signposting, lend, lends, lending, lent, lets us, let us, letting us, rent, rents, rented, free room, free hall, room for free, hall for free, use of, give us the room, gives us the room, give us a room, gives us a room, the keys, drop in, drops in, pop in, pops in, look in, looks in, say hello, flyers, flyer, leaflets, posters, poster, newsletter, noticeboard, spread the word, tell people about, tell families about, told us, tells us, contact, in touch, insured, insurance, insure, complain, similar, no other, not run by, nobody from, no one from, will not, won t, does not, do not, used to, donated, donate, donates, funded, funds, visit, trip, the results with, findings with, will pass on, send us, send people to us, send families to us, will send people, will send women, will send families, will send young people, will send children, meet at, meets at, based at, live, lives',
  pl: 'kieruj*, kierowa*, skieruj*, odsył*, użycz*, udostępni*, wynajm*, wynajem, za darmo, klucz*, ulotk*, plakat*, zajrzy, zagląda*, odwiedz*, ubezpiecz*, podobn*, sfinans*, finans*, zapłacił*, dał nam, dała nam, żadn*, nie będzie, mieszka*, dowiedz*',
  pa: 'ਰੈਫਰ*, ਰੈਫ਼ਰ*, ਸਾਡੇ ਕੋਲ ਭੇਜ*, ਕੋਲ ਭੇਜ*, ਸਾਡੇ ਕੋਲ, ਮੁਫਤ ਕਮਰਾ, ਕਮਰਾ ਦੇਵੇਗ*, ਹਾਲ ਦੇਵੇਗ*, ਕਮਰਾ ਦਿੰਦ*, ਹਾਲ ਦਿੰਦ*, ਕਿਰਾਏ, ਕਿਰਾਇਆ, ਚਾਬੀ, ਪਰਚੇ, ਪਰਚੀਆਂ, ਪੋਸਟਰ*, ਇਸ਼ਤਿਹਾਰ*, ਹਾਲ ਚਾਲ, ਜਗ੍ਹਾ ਦੇਵੇਗ*, ਜਗ੍ਹਾ ਦਿੰਦ*, ਬੀਮਾ, ਪੈਸੇ ਮਿਲ*, ਪੈਸੇ ਦਿੱਤ*, ਗ੍ਰਾਂਟ*, ਵਰਗ*',
  ur: 'ریفر*, ہمارے پاس, پاس بھیج*, مفت کمرہ, کمرہ دے گ*, ہال دے گ*, کمرہ دیتی, ہال دیتی, کمرہ دیتے, ہال دیتے, کرائے پر, کرایہ, چابی, پرچے, پوسٹر, پوسٹرز, اشتہار*, حال پوچھنے, جگہ دے گ*, جگہ دیتی, جگہ دیتے, بیمہ, پیسے مل*, پیسے دیے, گرانٹ, جیس*',
})

/** Somebody else than the writer who may lead a session, though no name is said: a mosque, a school, a council. */
export const bodies = lexicon({
  en: 'mosque, masjid, church, temple, gurdwara, mandir, council, school, college, university, library, gym, madrassa, madrasa, parish, nursery, youth service, fire service, leisure centre, sports centre, children s centre, health centre, surgery, hospital, theatre, museum, police',
  pl: 'parafia, meczet, kościół, rada, szkoła, biblioteka, siłownia, uczelnia, przedszkole, urząd, teatr, muzeum, świetlica, straż, policja',
  pa: 'ਗੁਰਦੁਆਰਾ, ਗੁਰਦੁਆਰਾ ਸਾਹਿਬ, ਗੁਰਦੁਆਰਾ ਕਮੇਟੀ, ਗੁਰਦੁਆਰੇ ਦੀ ਕਮੇਟੀ, ਮਸਜਿਦ, ਮਸਜਿਦ ਕਮੇਟੀ, ਮੰਦਰ, ਚਰਚ, ਕੌਂਸਲ, ਸਕੂਲ, ਕਾਲਜ, ਲਾਇਬ੍ਰੇਰੀ, ਜਿਮ, ਗੁਰਦੁਆਰੇ ਵਾਲੇ, ਮਸਜਿਦ ਵਾਲੇ, ਸਕੂਲ ਵਾਲੇ, ਕੌਂਸਲ ਵਾਲੇ, ਪੁਲਿਸ',
  ur: 'مسجد, مسجد کمیٹی, مسجد والے, گردوارہ, مندر, چرچ, کونسل, کونسل والے, سکول, اسکول, اسکول والے, سکول والے, کالج, لائبریری, جم, جم والے, مدرسہ, پولیس',
})

/** What somebody may do who does no part of the work: after "will" all but these are a part of it. */
export const noDeeds = lexicon({
  en: 'have, know, see, hear, feel, get, want, benefit, refer, receive, fund, pay, let, tell, lend, become, enjoy, join, attend, visit, meet, remain, stay, need, notice, understand, like, love, say, learn, use, know, be able, be open, be there, be the, be a, be at, be in, be used, be told, be asked, be our, close, open, start, grow, last, end, be free, allow, advertise, promote, tell, drop, pop, call, not, never, never be, only, be invited, be full, be happy, be glad, be safer, be proud, be better, be stronger',
  pa: 'ਹੋਵੇਗ*, ਹੋਏਗ*, ਹੋਣਗ*, ਮਿਲੇਗ*, ਮਿਲਣਗ*, ਸਕਣਗ*, ਸਕੇਗ*, ਜਾਣਨਗ*, ਰਹੇਗ*, ਰਹਿਣਗ*, ਬਣੇਗ*, ਵਧੇਗ*, ਲੱਗੇਗ*, ਘਟੇਗ*, ਸਿੱਖਣਗ*, ਸਿੱਖੇਗ*, ਭੇਜ*, ਜਾਵੇਗ*, ਜਾਣਗ*', ur: 'ہو, ہوں, ہوگ*, ملے, ملیں, سکے, سکیں, جانے, جانیں, رہے, رہیں, بنے, بڑھے, لگے, گھٹے, سیکھے, سیکھیں, بھیجے, بھیجیں, جائے, جائیں',
})
/** "For us": said of what another does. */
export const forUs = lexicon({ en: 'us', pl: 'nam, nas, nami, naszym, nasze, naszych', pa: 'ਸਾਨੂੰ, ਸਾਡੇ, ਸਾਡੀ, ਸਾਡੀਆਂ, ਅਸੀਂ', ur: 'ہمیں, ہمارے, ہماری, ہم' })
/** Kinds of organisations that, in English, have no name without capitals unless "the", "a" or "our" is left out. */
export const countable = lexicon({
  en: 'trust, foundation, association, charity, society, cic, ltd, academy, partnership, federation, fc, theatre, agency, company, project, group, club, team, gym, collective, institute, union, hub, studio, studios, dojo, network, rugby, counselling, services, scouts',
})
export const smallKinds = lexicon({ pl: 'fundacj*, stowarzysz*, towarzystw*, klub sport*, klub bokser*, klub piłkar*, klub judo, klub karate, szkoła tańca, szkoła muzy*, szkoła języ*, akademi*, firma, firmie, spółdzielni*, teatr, zespół' })
/** After them stands no name. */
export const noNames = lexicon({ pl: 'dla, w, na, z, i, o, a, do, od, za, po, przy, to, jest, są, nie, która, które, który, będzie, będą, poprowadz*, prowadz*, robi*, uczy*, działa*, organiz*' })
export const determiners = lexicon({ en: 'the, a, an, our, your, their, this, that, each, every, any, no, another, one, two, three, four, my, his, her, its, new, first, same, whole, weekly, some, and, or, of, to, for, is, are, was, be, we, it, in, on, at, with, from, by, as, after, before, when, where, then, also, have, has, had, will, run, start, join, set, up, which, who, these, those, all, both, other, local, small, community' })
/** In a line of the budget: the work of somebody, or a thing and a room. */
export const workLines = lexicon({
  en: 'fee, fees, session*, workshop*, tutor, tutors, coach, coaches, coaching, trainer*, training, teach*, instructor*, class, classes, lesson*, delivery, hours, facilitat*, counsell*, mentor*, artist*, to run, to teach, to lead, to deliver, run by, led by, staff, worker*, interpret*, advice, support',
  pl: 'zajęcia, zajęć, warsztat*, trener*, instruktor*, prowadzeni*, godzin*, szkoleni*, honorari*, lekcj*, tłumacz*, porad*, psycholog*, opłata za',
  pa: 'ਫੀਸ*, ਕਲਾਸ*, ਸੈਸ਼ਨ*, ਵਰਕਸ਼ਾਪ*, ਕੋਚ*, ਟ੍ਰੇਨ*, ਟਰੇਨ*, ਸਿਖਲਾਈ, ਟਿਊਟਰ*, ਘੰਟੇ, ਅਧਿਆਪਕ*, ਸਲਾਹ*, ਅਨੁਵਾਦ*, ਤਨਖਾਹ*', ur: 'فیس, کلاس*, سیشن*, ورکشاپ*, کوچ*, ٹرین*, تربیت, ٹیوٹر*, گھنٹے, استاد, اساتذہ, مشورہ, مشاورت, ترجم*, معاوضہ',
})
export const thingLines = lexicon({
  en: 'hire, hall, room, rooms, rent, venue, travel, bus, insurance, equipment, printing, kit, kits, affiliation, membership, licence, materials, tickets, entry, laptops, phone, dbs, minibus, storage, website, leaflets, balls', pl: 'wynajem, sala, sali, sale, czynsz, ubezpieczeni*, druk*, sprzęt*, materiał*, bilet*, dojazd*, składk*, ulotk*',
  pa: 'ਕਿਰਾ*, ਹਾਲ, ਕਮਰਾ, ਕਮਰੇ, ਬੀਮਾ, ਸਮਾਨ, ਸਾਮਾਨ, ਛਪਾਈ, ਟਿਕਟ*, ਸਫ਼ਰ, ਬੱਸ', ur: 'کرای*, ہال, کمرہ, کمرے, بیمہ, سامان, چھپائی, ٹکٹ*, سفر, بس',
})

/** Given names and titles: a person is no organisation. */
export const persons = lexicon({
  en: `mr, mrs, ms, miss, dr, cllr, councillor, rev, imam, father, sister, uncle, aunty, auntie, pc, pcso, sgt, granthi, mum, dad, ali, ahmed, amina, aisha, ayesha, anna, amy, andrew, asif, ben, beth, carol, chris, claire, dave, david, emma, farah, fatima, gary, gurpreet, harpreet, helen, imran, jack, jan, jane, jas, jasmin, jo, joe, john, joan, jean, karen, kate, kath, kelly, khadija, khan, kiran, laura, linda, lisa, lucy, manjit, margaret, maria, mariam, mark, mary, maureen, michael, mike, mohammed, muhammad, mohammad, nadia, nasreen, nazia, nick, nicola, pam, pat, paul, peter, priya, rachel, rashid, raj, ravi, rehana, rita, robert, rukhsana, ruth, sadia, saima, salma, sam, samina, sandra, sara, sarah, shabana, shazia, simon, singh, kaur, begum, bibi, hussain, smith, jones, steve, sue, sunita, surinder, susan, tahira, tariq, tom, tony, usman, yasmin, zainab, zara, ewa, katarzyna, kasia, agnieszka, marek, piotr, tomasz, krzysztof, magda, ola, basia, monika, dorota, joanna, beata, iwona, jolanta`,
  pl: 'pan, pani, panna, ks, ksiądz, siostra, brat, dr, ewa, ewy, ewę, anna, anny, annę, ania, anię, kasia, kasi, kasię, katarzyn*, agnieszk*, agnieszc*, marek, marka, piotr*, tomasz*, krzysztof*, magd*, ola, oli, olę, basi*, barbar*, monik*, dorot*, joann*, beat*, iwon*, jolant*, maria, marii, marię, zofi*, hann*, teres*, jan, jana, adam*, paweł, pawła, michał*, andrzej*, ann*',
})

/** Names of charities and clubs that people say without a word for what they are. */
export const charities = lexicon({
  en: `age uk, mind, touchstone, behind closed doors, barnardo's, barnardos, nspcc, groundwork, sustrans, streetgames, samaritans, ymca, mencap, crimestoppers, catch22, citizens advice, red cross, victim support, women's aid, turning point, st john ambulance, shelter, scope, relate, oxfam, rnib, rspca, sikh aid, khalsa aid, kidscape, childline, home start, homestart, andy s man club`,
  pl: 'age uk, mind, touchstone, caritas*, barnardo\'s, citizens advice, czerwon* krzyż*, shelter, turning point',
  pa: 'ਏਜ ਯੂਕੇ, ਏਜ ਯੂ ਕੇ, ਟੱਚਸਟੋਨ, ਬਰਨਾਰਡੋ*, ਖ਼ਾਲਸਾ ਏਡ, ਸਿਟੀਜ਼ਨਜ਼ ਐਡਵਾਈਸ, ਰੈੱਡ ਕਰਾਸ, ਵਿਕਟਿਮ ਸਪੋਰਟ, ਵਿਮੈਨਜ਼ ਏਡ, ਟਰਨਿੰਗ ਪੁਆਇੰਟ, ਸਮੈਰੀਟਨਜ਼',
  ur: 'ایج یوکے, ایج یو کے, ٹچ اسٹون, ٹچ سٹون, برنارڈوز, خالصہ ایڈ, سٹیزنز ایڈوائس, سیٹیزنز ایڈوائس, ریڈ کراس, وکٹم سپورٹ, ویمنز ایڈ, ٹرننگ پوائنٹ, سیماریٹنز',
})

/** Those of them that are no plain words without their capitals. */
export const plainCharities = lexicon({ en: 'age uk, touchstone, barnardos, nspcc, groundwork, sustrans, streetgames, samaritans, ymca, mencap, citizens advice, victim support, women\'s aid, st john ambulance, khalsa aid, childline, red cross' })

/** Names with capitals that are no organisation: days, months, languages, peoples, towns far off. */
export const otherNames = lexicon({
  en: 'monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, january, february, march, april, may, june, july, august, september, october, november, december, christmas, easter, ramadan, eid, diwali, vaisakhi, english, urdu, punjabi, polish, arabic, asian, british, roma, muslim, sikh, hindu, christian, pakistani, indian, bangladeshi, romanian, kurdish, ukrainian, african, caribbean, england, scotland, wales, poland, pakistan, india, bangladesh, ukraine, syria, iran, afghanistan, manchester, sheffield, london, york, hull, yorkshire, zoom, whatsapp, facebook, instagram, google, esol, gcse, asb, dbs, pc, pcso, gp, cctv, uk, eu, pcc, tv, it, diy, who, if, you, your, year, years, key, stage, level, first, aid',
  pl: 'polsk*, angli*, krakow*, warszaw*, gdańsk*, ukrain*, niemiec, romów, pcso, dbs, esol, uk, nhs, gp, zoom, whatsapp, facebook*, boże, narodzeni*, wielkan*',
})

/** Before a name: it is where something is, or whom it is for. */
export const whereBefore = lexicon({
  en: 'at, in, near, inside, outside, opposite, behind, to, for, of, from, by, with, into, via, about', pl: 'w, we, przy, obok, do, dla, od, z, ze, na, u, koło, o',
})

/** After a name in Punjabi and Urdu: it is a place, or somebody that something is done to. */
export const whereAfter = lexicon({
  pa: 'ਵਿੱਚ, ਵਿਚ, ਵਿਖੇ, ਤੋਂ, ਨੂੰ, ਉੱਤੇ, ਤੇ, ਕੋਲ, ਲਈ, ਨੇ, ਨਾਲ, ਬਾਰੇ, ਦੇ ਹਾਲ, ਦੇ ਕਮਰੇ, ਦੇ ਮੈਦਾਨ, ਦੀ ਇਮਾਰਤ, ਦੇ ਅੰਕੜ*, ਦੇ ਨੇੜੇ, ਦੇ ਬਾਹਰ, ਦੇ ਅੰਦਰ, ਦੇ ਬੱਚੇ, ਦੇ ਬੱਚਿਆਂ',
  ur: 'میں, سے, کو, پر, تک, نے, کے لیے, کے لئے, کے ساتھ, کے پاس, کے ہال, کے کمرے, کے میدان, کی عمارت, کے قریب, کے باہر, کے اندر, کے مطابق, کے بچے, کے بچوں, کے بارے',
})

/** The writer as the one who acts. */
export const weAct = lexicon({ en: 'we, we ll, i', pl: 'my, nasz*', pa: 'ਅਸੀਂ, ਅਸੀ', ur: 'ہم' })
/** "By the name of". */
export const byName = lexicon({ en: 'called, named, known as', pl: 'o nazwie, pod nazwą', pa: 'ਨਾਂ ਦੀ, ਨਾਂ ਦਾ, ਨਾਂ ਦੇ, ਨਾਮ ਦੀ, ਨਾਮ ਦਾ, ਨਾਮ ਦੇ, ਨਾਮਕ, ਨਾਮੀ', ur: 'نامی, نام کی, نام کا, نام کے' })
/** What has a name in quotation marks and is no organisation. */
export const namedThings = lexicon({
  en: 'project, session, sessions, course, class, classes, workshop, workshops, programme, game, song, book, event, day, evening, scheme, campaign, idea, theme, motto, title',
  pl: 'projekt*, zajęcia, kurs, warsztat*, program, gra, piosenk*, książk*, wydarzeni*, kampani*, hasł*, temat*, cykl*', pa: 'ਪ੍ਰੋਜੈਕਟ, ਪ੍ਰੋਗਰਾਮ, ਕੋਰਸ, ਕਲਾਸ, ਮੁਹਿੰਮ, ਖੇਡ, ਗੀਤ, ਕਿਤਾਬ', ur: 'منصوبہ, منصوبے, پروگرام, کورس, کلاس, مہم, کھیل, گیت, کتاب',
})
