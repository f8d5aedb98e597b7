import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { classes } from '../field'

type Props = {
  children: ReactNode
  /** `success` is read out at once (role alert); otherwise it is a region one can jump to. */
  success?: boolean
  title?: ReactNode
  id?: string
}

export function NotificationBanner({ children, success, title, id = 'notification' }: Props) {
  const { t } = useLanguage()
  return (
    <div
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={`${id}-title`}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={`${id}-title`}>
          {title ?? t(success ? 'ui:notification.success' : 'ui:notification.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  )
}
