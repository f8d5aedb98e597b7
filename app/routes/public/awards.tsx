import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  AwardCard, AwardFilters, awardLabel, awardParams, awardPaths, AwardTotalsBox, awardWaysOn, chosenAwards, ChosenList, directoryPaths, DistrictMap,
  EmbedLine, inNumbers, MeantNote, NoneFound, readAwardFilter, resultsId, toggled,
} from '~/features/directory'
import { awardsWithout, findAwards } from '~/features/directory/index.server'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { CardList, InsetText, Pagination } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['awards', 'directory', 'profile'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const asked = readAwardFilter(portal.url.searchParams)
  const found = await findAwards(asked)
  const { page, pages } = found
  const filter = { ...asked, page }
  const without = found.awards.length === 0 ? await awardsWithout(filter) : []
  const t = translator(portal.language)
  return { title: page > 1 ? t('awards:pageTitle', { page, pages }) : t('awards:title'), filter, without, origin: portal.url.origin, ...found }
}

export default function Awards() {
  const { filter, awards, totals, page, pages, choices, meant, without, origin } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const listOf = (changed: Partial<typeof filter>) => awardPaths.list(awardParams({ ...filter, page: 1, ...changed }))
  const districts = choices.district.map((choice) => ({
    ...choice, label: awardLabel('district', choice.value, t), href: awardPaths.list(awardParams(toggled(filter, 'district', choice.value))),
  }))
  return (
    <>
      <h1 className="govuk-heading-xl">{t('awards:title')}</h1>
      <p className="govuk-body-l readable">{t('awards:lead')}</p>
      <InsetText>
        <h2 className="govuk-heading-s">{t('awards:incomplete.title')}</h2>
        <p className="govuk-body">{t('awards:incomplete.text')}</p>
        <p className="govuk-body">{t('awards:incomplete.words')} {t('awards:safety')}</p>
      </InsetText>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third"><AwardFilters filter={filter} choices={choices} /></div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-l" id={resultsId}>
            {totals.atLeast ? t('awards:found.many', { number: inNumbers(totals.awards) }) : t('awards:found.awards', { count: totals.awards })}
          </h2>
          <ChosenList chosen={chosenAwards(filter, t)} />
          <MeantNote typed={filter.words} meant={meant} hrefFor={(words) => listOf({ words })} />
          {awards.length === 0 && (
            <NoneFound none={t('awards:found.none')} without={awardWaysOn(filter, without, { t, language })} all={{ text: t('awards:found.all'), href: awardPaths.all }} />
          )}
          <DistrictMap districts={districts} />
          {awards.length > 0 && <AwardTotalsBox totals={totals} />}
          {awards.length > 0 && <CardList>{awards.map((award) => <AwardCard key={award.reference} award={award} />)}</CardList>}
          <Pagination page={page} pages={pages} hrefFor={(number) => path(listOf({ page: number }))} />
          <p className="govuk-body"><a className="govuk-link" href={path(directoryPaths.all)}>{t('awards:more.groups')}</a></p>
          <p className="govuk-body"><a className="govuk-link" href={path('/open-data')}>{t('awards:more.data')}</a></p>
          <EmbedLine filter={filter} origin={origin} />
        </div>
      </div>
    </>
  )
}
