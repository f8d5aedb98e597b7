import type { Criterion } from '~/features/funds'
import { formatDateTime, formatTime, useLanguage } from '~/i18n'
import { Button, ButtonGroup, InsetText } from '~/ui'
import type { EnglishAnswer } from '../english-answers'
import type { ScoreErrors, Sheet } from '../scores'
import { EnglishAnswers } from './EnglishAnswers'
import { ScoreForm, scoreFormId } from './ScoreForm'
import { ScoresShown } from './ScoresShown'

type Standing = Sheet & { version: number; savedAt: string; sentAt: string | null; toConfirm: boolean }

type Props = {
  criteria: readonly Criterion[]
  answers: readonly EnglishAnswer[]
  taskTitles: Record<string, string | null>
  sheet: Standing | null
  open: boolean
  waiting: boolean
  typed?: Sheet
  errors: ScoreErrors
  /** Another window saved first: both are shown. */
  changed: boolean
}

const empty: Sheet = { scores: {}, overall: '' }

/** The bid in English beside its score form; once sent, beside the scores as they stand. */
export function ScoreSheetOf(props: Props) {
  const { criteria, answers, taskTitles, sheet, open, waiting } = props
  const { t } = useLanguage()
  // The language links of the page are buttons of its form, also where nothing can be typed.
  if (waiting) return <form method="post" id={scoreFormId} />
  return (
    <div className="assess-pair">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard */}
      <section className="assess-pair__bid" aria-labelledby="bid-answers" tabIndex={0}>
        <h2 className="govuk-heading-m" id="bid-answers">{t('assessment:score.answers')}</h2>
        <p className="govuk-hint">{t('assessment:score.withoutContacts')}</p>
        <EnglishAnswers answers={answers} taskTitles={taskTitles} />
      </section>
      <section aria-labelledby="own-scores">
        <h2 className="govuk-heading-m" id="own-scores">{t('assessment:score.form')}</h2>
        {open ? <Open {...props} /> : <Closed criteria={criteria} sheet={sheet} />}
      </section>
    </div>
  )
}

function Open({ criteria, sheet, typed, errors, changed }: Props) {
  const { t, language } = useLanguage()
  return (
    <>
      <p className="govuk-body">{t('assessment:score.howTo')}</p>
      {sheet && !changed && <p className="govuk-hint">{t('assessment:score.saved', { time: formatTime(new Date(sheet.savedAt), language) })}</p>}
      {sheet && changed && (
        <InsetText>
          <p className="govuk-body">{t('assessment:score.theirs')}</p>
          <ScoresShown criteria={criteria} sheet={sheet} />
        </InsetText>
      )}
      <ScoreForm criteria={criteria} sheet={typed ?? sheet ?? empty} version={sheet?.version ?? 0} errors={errors}>
        <p className="govuk-body">{t('assessment:score.sendOnce')}</p>
        <ButtonGroup>
          <Button name="act" value="save" variant="secondary">{t('assessment:score.save')}</Button>
          <Button name="act" value="send">{t('assessment:score.send')}</Button>
        </ButtonGroup>
      </ScoreForm>
    </>
  )
}

function Closed({ criteria, sheet }: { criteria: readonly Criterion[]; sheet: Standing | null }) {
  const { t, language } = useLanguage()
  if (!sheet?.sentAt) return <><p className="govuk-body">{t('assessment:score.closed')}</p><form method="post" id={scoreFormId} /></>
  return (
    <>
      <InsetText>{sheet.toConfirm ? t('assessment:phone.toConfirm') : t('assessment:score.sent', { date: formatDateTime(new Date(sheet.sentAt), language) })}</InsetText>
      <ScoresShown criteria={criteria} sheet={sheet} />
      <form method="post" id={scoreFormId} noValidate>
        {sheet.toConfirm && (
          <>
            <p className="govuk-body">{t('assessment:phone.wrongBody')}</p>
            <ButtonGroup>
              <Button name="act" value="confirm">{t('assessment:phone.confirm')}</Button>
              <Button name="act" value="reopen" variant="secondary">{t('assessment:phone.wrong')}</Button>
            </ButtonGroup>
          </>
        )}
      </form>
    </>
  )
}
