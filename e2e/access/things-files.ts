import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** A group's documents, and every file there is: of the group, of bids in several states, held back, and none. */
export function fileThings({ group, files, documentToKeep }: World): Things {
  const day: Fields = [['ends.day', '31'], ['ends.month', '3'], ['ends.year', '2098']]
  // No file goes with it: who may add one is told so, everybody else that there is no such page.
  const add: Fields = [['kind', 'accounts'], ...day]
  const documents = (id: string): Thing => ({ path: `/groups/${id}/documents`, hide: [id], acts: { POST: add } })
  const document = (of: string, id: string, end = '', acts?: Thing['acts']): Thing =>
    ({ path: `/groups/${of}/documents/${id}${end}`, hide: [id], ...(acts && { acts }) })
  const file = (id: string): Thing => ({ path: `/files/${id}`, hide: [id] })
  return {
    '/groups/:group/documents': { there: documents(group), missing: documents(nobodyHere) },
    '/groups/:group/documents/:document': {
      there: document(group, documentToKeep, '', { POST: day }), missing: document(group, nobodyHere, '', { POST: day }),
    },
    '/groups/:group/documents/:document/remove': { there: document(group, documentToKeep, '/remove'), missing: document(group, nobodyHere, '/remove') },
    '/files/:file': { ...Object.fromEntries(Object.entries(files).map(([state, id]) => [state, file(id)])), missing: file(nobodyHere) },
  }
}
