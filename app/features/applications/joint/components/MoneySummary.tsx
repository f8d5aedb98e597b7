import { formatMoney, useLanguage } from '~/i18n'
import { InsetText, Ltr, SummaryList } from '~/ui'
import { jointPaths } from '../../paths'
import { moneyProblems } from '../problems'
import type { RollUp } from '../roll-up'
import { problemText } from './problem-words'

type Props = { reference: string; sums: RollUp; /** What the common part asks for, in pence. */ asked: number | null }

/** The groups' money in a few lines, for the room of a joint bid: whether it comes to what is asked for. */
export function MoneySummary({ reference, sums, asked }: Props) {
  const { t, path } = useLanguage()
  const problems = moneyProblems(sums)
  return (
    <>
      <SummaryList
        rows={[
          { key: t('joint:money.asked'), value: asked === null ? t('joint:money.notYet') : <Ltr>{formatMoney(asked)}</Ltr> },
          { key: t('joint:money.lines'), value: <Ltr>{formatMoney(sums.all.asked)}</Ltr> },
        ]}
      />
      {problems.length > 0 ? <Differences problems={problems} /> : asked !== null && <p className="govuk-body">{t('joint:money.fits')}</p>}
      <p className="govuk-body"><a className="govuk-link" href={path(jointPaths.money(reference))}>{t('joint:money.open')}</a></p>
    </>
  )
}

/** Where the money differs, each in words. */
export function Differences({ problems }: { problems: ReturnType<typeof moneyProblems> }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <ul className="govuk-list">
        {problems.map((problem, index) => <li key={index}>{problemText(problem, t)}</li>)}
      </ul>
    </InsetText>
  )
}
