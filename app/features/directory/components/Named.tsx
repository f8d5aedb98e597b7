import { Fragment } from 'react'
import { useLanguage } from '~/i18n'
import { Ltr } from '~/ui'
import type { OrganisationFacet } from '../search'
import { organisationLabel } from './labels'

/** Several choices of one kind by their names: "Training, Transport". */
export function Named({ facet, values }: { facet: OrganisationFacet; values: readonly string[] }) {
  const { t, language } = useLanguage()
  const labels = values.map((value) => organisationLabel(facet, value, t))
  const parts = new Intl.ListFormat(language, { type: 'unit' }).formatToParts(labels.map((_, index) => String(index)))
  return (
    <>
      {parts.map(({ type, value }, index) => {
        const label = type === 'element' ? labels[Number(value)] : undefined
        return <Fragment key={index}>{label ? (label.lang ? <Ltr lang={label.lang}>{label.text}</Ltr> : label.text) : value}</Fragment>
      })}
    </>
  )
}

/** The same, a line each: where names have commas of their own. */
export function NamedLines({ facet, values }: { facet: OrganisationFacet; values: readonly string[] }) {
  return <ul className="govuk-list">{values.map((value) => <li key={value}><Named facet={facet} values={[value]} /></li>)}</ul>
}
