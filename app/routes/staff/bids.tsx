import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, deskStates, isDeskState, StateTag } from '~/features/assessment'
import { sentBids } from '~/features/assessment/index.server'
import { directionOf, formatDateTime, formatMoney, knownLanguages, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Ltr, Select, Table, TextInput, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.bids }, title: 'desk:bids.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const asked = (name: string) => portal.url.searchParams.get(name)?.trim().slice(0, 100) ?? ''
  const filter = { text: asked('text'), pot: asked('pot'), state: asked('state') }
  const { bids, pots } = await sentBids(viewer, { ...filter, state: isDeskState(filter.state) ? filter.state : undefined })
  return {
    roles: viewer.staffRoles,
    filter,
    pots: pots.map(({ id, title, fund, round }) => ({ value: id, label: `${fund.en.text} ${round}: ${title.en.text}` })),
    bids: bids.map(({ potTitle, ...bid }) => ({ ...bid, pot: potTitle.en.text, arrivedAt: bid.arrivedAt.toISOString() })),
  }
}

export default function Bids() {
  const { roles } = useLoaderData<typeof loader>()
  return (
    <DeskPage current="bids" roles={roles}>
      <Title />
      <Filter />
      <List />
    </DeskPage>
  )
}

function Title() {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:bids.title')}</h1>
      <p className="govuk-body"><a className="govuk-link" href={path(deskPaths.waitingGroups)}>{t('desk:groups.waitingLink')}</a></p>
    </>
  )
}

function Filter() {
  const { filter, pots } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const states = deskStates.map((value) => ({ value, label: t(`desk:state.${value}`) }))
  return (
    <form method="get" noValidate className="desk-filter">
      <TextInput id="text" name="text" label={t('desk:bids.text')} defaultValue={filter.text} width={20} autoComplete="off" />
      <Select id="pot" name="pot" label={t('desk:bids.pot')} defaultValue={filter.pot} items={[{ value: '', label: t('desk:bids.anyPot') }, ...pots]} />
      <Select id="state" name="state" label={t('desk:bids.state')} defaultValue={filter.state} items={[{ value: '', label: t('desk:bids.anyState') }, ...states]} />
      <Button variant="secondary">{t('desk:bids.find')}</Button>
    </form>
  )
}

function List() {
  const { bids } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  if (bids.length === 0) return <p className="govuk-body">{t('desk:bids.empty')}</p>
  const columns = ['reference', 'group', 'pot', 'asked', 'language', 'arrived', 'state']
  return (
    <Table
      caption={t('desk:bids.caption')}
      columns={columns.map((name) => ({ head: t(`desk:bids.${name}`), numeric: name === 'asked' }))}
      rows={bids.map((bid) => ({
        key: bid.reference,
        cells: [
          <a className="govuk-link" href={path(deskPaths.bid(bid.reference))} key="reference"><Ltr>{bid.reference}</Ltr></a>,
          <span key="group"><UserText as="span">{bid.organisation}</UserText>{bid.identity === 'new' && ` (${t('desk:bids.new')})`}</span>,
          bid.pot,
          bid.askedPence === null ? '–' : <Ltr key="asked">{formatMoney(bid.askedPence)}</Ltr>,
          <span lang={bid.language} dir={directionOf(bid.language)} key="language">{knownLanguages.find(({ code }) => code === bid.language)?.name}</span>,
          formatDateTime(new Date(bid.arrivedAt), 'en'),
          <StateTag state={bid.state} key="state" />,
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}
