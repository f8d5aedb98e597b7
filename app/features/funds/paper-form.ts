import type { Form, Page, Task } from '~/forms/define'
import { countQuestions } from '~/forms'
import { formatDateTime, inLanguage, languages, showsBindingInEnglish, translator, type Language } from '~/i18n'
import { hasDraft } from '~/i18n/review'
import type { Block, Level, WordDocument, Words } from '~/platform/word/blocks'
import type { PotForApply } from './fund'
import { funder } from './funder'
import { askedOnPaper } from './paper-questions'
import { contextOfPot } from './pot-context'
import { prioritiesOf } from './priorities'
import { knownGroup } from './questions'
import { potDates } from './status'

type Say = (key: string, params?: Record<string, string | number>) => Words

/** A pot's whole form as a Word document: to fill in by hand or on the screen, and to send by post or e-mail. */
export function paperForm({ fund, round, pot, plan }: PotForApply, form: Form, language: Language, partner: Form | null = null): WordDocument {
  const say = sayIn(language)
  const title = say('documents:questions.title', { pot: inLanguage(pot.title, language).text })
  const { opensAt, closesAt } = potDates(pot, round)
  const context = contextOfPot(pot, prioritiesOf(pot, plan).map(({ slug }) => slug))
  const texts = (...words: Words[]) => words.map((one): Block => ({ kind: 'paragraph', words: one }))
  const asked = (one: Form) => one.tasks.flatMap((task): Block[] => [
    { kind: 'heading', level: 1, words: say(`questions:task.${task.id}`) },
    ...(isForNewGroups(task) ? texts(say('documents:questions.known')) : []),
    ...task.pages.flatMap((page) => page.questions.flatMap((question) => askedOnPaper(
      question, context, language, say, { notes: isForNewGroups(task) ? [] : sometimes(page, say) }))),
  ])
  return {
    title: title.text,
    language,
    author: say('service:name').text,
    settledAt: opensAt,
    foot: say('documents:page', { page: '{page}', pages: '{pages}' }),
    blocks: [
      ...texts(inLanguage(fund.title, language), ...(fund.sample ? [say('funds:sample.note')] : [])),
      ...(hasDraft(language, ['documents', 'forms', 'questions']) ? texts(say('documents:draft')) : []),
      ...(showsBindingInEnglish(language, ['questions:', 'documents:']) ? texts(say('funds:binding.text')) : []),
      ...texts(
        say('documents:questions.count', { listed: countQuestions(form).questions }),
        say('documents:questions.intro'),
        say('documents:questions.short'),
        say('documents:questions.languages'),
      ),
      ...(pot.state === 'open' ? texts(say('documents:questions.deadline', { when: formatDateTime(closesAt, language) })) : []),
      ...asked(form),
      ...(partner ? [{ kind: 'heading', level: 1, words: say('documents:questions.partner') } as const, ...texts(say('documents:questions.partnerText')), ...asked(partner)] : []),
      ...aboutYou(say),
      ...whereTo(fund, language, say),
    ],
  }
}

/** A task that a known group never sees. */
function isForNewGroups(task: Task): boolean {
  return task.pages.every(({ when }) => when !== undefined && !when({ [knownGroup]: 'yes' }))
}

function sometimes(page: Page, say: Say): Words[] {
  return page.when ? [say('forms:list.depends')] : []
}

/** The words of a key, known as English where they are shown in English. */
function sayIn(language: Language): Say {
  const [t, english] = [translator(language), translator('en')]
  return (key, params) => {
    const text = t(key, params)
    return { text, language: text === english(key, params) ? 'en' : language }
  }
}

/** Who sends the form: nobody is signed in on paper. */
function aboutYou(say: Say): Block[] {
  const heading = (level: Level, words: Words): Block => ({ kind: 'heading', level, words })
  return [
    heading(1, say('documents:questions.you')),
    heading(2, say('documents:questions.name')),
    { kind: 'space', lines: 1.5 },
    heading(2, say('documents:questions.reach')),
    { kind: 'paragraph', words: say('documents:questions.reachHint'), look: 'hint' },
    { kind: 'space', lines: 2 },
    heading(2, say('documents:questions.language')),
    { kind: 'list', mark: 'box', items: languages.map(({ code, name }) => ({ text: name, language: code })) },
    heading(2, say('documents:questions.today')),
    { kind: 'space', lines: 1.5 },
  ]
}

function whereTo({ contactName, contactEmail, contactPhone, contactHours }: PotForApply['fund'], language: Language, say: Say): Block[] {
  const plain = (text: string): Words => ({ text, language: 'en', ltr: true })
  return [
    { kind: 'heading', level: 1, words: say('documents:questions.sendTitle') },
    { kind: 'paragraph', words: say('documents:questions.send') },
    { kind: 'paragraph', words: say('documents:questions.copy') },
    { kind: 'facts', rows: [
      { label: say('funds:contact.post'), values: funder().contact.post.map(plain) },
      { label: say('funds:contact.email'), values: [plain(contactEmail)] },
      { label: say('funds:contact.team'), values: [plain(contactName)] },
      { label: say('funds:contact.phone'), values: [plain(contactPhone)] },
      { label: say('funds:contact.hours'), values: [inLanguage(contactHours, language)] },
    ] },
    { kind: 'paragraph', words: say('documents:questions.help') },
  ]
}
