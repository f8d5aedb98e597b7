import { StaffWords } from '~/features/funds'
import { formatDate, formatDateTime, useLanguage, type StaffText } from '~/i18n'
import { Ltr, SummaryCard, SummaryList, Tag, type TagColour } from '~/ui'
import { bidPaths } from '../paths'
import type { BidState } from '../status'

export const stateColours: Record<BidState, TagColour> = {
  draft: 'blue', missed: 'grey', sent: 'green', changing: 'yellow', withdrawn: 'grey', decided: 'purple',
}

export type BidCardProps = {
  reference: string
  project: string | null
  organisation: string
  fund: StaffText
  pot: StaffText
  state: BidState
  /** The expression of interest leads on. */
  invited?: boolean
  /** ISO moments. */
  closesAt: string
  decisionBy: string
  contactEmail: string
}

/** A bid on the home page: what it is, what happens next and by when, whom to ask. */
export function BidCard({ reference, project, organisation, fund, pot, state, invited, closesAt, decisionBy, contactEmail }: BidCardProps) {
  const { t, path, language } = useLanguage()
  const date = state === 'sent' ? formatDate(new Date(decisionBy), language) : formatDateTime(new Date(closesAt), language)
  const open = state === 'draft' || state === 'changing'
  const rows = [
    { key: t('bids:home.group'), value: organisation ? <bdi>{organisation}</bdi> : t('bids:home.newGroup') },
    { key: t('bids:home.reference'), value: <Ltr whole>{reference}</Ltr> },
    { key: t('bids:print.fund'), value: <><StaffWords text={fund} /> – <StaffWords text={pot} /></> },
    { key: t('bids:home.next'), value: t(`bids:home.nextStep.${invited ? 'invited' : state}`, { date }) },
    { key: t('bids:home.help'), value: <a className="govuk-link" href={`mailto:${contactEmail}`}><Ltr>{contactEmail}</Ltr></a> },
  ]
  return (
    <SummaryCard
      title={<><bdi>{project || t('bids:home.noName')}</bdi> <Tag colour={stateColours[state]}>{t(`bids:state.${state}`)}</Tag></>}
      actions={
        <a className="govuk-link" href={path(state === 'decided' ? bidPaths.outcome(reference) : bidPaths.bid(reference))}>
          {t(open ? 'bids:home.continue' : 'bids:home.read')}
          <span className="govuk-visually-hidden"> <bdi dir="ltr">{reference}</bdi></span>
        </a>
      }
    >
      <SummaryList rows={rows} />
    </SummaryCard>
  )
}
