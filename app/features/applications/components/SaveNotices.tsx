import type { Page } from '~/forms'
import { AnswerView } from '~/forms/views'
import { formatDateTime, useLanguage } from '~/i18n'
import { NotificationBanner } from '~/ui'
import { questionPaths } from '../paths'

type ConflictProps = {
  page: Page
  reference: string
  part: number | null
  conflicts: readonly { question: string; theirs: unknown; language: string; savedAt: string }[]
}

/** Two people wrote at once: what stands now, beside the reader's own text, which is in the box below. */
export function ConflictNotice({ page, reference, part, conflicts }: ConflictProps) {
  const { t, path, language } = useLanguage()
  return (
    <NotificationBanner title={t('bids:question.conflictTitle')} id="conflict">
      <p className="govuk-body">{t('bids:question.conflict')}</p>
      {conflicts.map((conflict) => {
        const question = page.questions.find(({ id }) => id === conflict.question)
        return question && (
          <div key={conflict.question}>
            <h3 className="govuk-heading-s">{t('bids:question.theirs')}</h3>
            <AnswerView question={question} value={conflict.theirs} lang={conflict.language} />
            <p className="govuk-hint">{t('bids:question.theirsAt', { when: formatDateTime(new Date(conflict.savedAt), language) })}</p>
          </div>
        )
      })}
      <p className="govuk-body">{t('bids:question.mine')}</p>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href={path(questionPaths(reference, part).page(page.id))}>{t('bids:question.useTheirs')}</a>
      </p>
    </NotificationBanner>
  )
}

/** The bid was sent, perhaps by someone else, while this page was open: nothing is saved, nothing is lost. */
export function LockedNotice({ reference, part }: { reference: string; part: number | null }) {
  const { t, path } = useLanguage()
  return (
    <NotificationBanner title={t('bids:question.lockedTitle')} id="locked">
      <p className="govuk-body">{t('bids:question.locked')}</p>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href={path(questionPaths(reference, part).list)}>{t('bids:question.back')}</a>
      </p>
    </NotificationBanner>
  )
}
