import { useLanguage } from '~/i18n'
import { Checkboxes, Details } from '~/ui'
import { choiceText, type Facet } from './facet'

/** One filter: closed until something in it is chosen, so that all filters fit on a small screen. */
export function FacetGroup({ facet: { name, legend, items } }: { facet: Facet }) {
  const { t } = useLanguage()
  const chosen = items.filter((item) => item.chosen).map(({ value }) => value)
  if (items.length === 0) return null
  return (
    <Details summary={legend} open={chosen.length > 0}>
      <Checkboxes
        small id={name} name={name} defaultValue={chosen} label={<span className="govuk-visually-hidden">{legend}</span>}
        items={items.map((item) => ({ value: item.value, lang: item.atLeast ? undefined : item.label.lang, label: choiceText(item, t) }))}
      />
    </Details>
  )
}
