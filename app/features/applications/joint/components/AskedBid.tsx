import { StaffWords } from '~/features/funds'
import { formatDateTime, useLanguage, type StaffText } from '~/i18n'
import { InsetText, SummaryList, UserText } from '~/ui'

type Props = {
  asked: { fund: StaffText; pot: StaffText; round: number; lead: string; project: string | null; words: string; closesAt: string; expiresAt: string; kind: string }
}

/** What a group must know before it joins a bid: what it is, who leads it, and what each sees of the other. */
export function AskedBid({ asked }: Props) {
  const { t, language } = useLanguage()
  const { fund, pot, round, lead, project, words, kind } = asked
  return (
    <>
      <h2 className="govuk-heading-m">{t('joint:joining.bid')}</h2>
      <SummaryList
        rows={[
          { key: t('joint:joining.lead'), value: <bdi>{lead}</bdi> },
          { key: t('joint:joining.project'), value: project ? <bdi>{project}</bdi> : t('joint:joining.noProject') },
          { key: t('joint:joining.grant'), value: <><StaffWords text={fund} /> – <StaffWords text={pot} />. {t('joint:joining.round', { number: round })}</> },
          { key: t('joint:joining.closes'), value: formatDateTime(new Date(asked.closesAt), language) },
          { key: t('joint:joining.answerBy'), value: formatDateTime(new Date(asked.expiresAt), language) },
        ]}
      />
      {words && (
        <>
          <h2 className="govuk-heading-m">{t('joint:joining.said')}</h2>
          <InsetText><UserText>{words}</UserText></InsetText>
        </>
      )}
      <h2 className="govuk-heading-m">{t('joint:joining.what')}</h2>
      <p className="govuk-body">{t(kind === 'expression' ? 'joint:joining.whatExpression' : 'joint:joining.whatParts')}</p>
      <Points title="see" points={['seeName', 'seeWork', 'seeSigned']} />
      <Points title="never" points={['neverPeople', 'neverPlace', 'neverPapers']} />
    </>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t(`joint:joining.${title}`)}</h2>
      <ul className="govuk-list govuk-list--bullet">{points.map((key) => <li key={key}>{t(`joint:joining.${key}`)}</li>)}</ul>
    </>
  )
}
