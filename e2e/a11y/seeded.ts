import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { root } from '../world'
import type { Fault } from '../rules'
import type { Defect } from './defect'
import { depthFor, findAll } from './find-all'
import { openKind, type Places } from './kinds'

const files = import.meta.glob<Defect>('./defects/*.ts', { eager: true, import: 'default' })

export type Caught = { name: string; caught: boolean; by: string[] }

/** Puts each defect into a freshly loaded good page and says which rules see what was not there before. */
export async function seedAll(places: Places, say: (one: Caught) => void): Promise<Caught[]> {
  const all: Caught[] = []
  for (const [file, defect] of Object.entries(files)) {
    const name = file.replace(/^.*\/|\.ts$/g, '')
    const depth = depthFor(defect.rules)
    const { page } = await openKind(places, defect.kind, defect.language ?? 'en')
    const before = new Set((await findAll(page, depth)).map(line))
    await openKind(places, defect.kind, defect.language ?? 'en')
    await seed(page, defect)
    const found = (await findAll(page, depth)).filter((fault) => !before.has(line(fault)))
    const by = [...new Set(found.map(({ rule }) => rule))]
    const one = { name, caught: by.some((rule) => defect.rules.includes(rule)), by }
    say(one)
    all.push(one)
  }
  return all
}

function line({ rule, what }: Fault): string {
  return `${rule} ${what}`
}

function seed(page: Page, { seed: program }: Defect): Promise<void> {
  return page.evaluate(`(${program.toString()})()`)
}

/** How many files of defects there are; a glob that finds none must not pass for success. */
export function countFiles(): number {
  return readdirSync(`${root}/e2e/a11y/defects`).length
}
