import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AwardFiles, OpenDataNotes, openDataPaths, openDataSetup, schemaVersion } from '~/features/directory'
import { holdings } from '~/features/directory/index.server'
import { funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, title: 'openData:title', namespaces: ['openData'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const setup = openDataSetup(portal.url.origin)
  const { years, changedAt } = await holdings()
  const notes = setup && { changedAt, prefixGiven: setup.prefixGiven, idConfirmed: setup.idConfirmed, id: setup.organisation.id }
  return json({ years, notes, area: funder().areas[0]?.code ?? '' })
}

/** What may be taken away as a file, how fresh it is, and who is not in it. */
export default function OpenData() {
  const { years, notes, area } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const link = (to: string, words: string) => <li key={to}><a className="govuk-link" href={path(to)}>{t(words)}</a></li>
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('openData:title')}</h1>
      <p className="govuk-body-l">{t('openData:lead')}</p>
      {notes && <OpenDataNotes {...notes} />}
      <h2 className="govuk-heading-l">{t('openData:files.title')}</h2>
      {!notes && <p className="govuk-body">{t('openData:notSet')}</p>}
      {notes && (years.length > 0 ? <AwardFiles years={years} /> : <p className="govuk-body">{t('openData:none')}</p>)}
      <p className="govuk-body">{t('openData:only')} <a className="govuk-link" href={path('/awards')}>{t('openData:onlyLink')}</a></p>
      <p className="govuk-body">{t('openData:made', { version: schemaVersion })}</p>
      <ul className="govuk-list">
        {link(openDataPaths.fields, 'openData:files.fields')}
        {link(openDataPaths.catalogue, 'openData:files.catalogue')}
      </ul>
      <h2 className="govuk-heading-l">{t('openData:lists.title')}</h2>
      <ul className="govuk-list">
        {link(openDataPaths.months, 'openData:lists.months')}
        {link(openDataPaths.years, 'openData:lists.years')}
      </ul>
      <h2 className="govuk-heading-l">{t('openData:more.title')}</h2>
      <ul className="govuk-list">
        {link(openDataPaths.awardsFeed, 'openData:more.awards')}
        {link(openDataPaths.noticesFeed, 'openData:more.notices')}
        {link(openDataPaths.api, 'openData:more.api')}
      </ul>
      {area && <p className="govuk-body">{t('openData:more.district', { query: `\u2066?district=${area}\u2069` })}</p>}
    </div>
  )
}
