import { vocabulary } from './tokens'

const people = {
  en: `people persons person child woman man parent adult family girl boy girls boys lads lasses men women mums moms mams mothers dads fathers parents grandparents children kids bairns babies toddlers
    pupils students teenagers teens youngsters youths adults elders seniors pensioners residents neighbours neighbors families households participants members learners
    players beneficiaries users victims survivors carers refugees migrants veterans offenders prisoners drivers shopkeepers traders attendees clients visitors guests
    individuals ladies gentlemen folk folks sisters brothers daughters sons adolescents tenants citizens wives husbands widows couples patients worshippers
    apprentices graduates immigrants muslims sikhs poles ukrainians roma newcomers arrivals locals youngones uns souls runners
    dancers singers swimmers cyclists boxers footballers cricketers friends seekers mates fans guests grannies grandmas grandads aunties uncles`,
  pl: `osob osoba osobe osobow* dziecko chlopiec uczen osoby osobom osobami ludzi ludzie ludziom kobiet* dziewcz* chlopc* chlopak* mezczyzn* pan panie panow mam mamy matek matki babc* ojcow ojcowie tat tatusiow rodzic*
    dzieci dzieciak* dzieciom uczni* uczennic* nastolat* mlodziez* mlodych mlodymi mlodym mlodzi doroslych dorosli senior* emeryt* mieszkan* sasiad* rodzin* uczestni* czlonk*
    ofiar* opiekunow uchodzc* migrant* imigrant* wierzac* polek polki polakow polacy ukrain* romow student* przedszkolak* bezdomn* bezrobotn* podopieczn* gosci goscie klient*
    wnuk* wdow* malzenst* lokator* zawodni* graczy dziadk* niepelnosprawn* beneficjent* odbiorc* wychowank* latkow latek latki gospodarstw* kolegow kolezan* braci siostr* corek synow muzulman*`,
  pa: `ਬੱਚਾ ਬੰਦਾ ਮੁੰਡਾ ਕੁੜੀ ਲੋਕ* ਬੰਦੇ ਬੰਦਿਆਂ ਬੰਦੀਆਂ ਜਣੇ ਜਣਿਆਂ ਜਣੀਆਂ ਵਿਅਕਤੀ* ਔਰਤ* ਤੀਵੀਆਂ ਬੀਬੀਆਂ ਬੀਬੀ ਭੈਣਾਂ ਮਾਵਾਂ ਮਾਤਾਵਾਂ ਮਾਂਵਾਂ ਧੀਆਂ ਕੁੜੀਆਂ ਲੜਕੀਆਂ ਮੁੰਡੇ ਮੁੰਡਿਆਂ ਲੜਕੇ ਲੜਕਿਆਂ ਮਰਦ ਮਰਦਾਂ ਬੱਚੇ ਬੱਚਿਆਂ ਬੱਚੀਆਂ
    ਬਾਲਾਂ ਵਿਦਿਆਰਥੀ* ਵਿਦਿਆਰਥਣ* ਨੌਜਵਾਨ* ਜਵਾਨ ਜਵਾਨਾਂ ਗੱਭਰੂ* ਬਜ਼ੁਰਗ* ਬਾਬੇ ਬਾਬਿਆਂ ਦਾਦੀਆਂ ਨਾਨੀਆਂ ਮਾਪੇ ਮਾਪਿਆਂ ਪਿਤਾ ਪਿਓ ਪਰਿਵਾਰ* ਟੱਬਰ* ਗੁਆਂਢੀ* ਵਾਸੀ ਵਾਸੀਆਂ ਵਸਨੀਕ* ਮੈਂਬਰ* ਭਾਗੀਦਾਰ*
    ਪੀੜਤ* ਸ਼ਰਨਾਰਥੀ* ਪਰਵਾਸੀ* ਡਰਾਈਵਰ* ਦੁਕਾਨਦਾਰ* ਪ੍ਰਾਣੀ ਖਿਡਾਰੀ* ਖਿਡਾਰਨ* ਅਪਾਹਜ* ਬਾਲਗ* ਮਹਿਮਾਨ* ਸੱਜਣ ਵਿਧਵਾ* ਕਿਸ਼ੋਰ* ਸਿੱਖ ਮੁਸਲਮਾਨ ਸੀਨੀਅਰ* ਵੀਰ ਵੀਰਾਂ ਭਰਾ ਭਰਾਵਾਂ ਲਾਭਪਾਤਰੀ* ਪੁੱਤਰ* ਨੂੰਹਾਂ`,
  ur: `بچہ لڑکا لڑکی شخص آدمی بندہ بوڑھا لوگ لوگوں افراد فرد بندے بندوں عورت عورتیں عورتوں خاتون خواتین بہنیں بہنوں مائیں ماؤں بیٹیاں بیٹیوں لڑکیاں لڑکیوں لڑکے لڑکوں مرد مردوں بچے بچوں بچیاں بچیوں طلبہ طلباء طلبا طالبات
    طالب نوجوان نوجوانوں جوان جوانوں بزرگ بزرگوں بوڑھے بوڑھوں والدین خاندان خاندانوں گھرانے گھرانوں پڑوسی پڑوسیوں رہائشی رہائشیوں باشندے باشندوں ارکان ممبر ممبران ممبرز شرکاء شرکا شریک متاثرین متاثرہ
    پناہ مہاجر مہاجرین تارکین ڈرائیور ڈرائیوروں دکاندار دکانداروں کھلاڑی کھلاڑیوں معذور بالغ بالغوں بالغان مہمان مہمانوں بیوائیں بیواؤں بھائی بھائیوں باپ دادیاں نانیاں حضرات اشخاص مستفید سہیلیاں سینئر بیٹے بیٹوں`,
}

const staff = {
  en: `coach coaches volunteer volunteers helper helpers steward stewards leader leaders mentor mentors tutor tutors trainer trainers teacher teachers worker workers staff officer officers counsellor counsellors
    therapist therapists trustee trustees rep reps organiser organisers facilitator facilitators marshal marshals supervisor supervisors instructor instructors practitioner practitioners translator translators
    interpreter interpreters speaker speakers director directors committee captains champions assistants assistant employee employees chef cook nurse lawyer lawyers police pcso pcsos guides artist artists musicians`,
  pl: `trener* wolontari* nauczyciel* prowadzac* instruktor* opiekunk* lider* pracowni* mentor* tlumacz* psycholog* terapeut* zarzad* koordynator* edukator* szkoleniowc* prawni* asystent* ratowni* policjan* sedzi* animator*`,
  pa: `ਵਲੰਟੀਅਰ* ਵਾਲੰਟੀਅਰ* ਕੋਚ* ਟੀਚਰ* ਟਿਊਟਰ* ਅਧਿਆਪਕ* ਅਧਿਆਪਿਕਾ* ਲੀਡਰ* ਆਗੂ* ਮਦਦਗਾਰ* ਸੇਵਾਦਾਰ* ਵਰਕਰ* ਸਟਾਫ ਕੌਂਸਲਰ* ਟਰੇਨਰ* ਟ੍ਰੇਨਰ* ਸਲਾਹਕਾਰ* ਬੁਲਾਰੇ ਬੁਲਾਰਿਆਂ ਵਕੀਲ* ਉਸਤਾਦ* ਕਰਮਚਾਰੀ* ਅਫਸਰ* ਮੈਂਟਰ*`,
  ur: `رضاکار رضاکاروں کوچ کوچز ٹیچر ٹیچرز استاد استانی استانیاں اساتذہ ورکر ورکرز لیڈر لیڈرز ٹیوٹر ٹرینر ٹرینرز مددگار عملہ کارکن کارکنوں کارکنان سکھانے مالی مینٹر وکیل کونسلر رہنما انسٹرکٹر افسر نگران ملازم ملازمین`,
}

// What is counted that is no person: a number before one of them is not the number of the people after it.
const things = {
  en: `weeks week sessions session hours hour minutes mins min days day months month years year yr yrs nights night mornings evenings afternoons saturdays sundays mondays tuesdays wednesdays thursdays fridays times workshops workshop
    meetings classes lessons walks trips events visits homes houses doors streets bikes tickets packs kits sets pairs questions cards metres miles estates schools clubs teams groups tables rooms halls beds plots stops coats tablets laptops pounds pence quid
    leaflets posters cameras lights incidents reports crimes fires faces photos stories forms per percent hundred`,
  pl: `tygodni* spotkan* godzin* minut* dni dzien miesi* lat lata roku razy raz zajec* warsztat* lekcj* spacer* domow domy drzwi ulic* rower* bilet* zestaw* par pary pytan* pytani* kart* kartek metr* druzyn* grup* sal sale sobot* niedziel* piatk* srod* wtork* czwartk* poniedzial* funt* sztuk* trening* mecz* wlaman* aut lamp kosz* szkol* edycj* punkt* procent* proc`,
  pa: `ਹਫ਼ਤ* ਸੈਸ਼ਨ* ਘੰਟ* ਮਿੰਟ* ਦਿਨ* ਮਹੀਨ* ਸਾਲ* ਵਾਰ ਵਾਰੀ ਕਲਾਸ* ਮੀਟਿੰਗ* ਵਰਕਸ਼ਾਪ* ਸੈਰ* ਘਰ ਘਰਾਂ ਗਲੀਆਂ ਗਲੀ ਸਾਈਕਲ* ਟਿਕਟ* ਸਵਾਲ* ਟੋਲੀਆਂ ਟੀਮ* ਸੈੱਟ* ਟੈਬਲੇਟ* ਪੌਂਡ* ਸਕੂਲ* ਸ਼ਿਕਾਇਤ* ਵਜੇ ਫੋਨ ਕਮਰੇ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਸੋਮਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ ਫੀਸਦੀ ਪ੍ਰਤੀਸ਼ਤ`,
  ur: `ہفتے ہفتوں ہفتہ سیشن سیشنز گھنٹے گھنٹہ گھنٹوں منٹ دن دنوں مہینے مہینوں ماہ سال سالوں بار مرتبہ دفعہ کلاسیں کلاس کلاسوں میٹنگ میٹنگیں ورکشاپ ورکشاپس گھر گھروں گلیاں گلیوں سائیکل سائیکلیں ٹکٹ سوال سوالات ٹیمیں سیٹ پاؤنڈ سکول اسکول بجے فیصد چوریاں گاڑیوں گاڑیاں کمرے پلاٹ کیاریاں`,
}

/** Words for people whom a project is for, in the four languages, folded. */
export const isPeople = vocabulary(people.en, people.pl, people.pa, people.ur)
/** Words for those who do the work. */
export const isStaff = vocabulary(staff.en, staff.pl, staff.pa, staff.ur)
/** Words for what is counted that is no person. */
export const isThing = vocabulary(things.en, things.pl, things.pa, things.ur)
/** Families and households: not people counted one by one. */
export const isFamily = vocabulary('families households rodzin* gospodarstw* ਪਰਿਵਾਰ* ਟੱਬਰ* خاندان خاندانوں گھرانے گھرانوں couples malzenst*')
/** Words that end the reach of a number in English and Polish. */
export const isBreak = vocabulary('on in at from for with who where when that which to by is are was were will have has do did of if but because dla w we na od do z ze przy po kto ktore ktorzy ktora jest sa bylo że bo ale oraz o')
