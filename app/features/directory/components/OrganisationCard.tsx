import type { ReactNode } from 'react'
import { formatMoney, useLanguage } from '~/i18n'
import { Card, Ltr, SummaryList, Tag, UserText } from '~/ui'
import type { ListedOrganisation, OrganisationFilter } from '../search'
import { directoryPaths } from '../paths'
import { Named } from './Named'
import { OrganisationName } from './OrganisationName'
import { Places } from './Places'
import { reasonsOf } from './reasons'
import { ReasonText } from './ReasonText'

const mostWords = 30

/** One organisation in a list: what it does and what it has of what was chosen. */
export function OrganisationCard({ organisation, filter }: { organisation: ListedOrganisation; filter: OrganisationFilter }) {
  const { t, path } = useLanguage()
  const { about, districts, offers, lookingFor, openToPartners, sample } = organisation
  const reasons = reasonsOf(filter, organisation)
  const values: Record<string, ReactNode> = {
    why: reasons.length > 0 && (
      <ul className="govuk-list">{reasons.map((reason) => <li key={reason.kind}><ReasonText reason={reason} /></li>)}</ul>
    ),
    where: districts.length > 0 && <Places codes={districts} />,
    offers: offers.length > 0 && <Named facet="offers" values={offers} />,
    lookingFor: lookingFor.length > 0 && <Named facet="lookingFor" values={lookingFor} />,
    awards: <AwardsOf organisation={organisation} />,
  }
  return (
    <Card title={<OrganisationName>{organisation.name}</OrganisationName>} href={path(directoryPaths.organisation(organisation.slug))} level={3}>
      {(sample || openToPartners) && (
        <p className="govuk-body">
          {openToPartners && <Tag colour="green">{t('directory:openNow')}</Tag>} {sample && <Tag colour="grey">{t('directory:card.sample')}</Tag>}
        </p>
      )}
      {about && <UserText as="p" lang={about.language}>{opening(about.text)}</UserText>}
      <SummaryList noBorder className="award-facts" rows={Object.entries(values).filter(([, value]) => value !== false).map(([key, value]) => ({ key: t(`directory:card.${key}`), value }))} />
    </Card>
  )
}

function AwardsOf({ organisation: { awards, awardedPence } }: { organisation: ListedOrganisation }) {
  const { t } = useLanguage()
  if (awards === 0) return <>{t('directory:card.none')}</>
  return <>{t('directory:card.count', { count: awards })}{awardedPence > 0 && <> · <Ltr whole>{formatMoney(awardedPence)}</Ltr></>}</>
}

/** The first words of a text, for a list. */
function opening(text: string): string {
  const words = text.match(/\S+/g) ?? []
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`
}
