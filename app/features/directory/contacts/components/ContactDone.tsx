import { useLanguage } from '~/i18n'
import { NotificationBanner } from '~/ui'

const acts = ['accepted', 'declined', 'written', 'blocked', 'unblocked', 'reported', 'invited']

/** What has just been done on the page of a contact. */
export function ContactDone({ done, asked }: { done: string | null; asked: boolean }) {
  const { t } = useLanguage()
  if (done === 'sent') return <NotificationBanner success>{t(asked ? 'contacts:one.asked' : 'contacts:one.sent')}</NotificationBanner>
  if (done === null || !acts.includes(done)) return null
  return <NotificationBanner success>{t(`contacts:one.done.${done}`)}</NotificationBanner>
}
