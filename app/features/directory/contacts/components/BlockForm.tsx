import { useLanguage } from '~/i18n'
import { Button, Details } from '~/ui'

/** Stops hearing from the other group, or hears from it again. */
export function BlockForm({ blocked }: { blocked: boolean }) {
  const { t } = useLanguage()
  if (blocked) return <form method="post" noValidate><Button name="do" value="unblock" variant="secondary">{t('contacts:block.unblock')}</Button></form>
  return (
    <Details summary={t('contacts:block.summary')}>
      <p>{t('contacts:block.text')}</p>
      <form method="post" noValidate><Button name="do" value="block" variant="secondary">{t('contacts:block.button')}</Button></form>
    </Details>
  )
}
