import type { LoaderFunctionArgs } from '@remix-run/node'
import { roundsWithFigures } from '~/features/assessment/index.server'
import { guidePages, guidePaths } from '~/features/coaching'
import { formOfStage, fundPaths, opennessPaths } from '~/features/funds'
import { openFunds } from '~/features/funds/index.server'
import { defaultLanguage, languages, localePath, type Language } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { publicPaths } from './public-paths'

export const handle = { access: 'anyone', public: true } satisfies RouteHandle

/** Every public page in every language, each with the addresses of all its languages. */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const [funds, counted] = await Promise.all([openFunds(), roundsWithFigures()])
  const ofRounds = funds.flatMap(({ fund, pots }) => [
    fundPaths.fund(fund.slug),
    ...pots.flatMap((pot) => [
      fundPaths.pot(fund.slug, pot.slug), fundPaths.check(fund.slug, pot.slug), fundPaths.questions(fund.slug, pot.slug),
      ...(formOfStage(pot, 'full') ? [fundPaths.questions(fund.slug, pot.slug, 'full')] : []),
    ]),
  ])
  const codes = languages.map(({ code }) => code)
  const address = (path: string, language: Language) => escape(portal.url.origin + localePath(language, path))
  const entries = [...publicPaths, ...guidePages.map(({ id }) => guidePaths.page(id)), ...new Set(ofRounds), ...counted.map(({ slug, number }) => opennessPaths.figures(slug, number))].flatMap((path) => {
    const alternates = [...codes.map((code) => [code, code] as const), ['x-default', defaultLanguage] as const]
      .map(([tag, code]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(path, code)}"/>`)
    return codes.map((code) => `<url><loc>${address(path, code)}</loc>${alternates.join('')}</url>`)
  })
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ].join('\n')
  return new Response(`${xml}\n`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
