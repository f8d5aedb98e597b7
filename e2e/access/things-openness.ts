import { plannedPart, questionPart } from '~/features/funds'
import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** What anyone can ask and read about a round, and its pages of the desk. */
export function opennessThings({ openness, deskRounds: { published } }: World): Things {
  const { question, planned } = openness
  const asked = questionPart.toSheet({ question: null, answer: null })
  const was: [string, string] = ['was', JSON.stringify(asked)]
  const answered: Fields = [...Object.entries({ ...asked, 'question.en': 'When do you close?', 'answer.en': 'At noon.' }), was]
  const plan: Fields = Object.entries({ ...plannedPart.toSheet(null), 'title.en': 'A service', 'summary.en': 'For people.', step: 'buy' })
  const both = (path: (id: string) => string, id: string, acts?: Thing['acts']): Record<string, Thing> => ({
    there: { path: path(id), hide: [id], ...(acts && { acts }) }, missing: { path: path(nobodyHere), hide: [nobodyHere], ...(acts && { acts }) },
  })
  const ask: Thing['acts'] = { POST: [['question', 'May we ask for less?']] }
  const figures = (end: string) => ({
    there: { path: `/funds/${published.fundId}/rounds/9/figures${end}` }, missing: { path: `/funds/${published.fundId}/rounds/8/figures${end}` },
  })
  return {
    '/funds/:fund/ask': both((fund) => `/funds/${fund}/ask`, 'safer-communities', ask),
    '/funds/:fund/ask/sent': both((fund) => `/funds/${fund}/ask/sent`, 'safer-communities'),
    '/funds/:fund/rounds/:round/figures': figures(''),
    '/funds/:fund/rounds/:round/figures.csv': figures('.csv'),
    '/how-money-is-planned': { there: { path: '/how-money-is-planned' } },
    '/desk/round-questions': { there: { path: '/desk/round-questions' } },
    '/desk/round-questions/:question': both((id) => `/desk/round-questions/${id}`, question, { 'POST publish': answered, 'POST close': [['act', 'close']] }),
    '/desk/rounds/:round/figures': both((id) => `/desk/rounds/${id}/figures`, published.round.id, { POST: [['publish', 'yes']] }),
    '/desk/struggles': { there: { path: '/desk/struggles' } },
    '/desk/planned': {
      there: { path: '/desk/planned', acts: { POST: [['planned', planned], ['act', 'publish']] } },
      missing: { path: '/desk/planned', acts: { POST: [['planned', nobodyHere], ['act', 'publish']] } },
    },
    '/desk/planned/:planned': {
      ...both((id) => `/desk/planned/${id}`, planned, { POST: [...plan, ['was', JSON.stringify({ ...plannedPart.toSheet(null), 'title.en': 'Sample', 'summary.en': 'Sample', step: 'plan' })]] }),
      new: { path: '/desk/planned/new', hide: ['new'], acts: { POST: [...plan, ['was', '{}']] } },
    },
  }
}
