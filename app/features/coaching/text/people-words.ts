import { lexicon } from './lexicon'

/** Groups of people by a name that tells them from everybody: by age, sex, family, origin, faith or what happened to them. */
export const groups = lexicon({
  en: `child, children*, kid, kids, schoolchildren, toddler*, baby, babies, infants, under 5s, young people, young person, young ones, youngster*, youths, young uns, teen, teens, teenage*, adolescents, young adult*, young women, young men,
    boy, boys, lad, lads, girl, girls, lasses, pupil, pupils, student*, schoolboys, schoolgirls, school leavers, women*, woman, womens, ladies, females, men, mens, males, mum, mums, mam, mams, mother, mothers, dad, dads, father, fathers, stepdads,
    parent, parents, grandparent*, grandmother*, grandfather*, grandma*, grandad*, granny, carer, carers, family, families, households, couples, widow*, elders, elderly, older people, older residents, older adult*, old people, old folk, older person*, seniors, senior citizens, pensioner*,
    retired people, over 50s, over 55s, over 60s, over 65s, over 70s, disabled, disability, disabilities, autistic, autism, deaf, blind, wheelchair users, neurodiver*, refugee*, asylum seek*, people seeking asylum, sanctuary seekers, migrant*, immigrant*, newcomers, new arrivals,
    newly arrived, travellers, roma, gyps*, homeless, rough sleepers, unemployed, out of work, jobseekers, job seekers, victim*, survivor*, ex offenders, offenders, prison leavers, prisoners, veterans, lgbt*, gay, lesbian*, bisexual, transgender, trans people, queer,
    muslims, sikhs, hindus, christians, jews, poles, pakistanis, bangladeshis, somalis, kurds, syrians, afghans, ukrainians, romanians, slovaks, eritreans, sudanese, africans, caribbeans, south asian, black people, asian people, asian communities, drug users, addicts, people in recovery, sex workers,
    taxi drivers, delivery drivers, shopkeepers, shop workers, worshippers, tenants, people who, people with, people over, people aged, people from, people living, people leaving, people sleeping, people out of, people on, people without, people coming, people experiencing, people facing, people affected, people struggling, people recovering, people hurt, people new to, people in recovery, people at risk, adults who, adults with, adults over, adults aged, those who, anyone who has, anyone with`,
  pl: `dziecko, dziecka, dzieci*, dzieciak*, dziecięc*, maluch*, niemowl*, młodzież*, młodych, młodzi, młodym, młodymi, nastolat*, nastoletni*, uczeń, ucznia, uczni*, uczennic*, student*, przedszkolak*, chłopc*, chłopak*, chłopiec, dziewcz*, dziewczyn*, kobiet*, kobiec*, panie, pań, paniom, paniami,
    mężczyzn*, mężczyźn*, facet*, faceci, mam, mamom, mamami, mamach, matek, matki, matk*, matce, mamuś*, ojców, ojcowie, ojcom, ojcami, ojca, tatus*, tatów, tatom, rodzic*, rodzin*, małżeństw*, babć*, babci*, dziadk*, dziadków, wnuk*, senior*, emeryt*, rencist*, starsi, starszych, starszym, starszymi, starsze panie, osób starszych,
    niepełnospraw*, autyzm*, autystyczn*, głuch*, niesłysz*, niewidom*, niedowidz*, opiekunów, opiekunowie, opiekunom, uchodźc*, uchodźczyn*, migrant*, imigrant*, emigrant*, cudzoziemc*, azyl*, przybysz*, nowo przyby*, bezdomn*, bezrobotn*, ofiar*, doznał*, po przemocy, pokrzywdzon*, skazan*, więźni*, po wyroku, uzależnion*, samotn*, wdow*, weteran*,
    polek, polki, polkom, polkami, polak*, polac*, polaków, ukrain*, pakistań*, pakistank*, rumun*, romów, romowie, romom, romsk*, słowak*, czech*, litwin*, syryj*, afgań*, kurd*, muzułman*, muzułmań*, sikh*, hindus*, katolik*, lgbt*, gej*, lesbij*, kierowców, kierowcom, taksówkarz*, lokator*, osób po, osób z, osób które, osoby które, ludzi którzy, osoby z, osób w wieku, ludzi po, ludzi z, tych którzy, tych co`,
  pa: `ਬੱਚੇ, ਬੱਚਿਆਂ, ਬੱਚਾ, ਬੱਚੀ*, ਨੌਜਵਾਨ*, ਨੌਜੁਆਨ*, ਜਵਾਨ, ਜਵਾਨਾਂ, ਗੱਭਰੂ*, ਮੁੰਡੇ, ਮੁੰਡਿਆਂ, ਮੁੰਡਾ, ਲੜਕੇ, ਲੜਕਿਆਂ, ਲੜਕੀ*, ਕੁੜੀ*, ਔਰਤ*, ਤੀਵੀ*, ਇਸਤਰੀ*, ਬੀਬੀ*, ਭੈਣ, ਭੈਣਾਂ, ਭੈਣੋਂ, ਮਾਂ, ਮਾਵਾਂ, ਮਾਤਾ*, ਧੀ, ਧੀਆਂ, ਨੂੰਹਾਂ, ਪਿਓ*, ਪਿਤਾ*, ਮਾਪੇ, ਮਾਪਿਆਂ, ਮਾਂ ਪਿਓ, ਮਰਦ, ਮਰਦਾਂ, ਆਦਮੀ*,
    ਬਜ਼ੁਰਗ*, ਬੁੱਢ*, ਬਿਰਧ*, ਬਾਬੇ, ਬਾਬਿਆਂ, ਦਾਦੀ*, ਦਾਦੇ, ਨਾਨੀ*, ਪੈਨਸ਼ਨਰ*, ਸੇਵਾਮੁਕਤ, ਰਿਟਾਇਰ*, ਪਰਿਵਾਰ*, ਟੱਬਰ*, ਵਿਦਿਆਰਥੀ*, ਵਿਦਿਆਰਥਣ*, ਪਾੜ੍ਹ*, ਅਪੰਗ*, ਅਪਾਹਜ*, ਵਿਸ਼ੇਸ਼ ਲੋੜਾਂ, ਦਿਵਿਆਂਗ*, ਨੇਤਰਹੀਣ*, ਬੋਲ਼ੇ, ਪੀੜਤ*, ਪੀੜਿਤ*, ਸ਼ਰਨਾਰਥੀ*, ਪਨਾਹ*, ਪਰਵਾਸੀ*, ਪ੍ਰਵਾਸੀ*, ਬੇਘਰ*, ਬੇਰੁਜ਼ਗਾਰ*,
    ਵਿਧਵਾ*, ਇਕੱਲੇ ਰਹਿੰਦੇ, ਕੈਦੀ*, ਡਰਾਈਵਰ*, ਦੁਕਾਨਦਾਰ*, ਮਜ਼ਦੂਰ*, ਮੁਸਲਮਾਨ*, ਹਿੰਦੂ*, ਸਿੱਖ ਪਰਿਵਾਰ*, ਈਸਾਈ*, ਮਰੀਜ਼*, ਸੰਭਾਲ ਕਰਨ ਵਾਲ*, ਨਸ਼ੇੜੀ*, ਪੋਲਿਸ਼ ਪਰਿਵਾਰ*, ਅਫਗਾਨ*, ਰੋਮਾਨੀਅਨ*, ਯੂਕਰੇਨ*`,
  ur: `بچے, بچوں, بچہ, بچی, بچیاں, بچیوں, بچگان, نوجوان*, نو جوان*, جوان, جوانوں, لڑکے, لڑکوں, لڑکا, لڑکی*, نوعمر*, ٹین ایجر*, خواتین, خاتون, عورت, عورتیں, عورتوں, بہن, بہنیں, بہنوں, بہنو, ماں, مائیں, ماؤں, والدہ*, بیٹی, بیٹیاں, بیٹیوں, بیٹے, بیٹوں, والدین, ماں باپ, باپ, والد, مرد, مردوں, حضرات,
    بزرگ*, بوڑھ*, ضعیف*, معمر, ریٹائر*, پنشنر*, دادا*, دادی*, نانا*, نانی*, خاندان, خاندانوں, گھرانے, گھرانوں, فیملی*, طلبہ, طلبا, طلباء, طالب*, طالبات, شاگرد*, معذور*, خصوصی بچ*, نابینا, بہرے, ذہنی مریض*, مریض, مریضوں, متاثرین, متاثرہ, مہاجر*, پناہ گزین*, پناہ گزیں*, تارکین, بے گھر, بے روزگار*, بیروزگار*,
    بیوہ, بیواؤں, قیدی*, مجرموں, ڈرائیور*, دکاندار*, دکان دار*, مسلمان*, مسیحی*, سکھوں, سکھ برادری, پاکستانیوں, افغان*, رومانی*, دیکھ بھال کرنے وال*`,
})

/** People of whom only the place is known: a named group where their number or their place is beside them. */
export const locals = lexicon({
  en: 'neighbour*, neighbor*, residents, resident, locals, local people, local community, people who live, people living here, people living locally, everyone who lives, everybody who lives, anyone who lives, everyone living, everyone in our, everyone on our, all ages, householders, villagers, homeowners, community members, members of the community, members of our community, local adults, adults, the whole street',
  pl: 'sąsiad*, sąsiedzi, sąsiedzk*, mieszkańc*, mieszkańcy, mieszkaniec, mieszkają, mieszkającym, mieszkających, mieszkance, mieszkanek, mieszkanki, wszystkich którzy, dorosłych, dorośli, dorosłym, miejscowych, miejscowi, lokalnej społeczności, parafian*, parafianie',
  pa: 'ਗੁਆਂਢੀ*, ਗਵਾਂਢੀ*, ਗੁਆਂਢਣ*, ਵਾਸੀ*, ਵਸਨੀਕ*, ਨਿਵਾਸੀ*, ਮੁਹੱਲੇ ਵਾਲ*, ਗਲੀ ਵਾਲ*, ਪਿੰਡ ਵਾਲ*, ਰਹਿਣ ਵਾਲ*, ਰਹਿੰਦੇ ਲੋਕ*, ਇਲਾਕੇ ਦੇ ਲੋਕ*, ਮੁਹੱਲੇ ਦੇ ਲੋਕ*, ਸਥਾਨਕ ਲੋਕ*, ਸੰਗਤ',
  ur: 'پڑوسی*, ہمسائ*, ہمسای*, محلے وال*, محلہ داروں, گلی وال*, رہائشی*, رہنے وال*, مکین*, باسی*, علاقے کے لوگ*, محلے کے لوگ*, گلی کے لوگ*, مقامی لوگ*, مقامی آبادی, بالغ*, بڑی عمر کے لوگ*',
})

/** People without a name: a crowd that has no number yet. */
export const anyone = lexicon({
  en: 'people, person, persons, individuals, participants, attendees, beneficiaries, clients, members, volunteers, adults, others, folk, folks, service users, users, players, learners, helpers, parents, visitors, guests, communities, groups',
  pl: 'ludzi*, ludzie, ludziom, osób, osoby, osobom, osoba, uczestni*, członk*, wolontariusz*, beneficjent*, odbiorc*, gości, goście, graczy, chętn*, społecznoś*, grup, grupy, grupom',
  pa: 'ਲੋਕ, ਲੋਕਾਂ, ਬੰਦੇ, ਬੰਦਿਆਂ, ਜਣੇ, ਜਣਿਆਂ, ਵਿਅਕਤੀ*, ਮੈਂਬਰ*, ਵਲੰਟੀਅਰ*, ਸੇਵਾਦਾਰ*, ਖਿਡਾਰੀ*, ਭਾਗੀਦਾਰ*, ਸਾਥੀ*, ਗਰੁੱਪ*, ਭਾਈਚਾਰੇ, ਭਾਈਚਾਰਿਆਂ',
  ur: 'لوگ, لوگوں, افراد, فرد, بندے, بندوں, شرکا, شرکاء, ممبر*, ارکان, رضاکار*, کھلاڑی*, ساتھی*, مہمان*, گروپ*, کمیونٹیز, برادریوں',
})

/** Who leads and helps: "two women coaches" says nothing of whom the project is for. */
export const staff = lexicon({
  en: 'coach, coaches, leader, leaders, worker, workers, volunteer, volunteers, tutor, tutors, teacher, teachers, mentor, mentors, trainer, trainers, instructor, instructors, officer, officers, staff, committee, rep, reps, centre, hospital, school, doctor, services, facilitators, practitioners, helpers',
  pl: 'trener*, wolontariusz*, instruktor*, nauczyciel*, lider*, pracownik*, pracownic*, z rady, z zarządu',
  pa: 'ਕੋਚ*, ਟੀਚਰ*, ਲੀਡਰ*, ਵਲੰਟੀਅਰ*, ਟਿਊਟਰ*, ਅਧਿਆਪ*, ਵਰਕਰ*, ਟ੍ਰੇਨਰ*, ਮਦਦਗਾਰ*',
  ur: 'کوچ*, ٹیچر*, استاد*, استانی*, رضاکار*, ورکر*, ٹرینر*, ٹیوٹر*, لیڈر*, انسٹرکٹر*',
})

/** What makes others afraid: "where lads shout and smoke" speaks of no one the project is for. */
export const trouble = lexicon({
  en: 'hang about, hanging about, hang around, hanging around, hangs about, shout, shouting, shouted, deal, dealing, sell, selling, fight, fighting, throw, throwing, smash*, drinking, swear*, threaten*, racing, vandal*',
  pl: 'zaczepia*, krzycz*, biją, sprzeda*, palą, piją, rzuca*, niszcz*, wyzywa*, hałas*, grożą',
  pa: 'ਰੌਲਾ, ਛੇੜ*, ਗਾਲ਼ਾਂ, ਗਾਲਾਂ, ਤੋੜਦ*, ਵੇਚਦ*, ਪੀਂਦ*, ਸ਼ੋਰ',
  ur: 'شور, توڑتے, توڑ پھوڑ, چھیڑتے, گالیاں, بیچتے, نشہ بیچ*, آوازیں کستے, تنگ کرتے, لڑتے',
})
