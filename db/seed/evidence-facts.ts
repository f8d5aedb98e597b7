import type { evidenceFigure } from '../schema/evidence.server'
import { draftText } from './fund-texts'

type Row = typeof evidenceFigure.$inferInsert
type Fact = Pick<Row, 'topic' | 'place' | 'year' | 'statement'> & { value: number | null; unit: Row['unit']; page: number; census?: true }

const [bradford, calderdale, leeds, wakefield] = ['E08000032', 'E08000033', 'E08000035', 'E08000036']

/** Published facts about West Yorkshire in our own words (data/evidence.csv); `page` is that of the strategy below. */
const facts: Fact[] = [
  {
    topic: 'people', place: 'area', value: 2_300_000, unit: 'people', year: 2022, page: 4,
    statement: draftText('2.3 million people live in West Yorkshire.', 'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ 2.3 ਮਿਲੀਅਨ ਲੋਕ ਰਹਿੰਦੇ ਹਨ।', 'ویسٹ یارکشائر میں 2.3 ملین لوگ رہتے ہیں۔', 'W West Yorkshire mieszka 2,3 mln osób.'),
  },
  {
    topic: 'people', place: 'area', value: 6, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      'The number of people in West Yorkshire grew by 6% in ten years. In England it grew by 7%.',
      'ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੀ ਆਬਾਦੀ 6% ਵਧੀ। ਇੰਗਲੈਂਡ ਵਿੱਚ ਇਹ 7% ਵਧੀ।',
      'دس سالوں میں ویسٹ یارکشائر کی آبادی 6% بڑھی۔ انگلینڈ میں یہ 7% بڑھی۔',
      'W ciągu dziesięciu lat liczba mieszkańców West Yorkshire wzrosła o 6%. W Anglii wzrosła o 7%.',
    ),
  },
  {
    topic: 'people', place: wakefield, value: 8, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      'The number of people in Wakefield grew by 8% in ten years. It is among the fastest growing districts.',
      'ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਵੇਕਫੀਲਡ ਦੀ ਆਬਾਦੀ 8% ਵਧੀ। ਇਹ ਸਭ ਤੋਂ ਤੇਜ਼ੀ ਨਾਲ ਵਧਣ ਵਾਲੇ ਜ਼ਿਲ੍ਹਿਆਂ ਵਿੱਚੋਂ ਇੱਕ ਹੈ।',
      'دس سالوں میں ویک فیلڈ کی آبادی 8% بڑھی۔ یہ سب سے تیزی سے بڑھنے والے اضلاع میں شامل ہے۔',
      'W ciągu dziesięciu lat liczba mieszkańców Wakefield wzrosła o 8%. To jeden z najszybciej rosnących dystryktów.',
    ),
  },
  {
    topic: 'people', place: leeds, value: 8, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      'The number of people in Leeds grew by 8% in ten years. It is among the fastest growing districts.',
      'ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਲੀਡਜ਼ ਦੀ ਆਬਾਦੀ 8% ਵਧੀ। ਇਹ ਸਭ ਤੋਂ ਤੇਜ਼ੀ ਨਾਲ ਵਧਣ ਵਾਲੇ ਜ਼ਿਲ੍ਹਿਆਂ ਵਿੱਚੋਂ ਇੱਕ ਹੈ।',
      'دس سالوں میں لیڈز کی آبادی 8% بڑھی۔ یہ سب سے تیزی سے بڑھنے والے اضلاع میں شامل ہے۔',
      'W ciągu dziesięciu lat liczba mieszkańców Leeds wzrosła o 8%. To jeden z najszybciej rosnących dystryktów.',
    ),
  },
  {
    topic: 'people', place: calderdale, value: 1, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      'The number of people in Calderdale grew by 1% in ten years. It is the slowest growing district.',
      'ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਕਾਲਡਰਡੇਲ ਦੀ ਆਬਾਦੀ 1% ਵਧੀ। ਇਹ ਸਭ ਤੋਂ ਹੌਲੀ ਵਧਣ ਵਾਲਾ ਜ਼ਿਲ੍ਹਾ ਹੈ।',
      'دس سالوں میں کالڈرڈیل کی آبادی 1% بڑھی۔ یہ سب سے آہستہ بڑھنے والا ضلع ہے۔',
      'W ciągu dziesięciu lat liczba mieszkańców Calderdale wzrosła o 1%. To najwolniej rosnący dystrykt.',
    ),
  },
  {
    topic: 'people', place: 'area', value: 1150, unit: 'perSquareKm', year: 2022, page: 6,
    statement: draftText(
      'West Yorkshire has 1,150 people in each square kilometre, 2.7 times as many as England. Only 3 combined authority areas have more.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਹਰ ਵਰਗ ਕਿਲੋਮੀਟਰ ਵਿੱਚ 1,150 ਲੋਕ ਰਹਿੰਦੇ ਹਨ, ਇੰਗਲੈਂਡ ਨਾਲੋਂ 2.7 ਗੁਣਾ। ਸਿਰਫ਼ 3 ਕੰਬਾਈਂਡ ਅਥਾਰਟੀ ਇਲਾਕਿਆਂ ਵਿੱਚ ਇਸ ਤੋਂ ਵੱਧ ਹਨ।',
      'ویسٹ یارکشائر میں ہر مربع کلومیٹر میں 1,150 لوگ رہتے ہیں، انگلینڈ سے 2.7 گنا۔ صرف 3 کمبائنڈ اتھارٹی علاقوں میں اس سے زیادہ ہیں۔',
      'W West Yorkshire na kilometr kwadratowy przypada 1150 osób, 2,7 raza tyle co w Anglii. Więcej mają tylko 3 obszary Combined Authority.',
    ),
  },
  {
    topic: 'people', place: 'area', value: 973_000, unit: 'households', year: 2022, page: 7,
    statement: draftText(
      'West Yorkshire has 973,000 households. It had 922,400 before, so that is a rise of 6%.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ 973,000 ਘਰ-ਪਰਿਵਾਰ ਹਨ। ਪਹਿਲਾਂ 922,400 ਸਨ, ਯਾਨੀ 6% ਦਾ ਵਾਧਾ ਹੋਇਆ।',
      'ویسٹ یارکشائر میں 973,000 گھرانے ہیں۔ پہلے 922,400 تھے، یعنی 6% اضافہ ہوا۔',
      'W West Yorkshire jest 973 000 gospodarstw domowych. Wcześniej było ich 922 400, czyli liczba ta wzrosła o 6%.',
    ),
  },
  {
    topic: 'people', place: 'area', value: 55, unit: 'percent', year: 2022, page: 7,
    statement: draftText(
      'For every 100 people of working age in West Yorkshire there are 55 younger or older people. That is 4 more than in 2011, much as in England.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਕੰਮ ਕਰਨ ਦੀ ਉਮਰ ਦੇ ਹਰ 100 ਲੋਕਾਂ ਪਿੱਛੇ 55 ਲੋਕ ਇਸ ਉਮਰ ਤੋਂ ਛੋਟੇ ਜਾਂ ਵੱਡੇ ਹਨ। ਇਹ 2011 ਨਾਲੋਂ 4 ਵੱਧ ਹੈ, ਲਗਭਗ ਇੰਗਲੈਂਡ ਵਾਂਗ।',
      'ویسٹ یارکشائر میں کام کرنے کی عمر کے ہر 100 لوگوں کے مقابلے میں 55 لوگ اس عمر سے چھوٹے یا بڑے ہیں۔ یہ 2011 سے 4 زیادہ ہے، تقریباً انگلینڈ کی طرح۔',
      'W West Yorkshire na 100 osób w wieku produkcyjnym przypada 55 osób młodszych lub starszych. To o 4 więcej niż w 2011 roku, podobnie jak w Anglii.',
    ),
  },
  {
    topic: 'young', place: 'area', value: 18.8, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      '18.8% of people in West Yorkshire are under 15. In England it is 17.4%.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੇ 18.8% ਲੋਕ 15 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਹਨ। ਇੰਗਲੈਂਡ ਵਿੱਚ ਇਹ 17.4% ਹਨ।',
      'ویسٹ یارکشائر کے 18.8% لوگ 15 سال سے کم عمر کے ہیں۔ انگلینڈ میں یہ 17.4% ہیں۔',
      '18,8% mieszkańców West Yorkshire ma mniej niż 15 lat. W Anglii jest to 17,4%.',
    ),
  },
  {
    topic: 'young', place: 'area', value: 38.4, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      '38.4% of people in West Yorkshire are under 30. In England it is 35.7%.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੇ 38.4% ਲੋਕ 30 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਹਨ। ਇੰਗਲੈਂਡ ਵਿੱਚ ਇਹ 35.7% ਹਨ।',
      'ویسٹ یارکشائر کے 38.4% لوگ 30 سال سے کم عمر کے ہیں۔ انگلینڈ میں یہ 35.7% ہیں۔',
      '38,4% mieszkańców West Yorkshire ma mniej niż 30 lat. W Anglii jest to 35,7%.',
    ),
  },
  {
    topic: 'young', place: bradford, value: 4, unit: 'rank', year: 2022, page: 6,
    statement: draftText(
      'Of all council areas in England, Bradford has the 4th highest share of people under 15.',
      'ਇੰਗਲੈਂਡ ਦੇ ਸਾਰੇ ਕੌਂਸਲ ਇਲਾਕਿਆਂ ਵਿੱਚੋਂ 15 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਲੋਕਾਂ ਦੇ ਸਭ ਤੋਂ ਵੱਧ ਹਿੱਸੇ ਵਿੱਚ ਬ੍ਰੈਡਫੋਰਡ 4 ਨੰਬਰ \'ਤੇ ਹੈ।',
      'انگلینڈ کے تمام کونسل علاقوں میں 15 سال سے کم عمر لوگوں کے سب سے زیادہ تناسب میں بریڈفورڈ 4 نمبر پر ہے۔',
      'Wśród wszystkich obszarów władz lokalnych w Anglii Bradford ma 4. najwyższy odsetek osób poniżej 15 lat.',
    ),
  },
  {
    topic: 'communities', place: 'area', value: 23, unit: 'percent', year: 2021, page: 6, census: true,
    statement: draftText(
      '23% of people in West Yorkshire said that they are from an ethnic minority.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੇ 23% ਲੋਕਾਂ ਨੇ ਦੱਸਿਆ ਕਿ ਉਹ ਘੱਟ-ਗਿਣਤੀ ਨਸਲੀ ਸਮੂਹ ਤੋਂ ਹਨ।',
      'ویسٹ یارکشائر کے 23% لوگوں نے بتایا کہ وہ کسی اقلیتی نسلی گروپ سے ہیں۔',
      '23% mieszkańców West Yorkshire podało, że należy do mniejszości etnicznej.',
    ),
  },
  {
    topic: 'communities', place: bradford, value: 39, unit: 'percent', year: 2022, page: 6,
    statement: draftText(
      'Of all people in West Yorkshire from an ethnic minority, 39% live in Bradford.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਘੱਟ-ਗਿਣਤੀ ਨਸਲੀ ਸਮੂਹਾਂ ਦੇ 39% ਲੋਕ ਬ੍ਰੈਡਫੋਰਡ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ।',
      'ویسٹ یارکشائر میں اقلیتی نسلی گروپوں کے 39% لوگ بریڈفورڈ میں رہتے ہیں۔',
      'Spośród osób z mniejszości etnicznych w West Yorkshire 39% mieszka w Bradford.',
    ),
  },
  {
    topic: 'communities', place: 'area', value: null, unit: null, year: 2022, page: 6,
    statement: draftText(
      'After English, the most spoken main languages in West Yorkshire are Punjabi, Urdu and Polish.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਾਅਦ ਸਭ ਤੋਂ ਵੱਧ ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਮੁੱਖ ਭਾਸ਼ਾਵਾਂ ਪੰਜਾਬੀ, ਉਰਦੂ ਅਤੇ ਪੋਲਿਸ਼ ਹਨ।',
      'ویسٹ یارکشائر میں انگریزی کے بعد سب سے زیادہ بولی جانے والی بنیادی زبانیں پنجابی، اردو اور پولش ہیں۔',
      'Po angielskim najczęstsze główne języki w West Yorkshire to pendżabski, urdu i polski.',
    ),
  },
  {
    topic: 'learning', place: 'area', value: 1.5, unit: 'times', year: 2022, page: 7,
    statement: draftText(
      'Black, Asian and minority ethnic people in West Yorkshire are 1.5 times as likely as the England average to have no qualifications.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਦੇ ਬਲੈਕ, ਏਸ਼ੀਆਈ ਅਤੇ ਹੋਰ ਘੱਟ-ਗਿਣਤੀ ਨਸਲੀ ਸਮੂਹਾਂ ਦੇ ਲੋਕਾਂ ਕੋਲ ਕੋਈ ਵਿੱਦਿਅਕ ਯੋਗਤਾ ਨਾ ਹੋਣ ਦੀ ਸੰਭਾਵਨਾ ਇੰਗਲੈਂਡ ਦੀ ਔਸਤ ਨਾਲੋਂ 1.5 ਗੁਣਾ ਹੈ।',
      'ویسٹ یارکشائر میں سیاہ فام، ایشیائی اور دیگر اقلیتی نسلی گروپوں کے لوگوں کے پاس کوئی تعلیمی سند نہ ہونے کا امکان انگلینڈ کی اوسط سے 1.5 گنا ہے۔',
      'W West Yorkshire osoby czarnoskóre, azjatyckie i z innych mniejszości etnicznych nie mają kwalifikacji 1,5 raza częściej niż średnio w Anglii.',
    ),
  },
  {
    topic: 'learning', place: 'country', value: 3, unit: 'times', year: 2022, page: 7,
    statement: draftText(
      'Disabled people in England aged 21 to 64 are almost 3 times as likely to have no qualifications.',
      'ਇੰਗਲੈਂਡ ਵਿੱਚ 21 ਤੋਂ 64 ਸਾਲ ਦੇ ਅਪੰਗ ਲੋਕਾਂ ਕੋਲ ਕੋਈ ਵਿੱਦਿਅਕ ਯੋਗਤਾ ਨਾ ਹੋਣ ਦੀ ਸੰਭਾਵਨਾ ਲਗਭਗ 3 ਗੁਣਾ ਹੈ।',
      'انگلینڈ میں 21 سے 64 سال کے معذور افراد کے پاس کوئی تعلیمی سند نہ ہونے کا امکان تقریباً 3 گنا ہے۔',
      'W Anglii osoby z niepełnosprawnościami w wieku 21–64 lat prawie 3 razy częściej nie mają kwalifikacji.',
    ),
  },
  {
    topic: 'health', place: 'area', value: 20, unit: 'percent', year: 2022, page: 7,
    statement: draftText(
      'In West Yorkshire, more than 1 in 5 people of working age are disabled or have a disability that limits their work. More of them are women than men.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਕੰਮ ਕਰਨ ਦੀ ਉਮਰ ਦੇ ਹਰ 5 ਲੋਕਾਂ ਵਿੱਚੋਂ 1 ਤੋਂ ਵੱਧ ਅਪੰਗ ਹਨ ਜਾਂ ਅਪੰਗਤਾ ਕਰਕੇ ਘੱਟ ਕੰਮ ਕਰ ਸਕਦੇ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚ ਮਰਦਾਂ ਨਾਲੋਂ ਔਰਤਾਂ ਵੱਧ ਹਨ।',
      'ویسٹ یارکشائر میں کام کرنے کی عمر کے ہر 5 میں سے 1 سے زیادہ افراد معذور ہیں یا معذوری کی وجہ سے کم کام کر سکتے ہیں۔ ان میں مردوں سے زیادہ خواتین ہیں۔',
      'W West Yorkshire ponad 1 na 5 osób w wieku produkcyjnym ma niepełnosprawność, w tym taką, która ogranicza pracę. Są to częściej kobiety niż mężczyźni.',
    ),
  },
  {
    topic: 'health', place: 'area', value: 4, unit: 'times', year: 2022, page: 7,
    statement: draftText(
      'In West Yorkshire, women in routine jobs are 4 times as likely to say their health is not good as women in higher managerial jobs.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਉੱਚੇ ਪ੍ਰਬੰਧਕੀ ਕੰਮਾਂ ਦੀਆਂ ਔਰਤਾਂ ਦੇ ਮੁਕਾਬਲੇ, ਰੋਜ਼ ਇੱਕੋ ਜਿਹਾ ਕੰਮ ਕਰਦੀਆਂ ਔਰਤਾਂ ਵੱਲੋਂ ਆਪਣੀ ਸਿਹਤ ਠੀਕ ਨਾ ਦੱਸਣ ਦੀ ਸੰਭਾਵਨਾ 4 ਗੁਣਾ ਹੈ।',
      'ویسٹ یارکشائر میں معمول کے کام کرنے والی خواتین کے اپنی صحت اچھی نہ بتانے کا امکان اعلیٰ انتظامی عہدوں کی خواتین سے 4 گنا ہے۔',
      'W West Yorkshire kobiety w rutynowych pracach 4 razy częściej mówią, że ich zdrowie nie jest dobre, niż kobiety na wyższych stanowiskach kierowniczych.',
    ),
  },
  {
    topic: 'work', place: 'area', value: 12, unit: 'percent', year: 2022, page: 7,
    statement: draftText(
      'The gender pay gap in West Yorkshire is 12%. That is smaller than in the whole country.',
      'ਵੈਸਟ ਯੌਰਕਸ਼ਾਇਰ ਵਿੱਚ ਔਰਤਾਂ ਅਤੇ ਮਰਦਾਂ ਦੀ ਤਨਖਾਹ ਵਿੱਚ 12% ਦਾ ਫਰਕ ਹੈ। ਇਹ ਪੂਰੇ ਦੇਸ਼ ਦੇ ਫਰਕ ਨਾਲੋਂ ਘੱਟ ਹੈ।',
      'ویسٹ یارکشائر میں خواتین اور مردوں کی تنخواہ میں 12% کا فرق ہے۔ یہ پورے ملک کے فرق سے کم ہے۔',
      'W West Yorkshire różnica płac kobiet i mężczyzn wynosi 12%. To mniej niż w całym kraju.',
    ),
  },
]

/** The rows of the table, in the order of the page. */
export const evidenceFacts: Omit<Row, 'id'>[] = facts.map(({ page, census, ...fact }, index) => ({
  ...fact, position: facts.slice(0, index + 1).filter(({ topic }) => topic === fact.topic).length,
  sourceName: `${census ? 'Census 2021, in ' : ''}Policing and Crime Commissioning Strategy 2022-24, p. ${page}`,
}))
