import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Ltr, SummaryList } from '~/ui'
import type { ListedOrganisation } from '../search'
import { Named, NamedLines } from './Named'
import { OrganisationName } from './OrganisationName'
import { Places } from './Places'

/** What an entry says of its organisation; what it does not say has no row. */
export function OrganisationFacts({ organisation }: { organisation: ListedOrganisation }) {
  const { t } = useLanguage()
  const { otherNames, districts, themes, communities, languages, legalForm, size, charityNumber, companyNumber, website, offers, lookingFor } = organisation
  const values: Record<string, ReactNode> = {
    otherNames: otherNames.length > 0 && <ul className="govuk-list">{otherNames.map((name) => <li key={name}><OrganisationName>{name}</OrganisationName></li>)}</ul>,
    offers: offers.length > 0 && <NamedLines facet="offers" values={offers} />,
    lookingFor: lookingFor.length > 0 && <NamedLines facet="lookingFor" values={lookingFor} />,
    where: districts.length > 0 && <Places codes={districts} />,
    theme: themes.length > 0 && <NamedLines facet="theme" values={themes} />,
    community: communities.length > 0 && <NamedLines facet="community" values={communities} />,
    language: languages.length > 0 && <NamedLines facet="language" values={languages} />,
    legalForm: legalForm !== null && <Named facet="legalForm" values={[legalForm]} />,
    size: size !== null && <Named facet="size" values={[size]} />,
    charityNumber: charityNumber !== null && (
      <a className="govuk-link" rel="external" href={charityAddress(charityNumber)}>
        {t('directory:group.charityLink', { number: charityNumber })}
      </a>
    ),
    companyNumber: companyNumber !== null && (
      <a className="govuk-link" rel="external" href={`https://find-and-update.company-information.service.gov.uk/company/${encodeURIComponent(companyNumber)}`}>
        {t('directory:group.companyLink', { number: companyNumber })}
      </a>
    ),
    website: website !== null && <Website address={website} />,
  }
  return <SummaryList className="award-facts" rows={Object.entries(values).filter(([, value]) => value !== false).map(([key, value]) => ({ key: t(`directory:group.${key}`), value }))} />
}

/** The register's own address by number; a linked charity has a number after a dash. */
function charityAddress(charityNumber: string): string {
  const [number = '', linked = '0'] = charityNumber.split('-')
  return `https://register-of-charities.charitycommission.gov.uk/charity-details/?${new URLSearchParams({ regid: number, subid: linked }).toString()}`
}

function Website({ address }: { address: string }) {
  const shown = <Ltr>{address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}</Ltr>
  return /^https?:\/\//.test(address) ? <a className="govuk-link" rel="external nofollow" href={address}>{shown}</a> : shown
}
