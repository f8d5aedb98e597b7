type Meaning = {
  /** How published texts say it, with commas between. These words are looked for. */
  says: string
  /** Whether each of these stands for the others too; else only what people may type leads to them. */
  same?: true
  /** How people may type it: in short, in Punjabi, Urdu and Polish. */
  also: string
}

/** Short forms of the sector and words of the languages of West Yorkshire for what awards are about. */
export const meanings: readonly Meaning[] = [
  { same: true, says: 'domestic abuse, domestic violence, dv', also: 'da, dva, dvsa, domestic abuse and violence, ਘਰੇਲੂ ਬਦਸਲੂਕੀ, ਘਰੇਲੂ ਹਿੰਸਾ, گھریلو بدسلوکی, گھریلو تشدد, przemoc domowa, przemocy domowej, przemoc w rodzinie' },
  { same: true, says: 'anti social, antisocial, asb', also: 'anti social behaviour, antisocial behaviour, nuisance, ਸਮਾਜ ਵਿਰੋਧੀ ਵਿਹਾਰ, سماج مخالف رویہ, zachowania antyspołeczne, zachowań antyspołecznych' },
  { same: true, says: 'child sexual exploitation, cse', also: 'child exploitation, ਬੱਚਿਆਂ ਦਾ ਜਿਨਸੀ ਸ਼ੋਸ਼ਣ, بچوں کا جنسی استحصال, wykorzystywanie seksualne dzieci' },
  { same: true, says: 'child sexual abuse, csa', also: 'ਬੱਚਿਆਂ ਨਾਲ ਜਿਨਸੀ ਬਦਸਲੂਕੀ, بچوں سے جنسی زیادتی' },
  { says: 'child criminal exploitation, cce, county lines, criminal exploitation', also: 'cse and cce' },
  { same: true, says: 'women and girls, vawg, violence against women', also: 'mvawg, violence against women and girls, ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ, ਔਰਤਾਂ, خواتین, خواتین اور لڑکیاں, kobiety, kobiet, kobiety i dziewczęta' },
  { same: true, says: 'isva, sexual violence adviser, sexual violence advisor, sexual violence', also: 'independent sexual violence adviser, chisva' },
  { same: true, says: 'idva, domestic violence adviser, domestic abuse adviser', also: 'independent domestic violence adviser, independent domestic violence advisor, independent domestic abuse adviser' },
  { says: 'sexual violence, sexual abuse, rape', also: 'sa, rasa, sexual assault, ਜਿਨਸੀ ਹਿੰਸਾ, جنسی تشدد, przemoc seksualna' },
  { same: true, says: 'honour, hba, forced marriage', also: 'hba, honour based abuse, honor based abuse, so called honour, forced marriage, ਇੱਜ਼ਤ, عزت, غیرت' },
  { says: 'hate', also: 'hate crime, hate crimes, hate incident, racism, ਨਫਰਤੀ ਅਪਰਾਧ, ਨਫ਼ਰਤੀ ਅਪਰਾਧ, نفرت پر مبنی جرم, نفرت, przestępstwo z nienawiści, nienawiść, mowa nienawiści' },
  { says: 'lgbt, lgbtq, gay, trans, pride', also: 'lgbtqi, lgbtqia, lgbtq+, lgbt+, queer' },
  { same: true, says: 'young, youth, youths', also: 'young people, youth, teenagers, yp, ਨੌਜਵਾਨ, نوجوان, młodzież, młodzieży, młodzi' },
  { same: true, says: 'children, child, kids', also: 'kids, ਬੱਚੇ, ਬੱਚਿਆਂ, بچے, بچوں, dzieci, dziecko' },
  { says: 'drug, drugs, alcohol, substance', also: 'drugs and alcohol, substance misuse, addiction, ਨਸ਼ੇ, ਨਸ਼ਾ, منشیات, نشہ, narkotyki, alkohol, uzależnienia' },
  { same: true, says: 'knife, knives, blade', also: 'knife crime, ਚਾਕੂ, چاقو, nóż, noże' },
  { says: 'serious violence, serious violent, violent', also: 'serious violence, svc, vru, ਗੰਭੀਰ ਹਿੰਸਾ, سنگین تشدد, poważna przemoc' },
  { says: 'violence, violent, abuse', also: 'ਹਿੰਸਾ, تشدد, przemoc, przemocy' },
  { same: true, says: 'victim, victims, survivor, survivors', also: 'ਪੀੜਤ, متاثرہ, متاثرین, متاثرہ فرد, osoba pokrzywdzona, osoby pokrzywdzone, pokrzywdzonych, ofiara, ofiary' },
  { same: true, says: 'witness, witnesses', also: 'ਗਵਾਹ, گواہ, świadek, świadkowie' },
  { same: true, says: 'slavery, trafficking', also: 'modern slavery, human trafficking, ਆਧੁਨਿਕ ਗੁਲਾਮੀ, جدید غلامی, współczesne niewolnictwo, niewolnictwo, handel ludźmi' },
  { says: 'reoffending, offender, offenders, rehabilitation, prison', also: 'reoffending, re offending, ਦੁਬਾਰਾ ਅਪਰਾਧ ਕਰਨਾ, دوبارہ جرم کرنا, powrót do przestępstwa, resocjalizacja' },
  { says: 'restorative', also: 'rj, restorative justice, ਬਹਾਲੀ ਵਾਲਾ ਨਿਆਂ, بحالی پر مبنی انصاف, sprawiedliwość naprawcza' },
  { says: 'exploitation', also: 'ਸ਼ੋਸ਼ਣ, استحصال, wykorzystywanie' },
  { says: 'crime, criminal', also: 'ਅਪਰਾਧ, جرم, جرائم, przestępstwo, przestępczość' },
  { says: 'cyber, online, internet', also: 'cyber crime, cybercrime, online safety, ਸਾਈਬਰ, سائبر, cyberprzestępczość' },
  { says: 'mental health, wellbeing, counselling', also: 'mh, ਮਾਨਸਿਕ ਸਿਹਤ, ذہنی صحت, zdrowie psychiczne' },
  { says: 'cohesion, tension, tensions', also: 'community cohesion, integration, ਭਾਈਚਾਰਕ ਸਾਂਝ, ہم آہنگی, spójność społeczna' },
  { says: 'extremism, radicalisation, prevent', also: 'radicalization, counter terrorism, cve, ਕੱਟੜਵਾਦ, انتہا پسندی, ekstremizm, radykalizacja' },
  { says: 'early intervention, prevention', also: 'ei, early help, ਸ਼ੁਰੂਆਤੀ ਮਦਦ, ابتدائی مداخلت, profilaktyka, wczesna interwencja' },
  { says: 'road, crash, driving', also: 'road safety, rta, rtc, ਸੜਕ ਸੁਰੱਖਿਆ, سڑک کی حفاظت, bezpieczeństwo na drodze' },
  { says: 'police', also: 'wyp, ਪੁਲਿਸ, پولیس, policja, policji' },
  { says: 'boxing', also: 'boxercise, ਮੁੱਕੇਬਾਜ਼ੀ, باکسنگ, boks' },
  { says: 'football', also: 'soccer, ਫੁੱਟਬਾਲ, فٹ بال, piłka nożna' },
  { says: 'sport, sports', also: 'ਖੇਡਾਂ, کھیل, کھیلوں, sporty, sportowe' },
  { same: true, says: 'school, schools', also: 'ਸਕੂਲ, سکول, اسکول, szkoła, szkoły' },
  { same: true, says: 'volunteer, volunteers, volunteering', also: 'ਵਲੰਟੀਅਰ, رضاکار, wolontariusz, wolontariat' },
  { says: 'community', also: 'ਭਾਈਚਾਰਾ, ਭਾਈਚਾਰਕ, کمیونٹی, społeczność, społeczności' },
  { says: 'west yorkshire', also: 'wy, w yorks, west yorks, ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ, ویسٹ یارکشائر' },
  { says: 'st', also: 'saint' },
  { same: true, says: 'cab, citizens advice', also: 'citizens advice bureau' },
  { same: true, says: 'ymca, young mens christian association', also: 'y m c a' },
  { same: true, says: 'yot, youth offending, youth justice', also: 'yos, yjs, youth offending team' },
  { says: 'bame, ethnic, black, minority, asian', also: 'bme, ethnic minority, minority ethnic, global majority' },
  { says: 'tenant, tenants', also: 'tmo' },
]
