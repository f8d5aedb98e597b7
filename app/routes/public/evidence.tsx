import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EvidenceFigures, evidencePaths, EvidencePlaces, OtherFigures, placeName, readPlace } from '~/features/coaching'
import { publicEvidence } from '~/features/coaching/index.server'
import { funder } from '~/features/funds'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, title: 'evidence:title', namespaces: ['evidence', 'areas'], scripts: ['copy-text'],
} satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const place = readPlace(portal.url.searchParams, funder().areas.map(({ code }) => code))
  const t = translator(portal.language)
  const title = place ? t('evidence:titleOf', { place: placeName(place, t) }) : t('evidence:title')
  return json({ title, place, figures: await publicEvidence(place) })
}

/** Local figures that a group can quote in its bid, each with its source, and how to find others. */
export default function Evidence() {
  const { place, figures } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('evidence:title')}</h1>
      <p className="govuk-body-l">{t('evidence:intro')}</p>
      <p className="govuk-body">{t('evidence:how')}</p>
      <h2 className="govuk-heading-l">{t('evidence:figures')}</h2>
      <EvidencePlaces place={place} />
      <EvidenceFigures figures={figures} place={place} />
      {figures.length > 0 && (
        <>
          <p className="govuk-body"><a className="govuk-link" href={path(evidencePaths.file(place))}>{t('evidence:download')}</a></p>
          <p className="govuk-body">{t('evidence:wrong')} <a className="govuk-link" href={path('/contact')}>{t('evidence:tell')}</a></p>
        </>
      )}
      <OtherFigures />
    </div>
  )
}
