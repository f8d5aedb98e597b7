import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile, figuresRows } from '~/features/assessment'
import { publicFigures } from '~/features/assessment/index.server'
import { formatDate, inLanguage, translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, namespaces: ['openness', 'questions', 'areas'] } satisfies RouteHandle

/** The same figures as the page, as a file for a spreadsheet. @throws NotFound before there are any */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await publicFigures(params.fund ?? '', params.round ?? '')
  if (!found) throw new NotFound('no-such-figures')
  const t = translator(portal.language)
  const head = [
    [inLanguage(found.fund, portal.language).text],
    [t('openness:figures.titleOf', { number: found.number })],
    [t('openness:figures.published', { date: formatDate(found.publishedAt, portal.language) })],
  ]
  return new Response(csvFile([...head, [], ...figuresRows(found.figures, t)]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="figures-${found.slug}-${found.number}.csv"`,
    },
  })
}
