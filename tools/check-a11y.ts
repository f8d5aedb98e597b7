/**
 * `npm run check:a11y`: every kind of question empty, filled and with mistakes, in four languages; then the seeded
 * defects. axe runs in English and Urdu; with `-- --all` it runs in every language, at three widths, with the
 * thorough rules.
 */
import { languages, localePath, type Language } from '../app/i18n/languages'
import { findAll, type Depth } from '../e2e/a11y/find-all'
import { makePlaces, openKind, questionPages, sendEmpty, type Places } from '../e2e/a11y/kinds'
import type { Kind } from '../e2e/a11y/defect'
import { countFiles, seedAll } from '../e2e/a11y/seeded'
import { origin } from '../e2e/pages/base'
import { gate, say, withPortal } from '../e2e/program'

const all = process.argv.includes('--all')
const widths = all ? [320, 360, 1440] : [360]
const kinds: Kind[] = ['fund', 'tasks', 'check']

type Seen = { states: number; violations: string[] }

function depthIn(language: Language): Depth {
  return { html: true, axe: all || language === 'en' || language === 'ur', thorough: all }
}

async function look(seen: Seen, { page }: Places['full'], language: Language, name: string): Promise<void> {
  for (const width of widths) {
    if (widths.length > 1) await page.setViewportSize({ width, height: 800 })
    const found = await findAll(page, depthIn(language))
    seen.states += 1
    seen.violations.push(...found.map(({ rule, what }) => `${language} ${name}: ${rule}: ${what}`))
  }
}

async function walkStates(places: Places): Promise<Seen> {
  const seen: Seen = { states: 0, violations: [] }
  for (const { code } of languages) {
    for (const kind of kinds) await look(seen, { ...places.full, ...(await openKind(places, kind, code)) }, code, kind)
    for (const id of questionPages) {
      for (const [state, draft] of [['filled', places.full], ['empty', places.empty]] as const) {
        await draft.page.goto(`${origin()}${localePath(code, `/bids/${draft.reference}/q/${id}`)}`)
        await look(seen, draft, code, `${id} ${state}`)
        if (state !== 'empty' || id === 'name') continue
        await sendEmpty(draft)
        await look(seen, draft, code, `${id} wrong`)
      }
    }
  }
  return seen
}

export default async function checkA11y(): Promise<void> {
  await withPortal(async (browser) => {
    const places = await makePlaces(browser)
    const missed: string[] = []
    const defects = await seedAll(places, ({ name, caught, by }) => {
      if (!caught) missed.push(`${name} (found: ${by.join(', ') || 'nothing'})`)
    })
    const { states, violations } = await walkStates(places)
    for (const line of violations.slice(0, 60)) say(`  ${line}`)
    if (violations.length > 60) say(`  and ${violations.length - 60} more`)
    for (const line of missed) say(`  not caught: ${line}`)
    say(`${kinds.length + questionPages.length} templates, ${languages.length} languages, ${states} states looked at`)
    gate('violations', violations.length, 0)
    const share = (100 * (defects.length - missed.length)) / Math.max(1, defects.length)
    say(`${defects.length} seeded defects of ${countFiles()} files, ${defects.length - missed.length} caught (${share.toFixed(1)} %)`)
    gate('share of seeded defects that got away', 100 - share, 4, ' %')
    gate('seeded defects short of 50', Math.max(0, 50 - defects.length), 0)
  })
}
