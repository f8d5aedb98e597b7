import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AwardCard, AwardFilters, awardPaths, AwardTotalsBox, ChosenFilters, filterParams, readFilter } from '~/features/directory'
import { findAwards } from '~/features/directory/index.server'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { CardList, InsetText, Pagination } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['awards'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const filter = readFilter(portal.url.searchParams)
  const found = await findAwards(filter)
  const { page, pages } = found
  const t = translator(portal.language)
  return { title: page > 1 ? t('awards:pageTitle', { page, pages }) : t('awards:title'), filter: { ...filter, page }, ...found }
}

export default function Awards() {
  const { filter, awards, totals, page, pages, choices } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const hrefFor = (number: number) => path(awardPaths.list({ ...filterParams(filter), page: number > 1 ? number : undefined }))
  return (
    <>
      <h1 className="govuk-heading-xl">{t('awards:title')}</h1>
      <p className="govuk-body-l readable">{t('awards:lead')}</p>
      <InsetText>
        <h2 className="govuk-heading-s">{t('awards:incomplete.title')}</h2>
        <p className="govuk-body">{t('awards:incomplete.text')}</p>
        <p className="govuk-body">{t('awards:incomplete.words')}</p>
      </InsetText>
      <AwardFilters filter={filter} choices={choices} />
      <h2 className="govuk-heading-l" id="results">{t('awards:found.awards', { count: totals.awards })}</h2>
      <ChosenFilters filter={filter} />
      {awards.length === 0 ? <NoneFound /> : <AwardTotalsBox totals={totals} />}
      {awards.length > 0 && <CardList columns={2}>{awards.map((award) => <AwardCard key={award.reference} award={award} />)}</CardList>}
      <Pagination page={page} pages={pages} hrefFor={hrefFor} />
    </>
  )
}

function NoneFound() {
  const { t, path } = useLanguage()
  return (
    <>
      <p className="govuk-body">{t('awards:found.none')}</p>
      <p className="govuk-body">{t('awards:found.noneHelp')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(awardPaths.all)}>{t('awards:found.all')}</a></p>
    </>
  )
}
