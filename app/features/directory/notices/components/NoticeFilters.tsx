import { areaName } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Button, Checkboxes, Details, Radios } from '~/ui'
import { partnersWantedPath } from '../../profile/paths'
import { things } from '../../profile/things'
import { noticeKinds } from '../listed-notice'
import type { NoticeFilter } from '../notice-filter'

/** What the list of notices can be narrowed to: a form that makes an address. */
export function NoticeFilters({ filter, areas }: { filter: NoticeFilter; areas: readonly string[] }) {
  const { t, path } = useLanguage()
  const chosen = filter.kind !== '' || filter.thing.length > 0 || filter.district.length > 0
  return (
    <Details summary={t('profile:wanted.filter')} open={chosen}>
      <form method="get" noValidate action={path(partnersWantedPath)} role="search">
        <Radios
          id="kind" name="kind" label={t('profile:wanted.kind')} small defaultValue={filter.kind}
          items={[{ value: '', label: t('profile:wanted.all') }, ...noticeKinds.map((kind) => ({ value: kind, label: t(`profile:wanted.${kind}`) }))]}
        />
        <Checkboxes
          id="thing" name="thing" label={t('profile:wanted.thing')} small defaultValue={filter.thing}
          items={things.map((thing) => ({ value: thing, label: t(`directory:things.${thing}`) }))}
        />
        <Checkboxes
          id="district" name="district" label={t('profile:wanted.district')} small defaultValue={filter.district}
          items={areas.map((code) => ({ value: code, label: areaName(code, t) }))}
        />
        <Button variant="secondary">{t('profile:wanted.button')}</Button>
      </form>
      {chosen && <p className="govuk-body"><a className="govuk-link" href={path(partnersWantedPath)}>{t('profile:wanted.clear')}</a></p>}
    </Details>
  )
}
