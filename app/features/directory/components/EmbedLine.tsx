import { useLanguage } from '~/i18n'
import { Details } from '~/ui'
import { awardParams, type AwardFilter } from '../search'
import { awardPaths } from '../paths'

/** The line that puts this list on a page of somebody else, to copy by hand. `origin`: of this service. */
export function EmbedLine({ filter, origin }: { filter: AwardFilter; origin: string }) {
  const { t, path } = useLanguage()
  const address = `${origin}${path(awardPaths.embed(awardParams({ ...filter, page: 1 })))}`
  return (
    <Details summary={t('awards:embed.title')} id="embed">
      <p className="govuk-body">{t('awards:embed.text')}</p>
      <p className="govuk-body"><code dir="ltr" lang="en" translate="no">{`<iframe src="${address.replaceAll('&', '&amp;')}" title="${t('awards:title')}" width="100%" height="600"></iframe>`}</code></p>
    </Details>
  )
}
