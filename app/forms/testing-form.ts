import { form, page, question, task } from './define'

const reach = question({
  id: 'reach',
  kind: 'group',
  parts: [
    { id: 'who', kind: 'choices', options: ['young', 'old', 'all'], exclusive: 'all' },
    { id: 'howMany', kind: 'number', min: 1 },
    { id: 'starts', kind: 'date', notBefore: 'earliestStart' },
    { id: 'ends', kind: 'date' },
  ],
  rules: ({ starts, ends }) => (String(ends) < String(starts) ? [{ part: 'ends', code: 'beforeStart' }] : []),
  ruleCodes: ['ends.beforeStart'],
})

const facts = () => ({ projectStart: '2027-03-05', projectEnd: '2028-03-04' })

/** A form with every kind of question, for tests. */
export const everyKind = form({
  id: 'everyKind',
  version: 1,
  tasks: [
    task('group', [
      page('name', [question({ id: 'groupName', kind: 'text', autocomplete: 'organization', hint: true })]),
      page('contact', [
        question({ id: 'mail', kind: 'email' }),
        question({ id: 'phone', kind: 'phone', required: false }),
        question({ id: 'address', kind: 'address' }),
      ]),
      page('numbers', [question({ id: 'numbers', kind: 'registerNumbers', required: false })]),
      page('papers', [question({ id: 'papers', kind: 'files', max: 2, kinds: ['accounts'], required: false })]),
    ]),
    task('project', [
      page('summary', [question({ id: 'summary', kind: 'longText', words: { max: 150 } })]),
      page('districts', [question({ id: 'districts', kind: 'choices', options: ['leeds', 'bradford'], max: 1 })]),
      page('short', [
        question({ id: 'scope', kind: 'choice', options: ['local', 'county'] }),
        question({ id: 'funded', kind: 'yesNo' }),
        question({ id: 'startDate', kind: 'date', notBefore: 'today' }),
        question({ id: 'people', kind: 'number', required: false }),
      ]),
      page('who', [reach]),
      page('steps', [
        question({
          id: 'steps', kind: 'rows', hint: true, min: 2, max: 4,
          columns: [
            { id: 'what', kind: 'text', hint: true },
            { id: 'when', kind: 'date', notBefore: 'projectStart' },
            { id: 'cost', kind: 'money', required: false },
            { id: 'many', kind: 'number' },
            { id: 'likely', kind: 'choice', options: ['low', 'high'] },
          ],
          facts,
        }),
      ]),
    ]),
    task('money', [
      page('sum', [question({ id: 'sum', kind: 'money', bounds: 'context' })]),
      page('sums', [question({ id: 'sums', kind: 'yearSums', facts })]),
      page('budget', [
        question({
          id: 'budget', kind: 'moneyLines', categories: ['rooms', 'staff'], kinds: ['asked', 'match'], total: { bounds: 'context' },
        }),
      ]),
      page('costs', [question({ id: 'costs', kind: 'moneyLines', wordsAt: 'budget', categories: ['rooms', 'staff'], years: true, facts })]),
    ]),
    task('send', [page('declaration', [question({ id: 'declaration', kind: 'declaration', statements: ['truth', 'agree'] })])], {
      after: ['group', 'project', 'money'],
    }),
  ],
})
