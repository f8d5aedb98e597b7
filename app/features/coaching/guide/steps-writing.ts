import { guidePage } from './block'

/** What a bid says, in the order in which it is best thought about. */
export const stepsWriting = [
  guidePage('idea', ({ lead, text, heading, bullets, example }) => [
    lead(),
    heading('answer'), bullets('ask', 'who', 'what', 'where', 'when', 'run', 'change'),
    heading('try'), text('tryText'),
    heading('example'), example(),
  ]),
  guidePage('need', ({ lead, text, heading, bullets, link, example }) => [
    lead(),
    heading('kinds'), bullets('kind', 'told', 'figures', 'seen'), text('few'), link('find', '/evidence'),
    heading('source'), text('sourceText'),
    heading('example'), example(),
    text('mean'),
  ]),
  guidePage('change', ({ lead, text, heading, bullets, example }) => [
    lead(),
    heading('two'), text('does'), text('gets'), text('both'),
    heading('good'), bullets('has', 'who', 'number', 'day', 'check'),
    heading('know'), bullets('way', 'ask', 'count', 'say'),
    heading('example'), example(),
    text('honest'),
  ]),
  guidePage('inclusion', ({ lead, text, heading, bullets, example }) => [
    lead(), text('law'),
    heading('away'), bullets('from', 'language', 'money', 'way', 'time', 'body', 'trust'),
    heading('step'), text('stepText'),
    heading('example'), example(),
    text('full'),
  ]),
  guidePage('safety', ({ lead, text, heading, bullets, example }) => [
    lead(),
    heading('have'), bullets('thing', 'rules', 'lead', 'checks', 'training', 'tell'), text('new'),
    heading('worry'), text('worryText'),
    heading('example'), example(),
    heading('private'), text('privateText'),
  ]),
  guidePage('money', ({ lead, text, heading, bullets, link }) => [
    lead(),
    heading('lines'), bullets('how', 'line', 'got', 'price', 'match', 'split'), link('see', '/guide/boxing'),
    heading('may'), bullets('yes', 'pay', 'things', 'volunteers', 'join', 'core'),
    heading('not'), { kind: 'notFunded' },
    heading('others'), text('othersText'),
  ]),
]
