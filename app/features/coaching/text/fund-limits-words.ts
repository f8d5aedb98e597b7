import { lexicon } from './lexicon'

/** What the pot does not pay for: food and drink, outings, travel abroad, prizes and presents. */
export const unfunded = lexicon({
  en: `food, foods, refreshment*, snack*, lunch*, breakfast*, dinner*, supper*, tea, teas, coffee*, biscuit*, cake*, crisps, pop, juice*, squash, drinks, drink, soft drinks, sandwich*, pizza*, samosa*, pakora*, curry, curries, biryani, meal, meals, catering, caterer*, buffet*, barbecue*, bbq, tuck shop, sweets, chocolate*, fruit, ice cream*, hot dogs, burgers, iftar*, langar, ingredients, groceries, brew, brews, picnic*, feast, takeaway*, milk and, tea and,
    trip, trips, outing*, day out, days out, excursion*, theme park*, day trip*, coach trip*, seaside, residential*, overnight, hostel, flights, flight, air fare*, airfare*, abroad, overseas, hotel*, holiday to, pilgrimage, cinema tickets, zoo,
    prize, prizes, trophy, trophies, medal, medals, gift, gifts, gift cards, gift vouchers, voucher*, present, presents, goody bags, goodie bags, rewards, winner, winners, raffle, cinema, bowling, ice skating, trampoline*, laser tag, go karting, paintball*, alcohol, wine, beer`,
  pl: `jedzen*, jedzenie, żywnoś*, poczęstun*, kaw, kawa, kawy, kawę, herbat*, ciast, ciasta, ciastk*, ciasto, catering*, obiad*, kolacj*, śniadan*, lunch*, posiłk*, posiłek, kanapk*, napoje, napojów, napoj*, soki, soków, sok, słodycz*, przekąs*, pizza, pizzy, pizzę, pizze, grill*, owoc*, woda, wody, lody, lodów, pączk*, prowiant*, wyżywien*, wigilijn* kolacj*, tort*, produkty spożywcze, spożywcz*,
    wyciecz*, wyjazd*, wypad*, zielona szkoła, kolonie, kolonii, lot, loty, lotnicz*, zagranic*, hotel*, nocleg*, park rozrywki, parku rozrywki, do kina, kino, do zoo, do teatru, popcorn*, kręgiel*, kręgle, wesołe miasteczko, wesołego miasteczka, pielgrzymk*, piknik*,
    nagrod*, nagród, medal*, puchar*, upomin*, prezent*, bon podarunk*, zwycięzc*, bony, voucher*, paczki dla, trofe*, dyplomy i nagrody, alkohol*, piwo, wino`,
  pa: `ਖਾਣਾ, ਖਾਣੇ, ਖਾਣ ਪੀਣ, ਭੋਜਨ*, ਰੋਟੀ*, ਚਾਹ, ਕੌਫੀ, ਪਕੌੜੇ, ਪਕੌੜਿਆਂ, ਸਮੋਸੇ, ਸਮੋਸਿਆਂ, ਮਿਠਾਈ*, ਲੰਗਰ*, ਨਾਸ਼ਤਾ*, ਨਾਸ਼ਤੇ, ਰਿਫਰੈਸ਼ਮੈਂਟ*, ਰਿਫ੍ਰੈਸ਼ਮੈਂਟ*, ਜੂਸ, ਬਿਸਕੁਟ*, ਸਨੈਕ*, ਠੰਡੇ, ਕੋਲਡ ਡਰਿੰਕ*, ਕੇਕ, ਪੀਜ਼ਾ, ਪਿਜ਼ਾ, ਫਲ, ਦੁੱਧ, ਲੱਸੀ, ਪ੍ਰਸ਼ਾਦ, ਕੇਟਰਿੰਗ, ਪਾਰਟੀ ਦਾ ਖਾਣਾ, ਰਾਸ਼ਨ, ਦਾਲ, ਕੜਾਹ,
    ਟੂਰ, ਟ੍ਰਿਪ*, ਟਰਿੱਪ*, ਯਾਤਰਾ, ਸੈਰ ਸਪਾਟਾ, ਸੈਰ ਸਪਾਟੇ, ਘੁੰਮਣ*, ਘੁਮਾਉਣ*, ਪਿਕਨਿਕ*, ਹਵਾਈ ਟਿਕਟ*, ਵਿਦੇਸ਼*, ਹੋਟਲ*, ਸਮੁੰਦਰ,
    ਇਨਾਮ*, ਜੇਤੂ*, ਜਿੱਤਣ ਵਾਲ*, ਟਰਾਫੀ*, ਟ੍ਰਾਫੀ*, ਮੈਡਲ*, ਤਮਗ*, ਤੋਹਫ*, ਗਿਫਟ*, ਵਾਊਚਰ*, ਸਿਰੋਪ*, ਸ਼ਰਾਬ`,
  ur: `کھانا, کھانے, کھانوں, خوراک, طعام, چائے, کافی, ناشتہ*, ناشتے, ریفریشمنٹ*, سنیک*, اسنیک*, جوس, بسکٹ*, سموسے, سموسوں, پکوڑے, بریانی, پلاؤ, مٹھائی*, کیک, پیزا, پھل, دودھ, مشروبات, کولڈ ڈرنک*, افطار*, لنگر, دعوت کا, نان, کباب, کیٹرنگ, راشن, لنچ, ڈنر,
    ٹرپ*, ٹور, سیر و تفریح, سیر سپاٹ*, کی سیر, تفریحی دور*, پکنک*, ہوائی ٹکٹ*, بیرون ملک, ہوٹل*, عمرہ, زیارت*, تفریحی پارک, چڑیا گھر,
    انعام*, جیتنے وال*, فاتح*, ٹرافی*, میڈل*, تمغ*, تحفہ, تحفے, تحائف, گفٹ*, واؤچر*, ووچر*, شراب`,
})

/** What only sounds like it. */
export const stillFunded = lexicon({
  en: 'food hygiene, food safety, food handling, tea towels, trophy cabinet, tea set, coffee cups, coffee machine, food bins, tea urn, present day, drink driving, drink spiking, drink and drugs, drinks fridge, voucher scheme, trip hazard*, trips and falls, fruit trees, fruit bushes, soft fruit, pop up, food waste, drink awareness, coffee morning room, healthy food course, food course, gift of, tea dance*, present to schools, present to parents, present to the, trip free, veg seeds, fruit and veg seeds, tea light*',
  pl: 'higien* żywnoś*, bezpieczeństw* żywnoś*, automat*, czajnik*, drzew* owoc*, drzewka owocowe, krzew*',
  pa: 'ਖਾਣੇ ਦੀ ਸਫਾਈ*, ਫਲਦਾਰ*, ਚਾਹ ਵਾਲੀ ਕੇਤਲੀ*, ਚਾਹ ਦੀ ਕੇਤਲੀ*, ਚਾਹ ਦੇ ਕੱਪ',
  ur: 'کھانے کی صفائی, پھل دار, پھلدار*, چائے کی کیتلی*, چائے والی کیتلی*',
})
