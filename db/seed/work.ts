import type { Language } from '~/i18n/languages'

/** How far a bid of the closed sample round has come. */
export type SampleState = 'toTranslate' | 'beingScored' | 'scored' | 'moderated' | 'decided' | 'paper'

/** Everything here is invented: people, groups, places of theirs and what they write. */
export type SampleBid = {
  state: SampleState
  group: string
  town: string
  district: string
  /** Who writes it; her address is `<key>@example.org`, and on paper she has none. */
  writer: { name: string; key: string | null; language: Language }
  project: string
  summary: string
  need: string
  inclusion: string
  change: string
  priority: 'peopleSafe' | 'saferPlaces' | 'victims'
  howMany: string
  costs: readonly { category: string; what: string; pounds: string }[]
  /** By assessor: her scores of the criteria in their order; null where she has not begun, and a 5 has its reason. */
  scores?: readonly { by: string; given: readonly number[] | null; sent?: boolean; overall?: string }[]
}

export const sampleBids: readonly SampleBid[] = [
  {
    state: 'toTranslate', group: 'Ravensthorpe Walking Mothers (sample)', town: 'Dewsbury', district: 'E08000034',
    writer: { name: 'شازیہ ملک', key: 'shazia.malik', language: 'ur' },
    project: 'شام کی سیر', priority: 'saferPlaces', howMany: '45',
    summary: 'ہم ہفتے میں دو شام ماؤں کے لیے سیر کا انتظام کریں گے۔ ہر گروپ کے ساتھ دو تربیت یافتہ رضاکار ہوں گے۔ سیر کے بعد چائے اور بات چیت ہو گی۔',
    need: 'ہم نے 60 ماؤں سے پوچھا۔ 41 نے کہا کہ وہ اندھیرا ہونے کے بعد اکیلی باہر نہیں جاتیں۔ پارک کے پاس کی دو گلیوں میں روشنی کم ہے۔',
    inclusion: 'جو مائیں تیز نہیں چل سکتیں ان کے لیے چھوٹا راستہ ہے۔ بچے ساتھ آ سکتے ہیں۔',
    change: 'چھ ماہ بعد ہم پھر پوچھیں گے۔ ہمیں امید ہے کہ 25 مائیں شام کو خود باہر جانے لگیں گی۔',
    costs: [{ category: 'staff', what: 'دو رہنما', pounds: '2,400' }, { category: 'equipment', what: 'ٹارچ اور جیکٹیں', pounds: '380' }],
  },
  {
    state: 'beingScored', group: 'Harehills Repair Evenings (sample)', town: 'Leeds', district: 'E08000035',
    writer: { name: 'Delroy Hanson', key: 'delroy.hanson', language: 'en' },
    project: 'Fix it on Fridays', priority: 'peopleSafe', howMany: '80',
    summary: 'Young people and retired neighbours repair bikes and small machines together, every Friday evening from 6 to 9. Two youth workers are there all the time.',
    need: 'Our hall is empty on Fridays. The ward panel counted 27 complaints about bikes ridden on pavements last summer. Of 33 teenagers we asked, 29 said there is nowhere to go.',
    inclusion: 'The hall has a ramp. We lend tools, so that nobody needs to buy anything. Girls asked for a first hour of their own, and they have it.',
    change: 'Twenty young people finish a repair course. Neighbours know ten teenagers by name. We ask both in the first and in the last month.',
    costs: [{ category: 'staff', what: 'Two youth workers, 30 evenings', pounds: '4,320' }, { category: 'equipment', what: 'Tools and spare parts', pounds: '900' }],
    scores: [{ by: 'beth.holroyd', given: [4, 3], overall: 'A clear need. I still have to read the budget.' }, { by: 'amara.boateng', given: null }],
  },
  {
    state: 'scored', group: 'Shipley Night Kickers (sample)', town: 'Shipley', district: 'E08000032',
    writer: { name: 'Imogen Carr', key: 'imogen.carr', language: 'en' },
    project: 'Kick-off at ten', priority: 'saferPlaces', howMany: '60',
    summary: 'Late football under lights on Saturday nights, from ten to midnight, with free food at half-time. Referees are players who trained with us last year.',
    need: 'Calls about young people in the station car park come on Saturdays between ten and one. The sports centre shuts at nine. Eleven players told us they would rather play.',
    inclusion: 'There is a team for girls and a team for players with a learning disability. Interpreters are among our parents.',
    change: 'Fewer calls from the car park on Saturday nights: the neighbourhood team will tell us the numbers each quarter.',
    costs: [{ category: 'venue', what: 'Pitch and lights, 24 nights', pounds: '2,880' }, { category: 'staff', what: 'A coach', pounds: '1,920' }],
    scores: [
      { by: 'beth.holroyd', given: [4, 4, 3, 4, 4], sent: true, overall: 'They know when and where it happens.' },
      { by: 'tomasz.lis', given: [3, 4, 2, 4, 3], sent: true, overall: 'Good idea. How they will know that it worked is thin.' },
    ],
  },
  {
    state: 'moderated', group: 'Todmorden Listening Post (sample)', town: 'Todmorden', district: 'E08000033',
    writer: { name: 'Rowena Sykes', key: 'rowena.sykes', language: 'en' },
    project: 'A chair and a kettle', priority: 'victims', howMany: '35',
    summary: 'A quiet room behind the market, open three mornings a week, where people who were harmed by crime talk with a trained volunteer and get help with the next step.',
    need: 'The nearest service is 40 minutes away by bus. Nine people came to our market stall last year to talk about what had happened to them. None had told the police.',
    inclusion: 'Home visits for those who cannot come. The room has no steps and a loop for hearing aids.',
    change: 'Thirty-five people are heard, and twenty get help elsewhere through us. Each says after three months whether she feels safer.',
    costs: [{ category: 'training', what: 'Training for eight volunteers', pounds: '1,600' }, { category: 'venue', what: 'The room, 9 months', pounds: '2,250' }],
    scores: [
      { by: 'beth.holroyd', given: [4, 4, 4, 4, 3], sent: true, overall: 'Needed, and small enough to work.' },
      { by: 'tomasz.lis', given: [4, 3, 4, 4, 4], sent: true, overall: 'I would fund this.' },
    ],
  },
  {
    state: 'decided', group: 'Castleford Allotment Crew (sample)', town: 'Castleford', district: 'E08000036',
    writer: { name: 'Gareth Nunn', key: 'gareth.nunn', language: 'en' },
    project: 'New fences', priority: 'saferPlaces', howMany: '20',
    summary: 'New fences and a gate for our allotments, so that nobody breaks in.',
    need: 'Three sheds were broken into last winter.',
    inclusion: 'Anyone may rent a plot.',
    change: 'There will be no more break-ins.',
    costs: [{ category: 'equipment', what: 'Fence and gate', pounds: '6,900' }],
    scores: [
      { by: 'tomasz.lis', given: [2, 2, 2, 2, 2], sent: true, overall: 'A fence helps the people inside it.' },
      { by: 'amara.boateng', given: [2, 2, 2, 2, 2], sent: true, overall: 'Little for the people around.' },
    ],
  },
  {
    state: 'paper', group: 'Srebrne Lata Keighley (sample)', town: 'Keighley', district: 'E08000032',
    writer: { name: 'Halina Borowska', key: null, language: 'pl' },
    project: 'Czwartki bez strachu', priority: 'peopleSafe', howMany: '25',
    summary: 'W każdy czwartek spotykamy się w świetlicy. Policjantka i doradczyni uczą nas, jak poznać oszusta przez telefon i przy drzwiach. Potem wspólny obiad.',
    need: 'Sześć osób z naszej grupy straciło w zeszłym roku pieniądze przez telefon. Nikt z nich nie zgłosił tego po angielsku.',
    inclusion: 'Przywozimy osoby, które nie chodzą same. Wszystko mówimy po polsku i po angielsku.',
    change: 'Po pół roku każda osoba wie, do kogo zadzwonić. Zapytamy o to na początku i na końcu.',
    costs: [{ category: 'venue', what: 'Świetlica, 26 czwartków', pounds: '780' }, { category: 'access', what: 'Dojazdy', pounds: '520' }],
  },
]
