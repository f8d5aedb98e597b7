import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  awardPaths, chosenOrganisations, ChosenList, directoryPaths, DistrictMap, inNumbers, MeantNote, NoneFound, OrganisationCard, OrganisationFilters,
  organisationLabel, organisationParams, organisationWaysOn, readOrganisationFilter, resultsId, toggled,
} from '~/features/directory'
import { findOrganisations, organisationsWithout } from '~/features/directory/index.server'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { CardList, Pagination } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['directory', 'profile', 'awards', 'account', 'questions'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const asked = readOrganisationFilter(portal.url.searchParams)
  const found = await findOrganisations(asked)
  const { page, pages } = found
  const filter = { ...asked, page }
  const without = found.organisations.length === 0 ? await organisationsWithout(filter) : []
  const t = translator(portal.language)
  return { title: page > 1 ? t('directory:pageTitle', { page, pages }) : t('directory:title'), filter, without, ...found }
}

export default function Directory() {
  const { filter, organisations, totals, page, pages, choices, meant, without } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const listOf = (changed: Partial<typeof filter>) => directoryPaths.list(organisationParams({ ...filter, page: 1, ...changed }))
  const districts = choices.district.map((choice) => ({
    ...choice, label: organisationLabel('district', choice.value, t), href: directoryPaths.list(organisationParams(toggled(filter, 'district', choice.value))),
  }))
  return (
    <>
      <h1 className="govuk-heading-xl">{t('directory:title')}</h1>
      <p className="govuk-body-l readable">{t('directory:lead')}</p>
      <p className="govuk-body">{t('directory:safety')}</p>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third"><OrganisationFilters filter={filter} choices={choices} /></div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-l" id={resultsId}>
            {totals.atLeast ? t('directory:found.many', { number: inNumbers(totals.organisations) }) : t('directory:found.groups', { count: totals.organisations })}
          </h2>
          <ChosenList chosen={chosenOrganisations(filter, t)} />
          <MeantNote typed={filter.words} meant={meant} hrefFor={(words) => listOf({ words })} />
          {organisations.length === 0 && (
            <NoneFound
              none={t('directory:found.none')} without={organisationWaysOn(filter, without, { t, language })}
              all={{ text: t('directory:found.all'), href: directoryPaths.all }}
            />
          )}
          <DistrictMap districts={districts} />
          {organisations.length > 0 && (
            <CardList>{organisations.map((organisation) => <OrganisationCard key={organisation.id} organisation={organisation} filter={filter} />)}</CardList>
          )}
          <Pagination page={page} pages={pages} hrefFor={(number) => path(listOf({ page: number }))} />
          <p className="govuk-body"><a className="govuk-link" href={path('/partners-wanted')}>{t('directory:noticesLink')}</a></p>
          <p className="govuk-body"><a className="govuk-link" href={path(awardPaths.all)}>{t('directory:awardsLink')}</a></p>
        </div>
      </div>
    </>
  )
}
