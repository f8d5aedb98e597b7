import { guidePage } from './block'
import { publishedPath } from '../paths'

/** With whom, in which steps, and what happens to the bid. */
export const stepsBidding = [
  guidePage('together', ({ lead, text, heading, bullets, steps, link }) => [
    lead(),
    heading('when'), bullets('helps', 'skills', 'reach', 'size'),
    heading('works'), steps('step', 'lead', 'part', 'sum', 'sign', 'send'), text('first'), text('pays'),
    heading('sees'), text('seesText'),
    heading('talk'), text('talkText'), link('example', '/guide/bridges'),
  ]),
  guidePage('stages', ({ lead, text, heading, bullets, link }) => [
    lead(),
    heading('first'), text('firstText'), text('firstTip'),
    heading('answer'), text('answerText'), bullets('says', 'yes', 'advice', 'no'),
    heading('full'), text('fullText'), text('papers'), text('tip'),
    text('see'), link('find', '/funds'),
  ]),
  guidePage('check', ({ lead, text, heading, bullets }) => [
    lead(),
    heading('coach'), text('coachText'), text('coachNever'), text('coachFree'),
    { kind: 'link', key: 'coaching:published.title', to: publishedPath },
    heading('own'), bullets('ask', 'people', 'dates', 'lines', 'sources', 'plain', 'group'), text('spelling'),
    heading('time'), text('timeText'),
  ]),
  guidePage('scores', ({ lead, text, heading, bullets }) => [
    lead(),
    heading('who'), text('whoText'),
    heading('points'), text('pointsText'),
    heading('not'), bullets('no', 'spelling', 'language', 'words'),
    heading('criteria'), { kind: 'criteria' },
    heading('use'), text('useText'),
  ]),
  guidePage('sent', ({ lead, text, heading }) => [
    lead(),
    heading('dates'), text('datesText'), text('messages'),
    heading('change'), text('changeText'),
    heading('ask'), text('askText'),
    heading('english'), text('englishText'),
    heading('back'), text('backText'),
  ]),
  guidePage('result', ({ lead, text, heading, bullets, steps }) => [
    lead(),
    heading('yes'), steps('step', 'offer', 'sign', 'bank', 'pay'),
    heading('reports'), text('reportsText'), text('notes'),
    heading('no'), text('noText'), bullets('next', 'read', 'ask', 'copy', 'together'),
    heading('review'), text('reviewText'),
  ]),
  guidePage('help', ({ lead, text, heading, link }) => [
    lead(),
    heading('talk'), text('talkText'), link('contact', '/contact'), link('callBack', '/contact/call-back'),
    heading('helper'), text('helperText'),
    heading('languages'), text('languagesText'),
    heading('paper'), text('paperText'),
    heading('needs'), text('needsText'),
    link('words', '/glossary'),
  ]),
]
