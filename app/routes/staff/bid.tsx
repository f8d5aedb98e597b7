import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BidAsSent, deskAccess, DeskPage, deskPaths, markWritten, QuestionsShown, StateTag, type SentSnapshot } from '~/features/assessment'
import { withParts } from '~/features/applications'
import { agreedLines, readSentBid } from '~/features/assessment/index.server'
import { BidFiles } from '~/features/documents'
import { filesOfBid } from '~/features/documents/index.server'
import { directionOf, formatDateTime, formatMoney, knownLanguages, translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, LinkButton, Ltr, SummaryList, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.bids } } satisfies RouteHandle

type Frozen = Awaited<ReturnType<typeof readSentBid>>['snapshot']

/** Without the values as stored: the page shows words, and knows which of them the group wrote. */
function shownSnapshot(sent: Frozen, names: ReadonlyMap<number, string>): SentSnapshot {
  const { parts } = sent
  // Staff know each group by its true name, whatever the others call it.
  const { language, taskTitles, answers, ...form } = withParts<Frozen['answers'][number], Frozen>({ ...sent, ...(parts && { parts: parts.map((part) => ({ ...part, name: names.get(part.position) ?? part.name })) }) })
  return {
    language,
    taskTitles,
    answers: answers.map(({ question, task, label, shown, writtenIn, value }) => {
      const inEach = Object.entries(shown).map(([code, lines]) => [code, markWritten(form, { question, value }, lines)])
      return { question, task, label, writtenIn, shown: Object.fromEntries(inEach) as SentSnapshot['answers'][number]['shown'] }
    }),
  }
}

export async function loader({ context: { portal }, params }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const [{ bid, snapshot, contact, events, decisions, questions, english, helpersWhoBid, groups }, files] = await Promise.all([readSentBid(viewer, reference), filesOfBid(viewer, { reference })])
  const { potTitle, fundTitle, arrivedAt, changingSince, ...facts } = bid
  return {
    title: translator('en')('desk:bid.title', { reference: bid.reference }),
    roles: viewer.staffRoles,
    bid: { ...facts, pot: potTitle.en.text, fund: fundTitle.en.text, arrivedAt: arrivedAt.toISOString(), changing: changingSince !== null },
    snapshot: shownSnapshot(snapshot, new Map(groups.map(({ position, name }) => [position, name]))),
    groups: groups.map(({ name, lead, signed, state }) => ({ name, lead, signed, state })),
    contact,
    helpersWhoBid,
    events: events.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
    decided: decisions.some(({ decision }) => decision.stageId === bid.stageId),
    questions: questions.map(({ label, ...one }) => ({ ...one, about: label?.en ?? one.question })),
    english: english?.state === 'agreed' ? agreedLines(english) : null,
    translation: !bid.needsEnglish ? null : english?.state ?? 'none',
    files,
  }
}

export default function Bid() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="bids" roles={roles}><SentBid /></DeskPage>
}

function SentBid() {
  const { bid, snapshot, roles, decided, events, files, questions, english, groups } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const mayDecide = roles.includes('manager') && bid.state !== 'withdrawn'
  return (
    <>
      <BackLink href={path(deskPaths.bids)} />
      <span className="govuk-caption-l"><UserText as="span">{bid.organisation}</UserText></span>
      <h1 className="govuk-heading-l"><Ltr>{bid.reference}</Ltr></h1>
      {bid.changing && bid.state !== 'decided' && <InsetText>{t('desk:bid.changing')}</InsetText>}
      <h2 className="govuk-heading-m">{t('desk:bid.facts')}</h2>
      <Facts />
      {mayDecide && (
        <LinkButton href={path(deskPaths.decide(bid.reference))}>{t(decided ? 'desk:bid.seeDecision' : 'desk:bid.decide')}</LinkButton>
      )}
      <ul className="govuk-list">
        {deskAccess.scoring.some((role) => roles.includes(role)) && <li><a className="govuk-link" href={path(deskPaths.scores(bid.reference))}>{t('desk:bid.scores')}</a></li>}
        {deskAccess.scoring.some((role) => roles.includes(role)) && <li><a className="govuk-link" href={path(deskPaths.questions(bid.reference))}>{t('desk:ask.link')}</a></li>}
        {groups.length > 0 && <li><a className="govuk-link" href={path(deskPaths.groups(bid.reference))}>{t('desk:groups.link')}</a></li>}
        <li><a className="govuk-link" href={path(deskPaths.foundInterest(bid.reference))}>{t('desk:bid.foundInterest')}</a></li>
      </ul>
      <h2 className="govuk-heading-m">{t('desk:bid.answers')}</h2>
      <BidAsSent snapshot={snapshot} english={english} />
      {questions.length > 0 && <><h2 className="govuk-heading-m">{t('desk:ask.title')}</h2><QuestionsShown questions={questions} /></>}
      <BidFiles files={files} />
      {events.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('desk:bid.history')}</h2>
          <SummaryList
            rows={events.map(({ kind, at }, index) => ({ id: `event-${index + 1}`, key: t(`desk:event.${kind}`), value: formatDateTime(new Date(at), 'en') }))}
          />
        </>
      )}
    </>
  )
}

function Facts() {
  const { bid, contact, translation, helpersWhoBid } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const language = knownLanguages.find(({ code }) => code === bid.language)
  return (
    <SummaryList
      rows={[
        {
          key: t('desk:bid.group'),
          value: <><UserText as="span">{bid.organisation}</UserText>{bid.identity === 'new' && <><br />{t('desk:bid.newGroup')}</>}</>,
        },
        { key: t('desk:bid.fund'), value: `${bid.fund} ${bid.roundNumber}` },
        { key: t('desk:bid.pot'), value: bid.pot },
        { key: t('desk:bid.asked'), value: bid.askedPence === null ? '–' : <Ltr>{formatMoney(bid.askedPence)}</Ltr> },
        { key: t('desk:bid.arrived'), value: formatDateTime(new Date(bid.arrivedAt), 'en') },
        { key: t('desk:bid.version'), value: bid.number },
        { key: t('desk:bid.language'), value: <span lang={bid.language} dir={directionOf(bid.language)}>{language?.name}</span> },
        ...(translation ? [{ key: t('desk:translation.title'), value: t(`desk:translation.${translation}`) }] : []),
        { key: t('desk:bid.contact'), value: contact ? <UserText as="span">{contact.name}</UserText> : '–' },
        ...(helpersWhoBid.length > 0 ? [{
          key: t('desk:bid.helpers'),
          value: <>{helpersWhoBid.map(({ name, ownGroup }) => <div key={`${name} ${ownGroup}`}><UserText as="span">{name}</UserText> – <UserText as="span">{ownGroup ?? ''}</UserText></div>)}</>,
        }] : []),
        { key: t('desk:bid.state'), value: <StateTag state={bid.state} /> },
      ]}
    />
  )
}
