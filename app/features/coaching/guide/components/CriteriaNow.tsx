import { CriteriaTable, fundPaths, ScoreMeanings, StaffWords } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { Offers } from './PotsNow'

type Pots = { fund: Offers[number]['fund']; pot: Offers[number]['pots'][number] }[]

/** Criteria, weights and what each score means, from the pots that people see: the very records that assessors score by. */
export function CriteriaNow({ offers }: { offers: Offers }) {
  const { t, path } = useLanguage()
  const sets = byCriteria(offers)
  if (sets.length === 0) return <p className="govuk-body">{t('guide:scores.none')}</p>
  return (
    <>
      {sets.map((pots) => (
        <section key={pots[0]?.pot.id}>
          <CriteriaTable criteria={pots[0]?.pot.criteria ?? []} />
          <ScoreMeanings criteria={pots[0]?.pot.criteria ?? []} />
          <p className="govuk-body">{t('guide:scores.for')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {pots.map(({ fund, pot }) => (
              <li key={pot.id}><a className="govuk-link" href={path(fundPaths.pot(fund.slug, pot.slug))}><StaffWords text={pot.title} /></a></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Pots that are scored alike stand together. */
function byCriteria(offers: Offers): Pots[] {
  const sets = new Map<string, Pots>()
  for (const { fund, pots } of offers) {
    for (const pot of pots) {
      if (pot.criteria.length === 0) continue
      const criteria = JSON.stringify(pot.criteria)
      sets.set(criteria, [...sets.get(criteria) ?? [], { fund, pot }])
    }
  }
  return [...sets.values()]
}
