import { useLanguage } from '~/i18n'
import { Button, ButtonGroup, Select, TextInput } from '~/ui'
import { resultsId } from '../paths'
import type { Facet } from './facet'
import { FacetGroup } from './FacetGroup'

type Props = {
  /** Path of the page, without its language. */
  action: string
  title: string
  words: { label: string; hint: string; value: string }
  facets: readonly Facet[]
  sort: { value: string; items: readonly { value: string; label: string }[] }
  button: string
}

/** The filters of a list: a plain GET form, so that every state is an address. */
export function FilterForm({ action, title, words, facets, sort, button }: Props) {
  const { t, path } = useLanguage()
  return (
    <form method="get" noValidate action={path(`${action}#${resultsId}`)} className="award-filters" role="search" aria-label={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      <TextInput id="q" name="q" type="search" label={words.label} hint={words.hint} defaultValue={words.value} />
      {facets.map((facet) => <FacetGroup key={facet.name} facet={facet} />)}
      <Select id="sort" name="sort" label={t('directory:filter.sort')} defaultValue={sort.value} items={sort.items} />
      <ButtonGroup>
        <Button>{button}</Button>
        <a className="govuk-link" href={path(action)}>{t('directory:filter.clear')}</a>
      </ButtonGroup>
    </form>
  )
}
