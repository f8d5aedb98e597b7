import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, ModerationForm, moderationLinks, ScoresToCome, SheetsCompared } from '~/features/assessment'
import { moderate, readScoresOf } from '~/features/assessment/index.server'
import { formatDateTime, translator, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, Ltr, SummaryList, UserText, WarningText } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, scripts: ['words-left'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { bid, criteria, needed, sheets, agreed, belongs, scoredIt } = await readScoresOf(viewer, params.reference ?? '')
  return json({
    title: translator('en')('desk:moderation.titleOf', { reference: bid.reference }),
    roles: viewer.staffRoles,
    bid: { reference: bid.reference, organisation: bid.organisation },
    criteria, needed,
    sheets: sheets.map(({ assignmentId, name, scores, overall, counts, sentAt, typedBy, personId }) => ({
      assignmentId, name, scores, overall, counts, sent: sentAt !== null, phone: typedBy !== null,
      mayType: viewer.staffRoles.includes('officer') && personId !== viewer.personId && sentAt === null && (typedBy === null || typedBy === viewer.personId),
    })),
    agreed,
    mayModerate: viewer.staffRoles.includes('manager') && !belongs && !scoredIt && bid.state === 'toDecide',
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const done = await moderate(portal.viewer!, reference, await readForm(request))
  if (done.ok) return redirect(deskPaths.scores(reference), 303)
  if ('errors' in done) return json({ errors: moderationLinks(done.errors), wrong: done.errors, typed: done.typed }, 422)
  return json({ errors: { '#main-content': `desk:moderation.refused.${done.refused}` }, wrong: {}, typed: done.typed }, 422)
}

export default function Scores() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="bids" roles={roles} errors={answered?.errors}><Page /></DeskPage>
}

function Page() {
  const { bid, criteria, needed, sheets, agreed, mayModerate } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const counted = sheets.filter(({ counts }) => counts).length
  const newest = agreed[0] ?? null
  return (
    <>
      <BackLink href={path(deskPaths.bid(bid.reference))} />
      <span className="govuk-caption-l"><UserText as="span">{bid.organisation}</UserText> <Ltr whole>{bid.reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:moderation.title')}</h1>
      {counted < needed && <WarningText>{t('desk:moderation.few', { counted, count: needed })}</WarningText>}
      {sheets.some(({ sent }) => sent) ? <SheetsCompared criteria={criteria} sheets={sheets} agreed={newest} /> : <p className="govuk-body">{t('desk:moderation.none')}</p>}
      <ScoresToCome reference={bid.reference} sheets={sheets.filter(({ sent }) => !sent)} />
      {newest && <InsetText>{t('desk:moderation.newest', { total: newest.total })}</InsetText>}
      {agreed.length > 0 && (
        <SummaryList
          rows={agreed.map(({ id, total, reasons, by, at }) => ({
            id: `agreed-${id}`, key: t('desk:moderation.of', { total, when: formatDateTime(new Date(at), 'en') }),
            value: <><UserText>{reasons}</UserText><span className="govuk-hint"><UserText as="span">{by ?? ''}</UserText></span></>,
          }))}
        />
      )}
      {mayModerate && <ModerationForm criteria={criteria} typed={answered?.typed ?? { scores: newest?.scores ?? {}, reasons: '' }} errors={answered?.wrong ?? {}} />}
    </>
  )
}
