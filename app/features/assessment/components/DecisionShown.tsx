import type { ReactNode } from 'react'
import { directionOf, formatDateTime, formatMoney, knownLanguages, useLanguage, type Language } from '~/i18n'
import { Ltr, SummaryList, UserText } from '~/ui'
import type { Outcome } from '../decision'

export type ShownDecision = {
  outcome: Outcome
  awardedPence: number | null
  reasons: string
  conditions: string
  feedback: Partial<Record<Language, string>>
  recordedBy: string
  recordedAt: string
  secondName: string | null
  toldAt: string | null
  returnedAt: string | null
  returnedWhy: string | null
}

function when(at: string): string {
  return formatDateTime(new Date(at), 'en')
}

/** A decision as recorded, with who did what. */
export function DecisionShown({ decision }: { decision: ShownDecision }) {
  const { t } = useLanguage()
  const { awardedPence, conditions, feedback, toldAt, returnedAt, returnedWhy } = decision
  const row = (key: string, value: ReactNode) => ({ key: t(`desk:decision.${key}`), value })
  return (
    <SummaryList
      rows={[
        row('outcome', t(`desk:outcome.${decision.outcome}`)),
        ...(awardedPence === null ? [] : [row('amount', <Ltr>{formatMoney(awardedPence)}</Ltr>)]),
        row('reasons', <UserText lang="en">{decision.reasons}</UserText>),
        ...(conditions ? [row('conditions', <UserText lang="en">{conditions}</UserText>)] : []),
        ...knownLanguages.filter(({ code }) => feedback[code]).map(({ code, name }) => ({
          key: <span key={code}>{t('desk:decision.feedback')} <span lang={code} dir={directionOf(code)}>{name}</span></span>,
          value: <UserText lang={code}>{feedback[code] ?? ''}</UserText>,
        })),
        row('recorded', `${decision.recordedBy}, ${when(decision.recordedAt)}`),
        ...(toldAt ? [row('confirmed', `${decision.secondName ?? ''}, ${when(toldAt)}`)] : []),
        ...(returnedAt ? [row('returned', `${decision.secondName ?? ''}, ${when(returnedAt)}`), row('returnedWhy', <UserText lang="en">{returnedWhy ?? ''}</UserText>)] : []),
      ]}
    />
  )
}
