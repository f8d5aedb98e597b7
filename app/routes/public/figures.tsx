import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FiguresShown } from '~/features/assessment'
import { publicFigures } from '~/features/assessment/index.server'
import { fundPaths, opennessPaths, StaffWords } from '~/features/funds'
import { formatDate, translator, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['openness', 'questions', 'areas', 'awards'] } satisfies RouteHandle

/** The newest published figures of a round. @throws NotFound before there are any */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await publicFigures(params.fund ?? '', params.round ?? '')
  if (!found) throw new NotFound('no-such-figures')
  return json({ title: translator(portal.language)('openness:figures.titleOf', { number: found.number }), ...found })
}

export default function RoundFigures() {
  const { title, fund, slug, number, figures, publishedAt, firstAt } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const day = (moment: string) => formatDate(new Date(moment), language)
  return (
    <div className="readable">
      <BackLink href={path(fundPaths.fund(slug))}><StaffWords text={fund} /></BackLink>
      <span className="govuk-caption-xl"><StaffWords text={fund} /></span>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">{t('openness:figures.published', { date: day(publishedAt) })}</p>
      {firstAt && <p className="govuk-body">{t('openness:figures.corrected', { date: day(firstAt) })}</p>}
      <p className="govuk-body">{t('awards:safety')}</p>
      <FiguresShown figures={figures} />
      <p className="govuk-body"><a className="govuk-link" href={path(opennessPaths.figuresFile(slug, number))}>{t('openness:figures.file')}</a></p>
    </div>
  )
}
