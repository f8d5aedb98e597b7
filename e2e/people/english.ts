import type { Applicant } from './applicant'

export const english: Applicant = {
  language: 'en',
  name: 'Margaret O’Donoghue',
  group: 'Beck Lane Neighbours',
  kind: 'unincorporated',
  address: { line1: 'The Old Chapel, 14 Beck Lane', town: 'Halifax', postcode: 'HX1 5AB' },
  phone: '01632 960 211',
  project: {
    name: 'Beck Lane After Dark',
    summary:
      'We want to open our chapel hall on Friday and Saturday nights from October to March, when most of the trouble in our streets happens. ' +
      'Two youth workers and six trained neighbours will run football in the yard, cooking, music and a quiet room with someone to talk to. ' +
      'About 60 young people aged 11 to 17 from Beck Lane and the two estates beside it will come over the winter, and we expect 25 on most nights. ' +
      'Once a month parents and older neighbours join in for a meal, so that the people who call the police about noise get to know the people who make it. ' +
      'Young people plan each month with us and run one night of their own.',
  },
  need:
    'Police recorded 84 reports of anti-social behaviour in our two streets between October and March, against 31 in the summer half. ' +
    'We knocked on 140 doors in January. Ninety people answered: 58 said they do not go out after dark, and 41 said nothing is open for teenagers within a mile. ' +
    'The youth club closed in 2019. The nearest one now needs two buses, and the last bus back leaves at 19:40. ' +
    'The school told us that 12 pupils from our streets were sent home last year for fights that began at the weekend. ' +
    'Young people we asked said the same thing in their own words: they are outside because there is no inside.',
  inclusion:
    'Girls told us they would not come to a room full of boys, so the first hour on Saturdays is theirs. The hall has a ramp and a quiet room. ' +
    'Families who fear the cost pay nothing, and two volunteers speak Urdu and Polish.',
  change:
    'Fewer people will be afraid of our streets at night. We will ask the same 140 households again in April and hope that 40 more go out after dark. ' +
    'Reports of anti-social behaviour in the winter half should fall from 84 to 60 or fewer, which the neighbourhood policing team will tell us. ' +
    'Young people will have an adult they trust: we will ask each of them in the first and the last month whether there is someone outside the family they would talk to about a problem. ' +
    'Six neighbours will hold a youth work certificate and can go on without us.',
  howMany: '60',
  budget: [
    { category: 'staff', what: 'Two youth workers, 48 nights of four hours', sum: '5,760.00' },
    { category: 'venue', what: 'Heating and light of the hall', sum: '£864' },
    { category: 'training', what: 'Youth work certificate for six neighbours', sum: '1140' },
  ],
}
