import { question } from '~/forms/define'
import { checkQuestion } from '~/forms/parse'
import { own, type Answers, type CheckContext } from '~/forms/values'
import { askFacts, severalYears } from './facts'
import { budget } from './money'

/** What is asked for in each financial year; asked only of projects that touch more than one. */
export const eachYear = question({ id: 'eachYear', kind: 'yearSums', hint: true, help: true, facts: askFacts })

function budgetFacts(answers: Answers): CheckContext {
  const checked = checkQuestion(eachYear, own(answers, 'eachYear'))
  return { ...askFacts(answers), ...(checked.ok && severalYears(answers) && { yearPence: checked.value }) }
}

/** The budget by financial year and type of cost, running costs and money of others included. */
export const fullBudget = question({
  ...budget,
  wordsAt: 'fullBudget',
  optionKeys: 'questions:budget.option',
  kinds: ['asked', 'match', 'inKind'],
  rows: 40,
  years: true,
  facts: budgetFacts,
})

/** Where the rest comes from, if the project costs more than is asked for. */
export const otherMoney = question({
  id: 'otherMoney',
  kind: 'rows',
  max: 8,
  hint: true,
  help: true,
  columns: [
    { id: 'who', kind: 'text', words: { max: 10 } },
    { id: 'sum', kind: 'money', min: 1 },
    { id: 'state', kind: 'choice', options: ['sure', 'waiting', 'notAsked'] },
  ],
})
