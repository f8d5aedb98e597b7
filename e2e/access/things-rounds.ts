import { criteriaPart, extraPart, potPart, roundPart, type Sheet } from '~/features/funds'
import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()
const note: Fields = [['note.en', 'We put a date right']]
const until: Fields = [['what', 'closes'], ['until.day', '1'], ['until.month', '3'], ['until.year', '2099'], ['until.hour', '12'], ...note]

/** A form of the desk as its page shows it. */
function typed(sheet: Sheet): Fields {
  return [...Object.entries(sheet), ['was', JSON.stringify(sheet)], ...note]
}

/** A page told apart by its address alone. */
function at(path: string, fields: Fields): Thing {
  return { path, hide: [path, encodeURIComponent(path)], acts: { POST: fields } }
}

/** Rounds and pots as officers and managers make them. */
export function roundThings({ deskRounds: { draft, published } }: World): Things {
  type Of = typeof draft
  const each = (path: (round: string) => string, fields?: (of: Of) => Fields): Record<string, Thing> => {
    const thing = (id: string, of: Of): Thing => ({ path: path(id), hide: [path(id), encodeURIComponent(path(id))], ...(fields && { acts: { POST: fields(of) } }) })
    return { draft: thing(draft.round.id, draft), published: thing(published.round.id, published), missing: thing(nobodyHere, draft) }
  }
  const eachPot = (end: string, fields: (of: Of) => Fields): Record<string, Thing> => {
    const thing = (of: Of, pot: string): Thing => at(`/desk/rounds/${of.round.id}/pots/${pot}${end}`, fields(of))
    return { draft: thing(draft, draft.pot.id), published: thing(published, published.pot.id), missing: thing(published, nobodyHere) }
  }
  const question = `/questions/${(draft.pot.extraQuestions[0] as { id: string }).id}`
  const copy: Fields = [['fund', draft.fundId], ['number', '77'], ['copy', draft.round.id]]
  const rules = ({ pot }: Of) => typed(potPart.toSheet(pot))
  return {
    '/desk/rounds': { there: { path: '/desk/rounds' } },
    '/desk/rounds/new': { there: { path: '/desk/rounds/new', acts: { POST: copy } } },
    '/desk/rounds/:round': each((round) => `/desk/rounds/${round}`),
    '/desk/rounds/:round/edit': each((round) => `/desk/rounds/${round}/edit`, ({ round }) => typed(roundPart.toSheet(round))),
    '/desk/rounds/:round/texts': each((round) => `/desk/rounds/${round}/texts`),
    '/desk/rounds/:round/preview': each((round) => `/desk/rounds/${round}/preview`),
    '/desk/rounds/:round/open': each((round) => `/desk/rounds/${round}/open`, ({ pot }) => [['pots', pot.id], ...note]),
    '/desk/rounds/:round/extend': each((round) => `/desk/rounds/${round}/extend`, () => until),
    '/desk/rounds/:round/close': each((round) => `/desk/rounds/${round}/close`, () => note),
    '/desk/rounds/:round/pots/:pot': {
      ...eachPot('', rules),
      new: at(`/desk/rounds/${draft.round.id}/pots/new`, rules(draft)),
    },
    '/desk/rounds/:round/pots/:pot/criteria': eachPot('/criteria', ({ pot }) => typed(criteriaPart.toSheet(pot))),
    '/desk/rounds/:round/pots/:pot/questions': eachPot('/questions', () => [['act', 'remove extraVenue'], ...note]),
    '/desk/rounds/:round/pots/:pot/questions/:question': {
      ...eachPot(question, ({ pot }) => typed(extraPart('extraVenue').toSheet(pot))),
      missing: at(`/desk/rounds/${draft.round.id}/pots/${draft.pot.id}/questions/nothing`, note),
    },
  }
}
