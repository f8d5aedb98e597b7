import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '~/routes'
import { accountPages } from './expected/account'
import { assessPages } from './expected/assess'
import { bidPages } from './expected/bids'
import { contactPages } from './expected/contacts'
import { deskPages } from './expected/desk'
import { directoryPages } from './expected/directory'
import { evidencePages } from './expected/evidence'
import { filePages } from './expected/files'
import { groupPages } from './expected/groups'
import { jointPages } from './expected/joint'
import { letterPages } from './expected/letters'
import { openDataPages } from './expected/open-data'
import { opennessPages } from './expected/openness'
import { partnerPages } from './expected/partners'
import { beside, withJoint } from './expected/partnership'
import { profilePages } from './expected/profile'
import { publicPages } from './expected/public'
import { publicityPages, publishPages } from './expected/publish'
import { roundPages } from './expected/rounds'
import { scoringPages } from './expected/scoring'
import { supportPages } from './expected/support'
import { translationPages } from './expected/translation'
import type { Cell, Expected } from './expected/table'
import { isKind, kinds, type Kind } from './people'
import type { Things } from './thing'

/** One question to the portal: who asks what of which thing in which state, and what must come back. */
export type OneCell = { pattern: string; act: string; state: string; kind: Kind; expected: Cell }

const table: Expected = beside({ ...openDataPages, ...opennessPages, ...evidencePages, ...directoryPages, ...publishPages, ...profilePages, ...contactPages, ...supportPages, ...publicPages, ...accountPages, ...groupPages, ...filePages, ...withJoint(bidPages), ...withJoint(publicityPages), ...withJoint(deskPages), ...scoringPages, ...roundPages, ...assessPages, ...translationPages, ...letterPages, ...jointPages, ...partnerPages })

/** Every route of the portal: '/bids/:reference' and the module's id. */
export function patternsOf(): { pattern: string; id: string }[] {
  const entries: RouteConfigEntry[] = routes
  return entries.map(({ path, file }) => ({ pattern: `/${path ?? ''}`, id: file.replace(/\.tsx?$/, '') }))
}

/**
 * The whole matrix, and what it does not cover: a route, an act, a state or a kind of person that the table leaves
 * out, names twice or invents.
 */
export function matrix(things: Things): { cells: OneCell[]; gaps: string[] } {
  const cells: OneCell[] = []
  const gaps: string[] = []
  const patterns = patternsOf().map(({ pattern }) => pattern)
  for (const pattern of Object.keys({ ...table, ...things })) {
    if (!patterns.includes(pattern)) gaps.push(`${pattern} is no route`)
  }
  for (const pattern of patterns) {
    const [acts, states] = [table[pattern], things[pattern]]
    if (!acts || !states) {
      gaps.push(`${pattern} is not in the table of what is expected`)
      continue
    }
    if (!acts.GET || !Object.keys(acts).some((act) => act.startsWith('POST'))) gaps.push(`${pattern} has no GET or no POST`)
    for (const [act, rows] of Object.entries(acts)) gaps.push(...rowsOf(pattern, act, rows, Object.keys(states), cells))
  }
  return { cells, gaps }
}

function rowsOf(pattern: string, act: string, rows: Expected[string][string], states: string[], cells: OneCell[]): string[] {
  const gaps: string[] = []
  const named = Object.keys(rows).flatMap((words) => words.split(' '))
  for (const name of named) if (name !== 'any' && !states.includes(name)) gaps.push(`${act} ${pattern}: no state ${name}`)
  for (const state of states) {
    const own = Object.entries(rows).filter(([words]) => words.split(' ').includes(state))
    const row = own[0]?.[1] ?? rows.any
    if (own.length > 1) gaps.push(`${act} ${pattern}: state ${state} is there twice`)
    if (!row) {
      gaps.push(`${act} ${pattern}: state ${state} is not there`)
      continue
    }
    const given = new Map<Kind, Cell>()
    for (const [words, cell] of Object.entries(row)) {
      for (const word of words === 'others' ? [] : words.split(' ')) {
        if (!isKind(word)) gaps.push(`${act} ${pattern}: nobody is called ${word}`)
        else if (given.has(word) && given.get(word) !== cell) gaps.push(`${act} ${pattern} ${state}: ${word} is there twice`)
        else given.set(word, cell)
      }
    }
    for (const kind of kinds) {
      const expected = given.get(kind) ?? row.others
      if (expected === undefined) gaps.push(`${act} ${pattern} ${state}: ${kind} is not there`)
      else cells.push({ pattern, act, state, kind, expected })
    }
  }
  return gaps
}
