import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { helpedBids } from '~/features/assessment/index.server'
import {
  askedExtras, dateWarningsOf, datesToWarnOf, isSet, opennessDeskPaths, PotAmount, roundPaths, roundRoles, StaffWords, stopsOf, warningsOf, weightOf, yearsOf,
} from '~/features/funds'
import { DateWarnings, StopList } from '~/features/funds/components/desk'
import { calendarOf, deskRound, peopleForRound } from '~/features/funds/index.server'
import { formatDateTime, translator, useLanguage, type StaffText } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, SummaryList, Table, UserText } from '~/ui'

export const handle = { access: { staff: roundRoles } } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const [{ round, fund, pots, plan, notes }, people, helped] = await Promise.all([deskRound(viewer, params.round ?? ''), peopleForRound(), helpedBids(viewer, params.round ?? '')])
  const set = (moment: Date | null) => (isSet(moment) ? moment : null)
  const closed = pots.filter(({ open }) => !open)
  return json({
    title: `${translator('en')('desk:rounds.round')} ${round.number}`,
    roles: viewer.staffRoles,
    helped,
    fund: fund.title, plan: plan.title,
    round: {
      id: round.id, number: round.number, title: round.title, state: round.state, announcement: round.announcement,
      opens: set(round.opensAt), closes: set(round.closesAt), invited: set(round.invitedBy), fullCloses: set(round.fullClosesAt), decision: set(round.decisionBy),
    },
    pots: pots.map(({ id, title, route, minPence, maxPence, criteria, extraQuestions, open }) => ({
      id, title, route, minPence, maxPence, weights: weightOf(criteria), questions: askedExtras(extraQuestions).length, open,
    })),
    stops: round.state === 'draft' ? stopsOf(round, closed, people, now()) : [],
    warnings: round.state === 'draft' ? warningsOf(round, pots, people) : [],
    dates: round.state === 'draft' ? dateWarningsOf(round, pots, calendarOf(yearsOf(datesToWarnOf(round, pots)))) : [],
    notes: notes.map(({ note: { id, note, at }, by }) => ({ id, note, at, by: by ?? '' })),
    mayAssign: deskAccess.scoring.some((role) => viewer.staffRoles.includes(role)),
  })
}

export default function Round() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles}><Page /></DeskPage>
}

function Page() {
  const { title, fund, round, pots, stops, warnings, dates } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const draft = round.state === 'draft'
  return (
    <>
      <BackLink href={path(roundPaths.all)}>{t('desk:rounds.title')}</BackLink>
      <span className="govuk-caption-l"><StaffWords text={fund} /></span>
      <h1 className="govuk-heading-l">{title}</h1>
      {draft && <p className="govuk-body">{t('desk:rounds.draftNote')}</p>}
      <Acts />
      {draft && <h2 className="govuk-heading-m">{t('desk:rounds.one.missing')}</h2>}
      {draft && (stops.length > 0 ? <StopList stops={stops} pots={pots} words="stop" /> : <p className="govuk-body">{t('desk:rounds.one.nothingMissing')}</p>)}
      {warnings.length > 0 && <h2 className="govuk-heading-m">{t('desk:rounds.open.warnings')}</h2>}
      {draft && <StopList stops={warnings} pots={pots} words="warn" />}
      {round.state === 'draft' && <DateWarnings warnings={dates} />}
      <Facts />
      <Pots />
      <Notes />
    </>
  )
}

function Acts() {
  const { round: { id, state }, pots, mayAssign } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const acts: [name: string, href: string, shown: boolean][] = [
    ['preview', roundPaths.preview(id), true],
    ['texts', roundPaths.texts(id), true],
    ['open', roundPaths.open(id), state === 'draft'],
    ['openMore', roundPaths.open(id), state === 'published' && pots.some(({ open }) => !open)],
    ['extend', roundPaths.extend(id), state === 'published'],
    ['close', roundPaths.close(id), state === 'published'],
    ['assessors', deskPaths.assessors(id), mayAssign && state !== 'draft'],
    ['figures', opennessDeskPaths.figures(id), state !== 'draft'],
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.one.acts')}</h2>
      <ul className="govuk-list">
        {acts.filter(([, , shown]) => shown).map(([name, href]) => <li key={name}><a className="govuk-link" href={path(href)}>{t(name === 'figures' ? 'desk:figures.link' : `desk:rounds.one.${name}`)}</a></li>)}
        <li><a className="govuk-link" href={path(roundPaths.copy(id))}>{t('desk:rounds.copy')}</a></li>
      </ul>
    </>
  )
}

const moments = ['opens', 'closes', 'invited', 'fullCloses', 'decision'] as const

function Facts() {
  const { round, plan, helped } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const when = (moment: string | null) => (moment ? formatDateTime(new Date(moment), language) : t('desk:rounds.notSet'))
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.one.facts')}</h2>
      <SummaryList rows={[
        { key: t('desk:rounds.state'), value: t(`desk:rounds.stateOf.${round.state}`) },
        { key: t('desk:rounds.field.title'), value: <StaffWords text={round.title} /> },
        { key: t('desk:rounds.one.plan'), value: <StaffWords text={plan} /> },
        ...moments.map((name) => ({ key: t(`desk:rounds.field.${name}`), value: when(round[name]) })),
        ...(round.state === 'draft' ? [] : [{ key: t('desk:rounds.one.helped'), value: helped }]),
        { key: t('desk:rounds.field.announcement'), value: t(`desk:rounds.announcement.${round.announcement}`) },
      ]} />
      {round.state !== 'closed' && <p className="govuk-body"><a className="govuk-link" href={path(roundPaths.edit(round.id))}>{t('desk:rounds.one.edit')}</a></p>}
    </>
  )
}

const columns = ['pot', 'route', 'money', 'weights', 'questions', 'potState']

function Pots() {
  const { round, pots } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.one.pots')}</h2>
      {pots.length > 0 && (
        <Table
          caption={t('desk:rounds.one.potsCaption')}
          captionHidden
          columns={columns.map((name) => ({ head: t(`desk:rounds.one.${name}`) }))}
          rows={pots.map((pot) => ({
            key: pot.id,
            cells: [
              <a className="govuk-link" key="pot" href={path(roundPaths.pot(round.id, pot.id))}><StaffWords text={pot.title} /></a>,
              t(`desk:rounds.route.${pot.route}`), <PotAmount pot={pot} key="money" />,
              <a className="govuk-link" key="weights" href={path(roundPaths.criteria(round.id, pot.id))}>{pot.weights}<Of column="weights" pot={pot.title} /></a>,
              <a className="govuk-link" key="questions" href={path(roundPaths.questions(round.id, pot.id))}>{pot.questions}<Of column="questions" pot={pot.title} /></a>,
              t(`desk:rounds.potState.${pot.open ? 'open' : 'closed'}`),
            ],
          }))}
          firstCellIsHeader
        />
      )}
      {round.state !== 'closed' && <p className="govuk-body"><a className="govuk-link" href={path(roundPaths.pot(round.id, 'new'))}>{t('desk:rounds.one.addPot')}</a></p>}
    </>
  )
}

/** What a number in the table is of, for those who hear its link alone. */
function Of({ column, pot }: { column: string; pot: StaffText }) {
  const { t } = useLanguage()
  return <span className="govuk-visually-hidden"> {t(`desk:rounds.one.${column}`)}: <StaffWords text={pot} /></span>
}

function Notes() {
  const { notes } = useLoaderData<typeof loader>()
  const { t, language } = useLanguage()
  if (notes.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.one.notes')}</h2>
      <SummaryList rows={notes.map(({ id, note, at, by }) => ({
        id: `note-${id}`, key: formatDateTime(new Date(at), language), value: <><StaffWords text={note} /><br /><UserText as="span">{by}</UserText></>,
      }))} />
    </>
  )
}
