import { guidePage } from './block'

/** Before anything is written. */
export const stepsBefore = [
  guidePage('who', ({ lead, text, heading, bullets, link }) => [
    lead(),
    heading('groups'), bullets('group', 'community', 'charity', 'public'),
    heading('fit'), text('fitText'),
    heading('not'), bullets('no', 'person', 'duty', 'paid', 'gifts'), text('else'),
    heading('check'), text('checkText'), link('find', '/funds'),
    text('new'),
  ]),
  guidePage('pot', ({ lead, text, heading, bullets, link }) => [
    lead(),
    heading('routes'), text('light'), text('staged'),
    heading('choose'), bullets('how', 'cost', 'need', 'time', 'area', 'partners'), text('one'),
    heading('open'), { kind: 'pots' }, link('all', '/funds'),
  ]),
  guidePage('ready', ({ lead, text, heading, bullets }) => [
    lead(),
    heading('have'), bullets('thing', 'rules', 'bank', 'people', 'safe', 'facts', 'prices'), text('missing'),
    heading('later'), text('laterText'), text('full'), text('bank'),
    heading('time'), text('timeText'), text('see'),
  ]),
]
