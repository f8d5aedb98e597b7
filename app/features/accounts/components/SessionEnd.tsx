import { formatTime, useLanguage } from '~/i18n'
import { Ltr } from '~/ui'
import { sessionPath, withNext } from '../paths'

/**
 * Says long before when a session ends, and how to stay signed in: without script no later warning can come.
 * `here` is the path to come back to, as in `portal.url`, without a language.
 */
export function SessionEnd({ endsAt, here }: { endsAt: Date; here: string }) {
  const { t, language, path } = useLanguage()
  return (
    <p className="no-print govuk-body-s">
      {t('account:session.ends')} <Ltr>{formatTime(endsAt, language)}</Ltr>{' '}
      <a className="govuk-link" href={path(withNext(sessionPath, path(here)))}>{t('account:session.stay')}</a>
    </p>
  )
}
