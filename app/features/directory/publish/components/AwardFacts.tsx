import { formatMoney, useLanguage } from '~/i18n'
import { InsetText, Ltr, SummaryList, Tag, UserText, WarningText } from '~/ui'
import type { GrantProblem } from '../../open-data'
import type { Policy } from '../policy'
import type { PublicationState } from '../publication-state'
import { publishPaths } from '../publish-paths'
import { publicityFields, type Publicity } from '../publicity'
import { awardPaths } from '../../paths'

export type AwardFactsOf = {
  organisation: string
  organisationId: string
  award: string
  state: PublicationState
  told: boolean
  pence: number
  fund: string
  round: string
  dates: { startsOn: string | null; endsOn: string | null }
  shares: { name: string; pence: number | null }[]
  policy: Policy
  policyId: string | null
  setBy: 'answer' | 'words' | 'staff' | null
  publicity: Publicity | null
}

/** Where an award stands on its way, and what nobody types anew: group, money, partners, what may be said, its wishes. */
export function AwardFacts({ facts }: { facts: AwardFactsOf }) {
  const { t, path } = useLanguage()
  const { state, told, policy, publicity, shares } = facts
  const kept = policy.name === 'withheld'
  return (
    <>
      {!told && <InsetText>{t('publishing:panel.embargo')}</InsetText>}
      {told && state === 'draft' && <InsetText>{t('publishing:panel.toldReady')}</InsetText>}
      {kept && <WarningText>{t('publishing:panel.keptBack')}</WarningText>}
      <SummaryList rows={[
        { id: 'fact-state', key: t('publishing:panel.state'), value: <Tag colour={state === 'published' ? 'green' : state === 'ready' ? 'blue' : 'grey'}>{t(`publishing:awards.states.${state}`)}</Tag> },
        { id: 'fact-award', key: t('publishing:panel.public'), value: state === 'published' && !kept
          ? <a className="govuk-link" href={path(awardPaths.award(facts.award))}><Ltr>{facts.award}</Ltr></a> : <Ltr>{facts.award}</Ltr> },
        { id: 'fact-group', key: t('publishing:panel.group'), value: <UserText as="span">{facts.organisation}</UserText> },
        { id: 'fact-amount', key: t('publishing:panel.amount'), value: <Ltr>{formatMoney(facts.pence)}</Ltr> },
        { id: 'fact-fund', key: t('publishing:panel.fund'), value: `${facts.fund} ${facts.round}` },
        { id: 'fact-dates', key: t('publishing:panel.dates'), value: <Ltr>{[facts.dates.startsOn, facts.dates.endsOn].filter(Boolean).join(' – ')}</Ltr> },
        ...(shares.length > 1 ? [{ id: 'fact-shares', key: t('publishing:panel.shares'), value: <Shares shares={shares} /> }] : []),
        { id: 'fact-policy', key: t('publishing:panel.policy'), value: <PolicyOf facts={facts} /> },
        { id: 'fact-publicity', key: t('publishing:panel.publicity'), value: publicity
          ? publicityFields.map((field) => `${t(`publishing:panel.publicityField.${field}`)}: ${t(`publishing:panel.publicityAnswer.${publicity[field]}`)}`).join('. ')
          : t('publishing:panel.publicityNone') },
      ]} />
      {publicity?.name === 'talk' && <WarningText>{t('publishing:panel.publicityTalk')}</WarningText>}
    </>
  )
}

function Shares({ shares }: { shares: AwardFactsOf['shares'] }) {
  const { t } = useLanguage()
  return (
    <ul className="govuk-list">
      {shares.map(({ name, pence }, index) => (
        <li key={index}>
          {name ? <UserText as="span">{name}</UserText> : t('publishing:panel.anotherGroup')}{' '}
          <Ltr>{pence === null ? t('publishing:panel.shareUnknown') : formatMoney(pence)}</Ltr>
        </li>
      ))}
    </ul>
  )
}

function PolicyOf({ facts: { policy, policyId, setBy, organisationId } }: { facts: AwardFactsOf }) {
  const { t, path } = useLanguage()
  const href = policyId ? publishPaths.policy(policyId) : publishPaths.newPolicy('group', organisationId)
  return (
    <>
      {t(`publishing:policy.placeIs.${policy.place}`)}. {t(`publishing:policy.nameIs.${policy.name}`)}.{' '}
      {setBy && t(`publishing:panel.policySet.${setBy}`)}<br />
      <a className="govuk-link" href={path(href)}>{t('publishing:panel.policyChange')}</a>
    </>
  )
}

/** Rules of open data that the award breaks, and what it could say besides. */
export function RuleLines({ problems, title }: { problems: readonly GrantProblem[]; title: string }) {
  const { t } = useLanguage()
  if (problems.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ code, params }, index) => <li key={index}>{t(`publishing:rule.${code}`, params)}</li>)}
      </ul>
    </>
  )
}
