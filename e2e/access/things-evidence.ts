import { evidencePart } from '~/features/coaching'
import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** Figures that anyone reads, and their pages of the desk. */
export function evidenceThings({ evidence: { figure } }: World): Things {
  const was = { ...evidencePart.toSheet(null), topic: 'other', place: 'area', 'statement.en': 'Sample', year: '2024', sourceName: 'Sample' }
  const edited: Fields = [...Object.entries({ ...was, 'statement.en': 'One more' }), ['was', JSON.stringify(was)]]
  const acts = (id: string) => ({
    'POST show': [['figure', id], ['act', 'putBack']], 'POST move': [['figure', id], ['act', 'up']],
  }) satisfies Thing['acts']
  return {
    '/evidence': { there: { path: '/evidence' }, place: { path: '/evidence?place=E08000034' } },
    '/evidence.csv': { there: { path: '/evidence.csv' } },
    '/desk/evidence': { there: { path: '/desk/evidence', acts: acts(figure) }, missing: { path: '/desk/evidence', acts: acts(nobodyHere) } },
    '/desk/evidence/:figure': {
      there: { path: `/desk/evidence/${figure}`, hide: [figure], acts: { POST: edited } },
      missing: { path: `/desk/evidence/${nobodyHere}`, hide: [nobodyHere], acts: { POST: edited } },
      new: { path: '/desk/evidence/new', hide: ['new'], acts: { POST: edited } },
    },
  }
}
