import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, ScoreForm, scoreErrorLinks } from '~/features/assessment'
import { readScoresOf, typeScores } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, ErrorSummary, Ltr, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.phone }, title: 'desk:phone.title', scripts: ['words-left'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { bid, criteria, sheets } = await readScoresOf(viewer, params.reference ?? '')
  const work = sheets.find(({ assignmentId }) => assignmentId === params.assignment)
  if (!work || work.personId === viewer.personId || work.sentAt) throw new NotFound('no-such-work')
  return json({
    roles: viewer.staffRoles, bid: { reference: bid.reference, organisation: bid.organisation }, criteria, name: work.name,
    sheet: { scores: work.scores ?? {}, overall: work.overall ?? '' }, version: work.version ?? 0,
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [reference, assignment, form] = [params.reference ?? '', params.assignment ?? '', await readForm(request)]
  const done = await typeScores(portal.viewer!, reference, assignment, form, { done: form.get('act') === 'done' })
  if (done.ok) return redirect(deskPaths.scores(reference), 303)
  if ('errors' in done) return json({ errors: done.errors, refused: null, typed: done.typed }, 422)
  return json({ errors: { refused: 'refused' }, refused: done.refused, typed: done.typed }, 422)
}

export default function ScoresByPhone() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="bids" roles={roles}><Page /></DeskPage>
}

function Page() {
  const { bid, criteria, name, sheet, version } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const reader = useLanguage()
  const { t, path } = reader
  const wrong = answered && answered.refused === null ? answered.errors : {}
  const links = answered?.refused ? [{ href: '#main-content', text: t(`desk:phone.refused.${answered.refused}`) }] : scoreErrorLinks(reader, criteria, wrong)
  return (
    <div className="readable">
      <ErrorSummary errors={links} />
      <BackLink href={path(deskPaths.scores(bid.reference))} />
      <span className="govuk-caption-l"><UserText as="span">{bid.organisation}</UserText> <Ltr whole>{bid.reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:phone.title')}</h1>
      <p className="govuk-body">{t('desk:phone.intro', { name })}</p>
      <ScoreForm criteria={criteria} sheet={answered?.typed ?? sheet} version={version} errors={wrong}>
        <p className="govuk-body">{t('desk:phone.then')}</p>
        <ButtonGroup>
          <Button name="act" value="save" variant="secondary">{t('desk:phone.save')}</Button>
          <Button name="act" value="done">{t('desk:phone.done')}</Button>
        </ButtonGroup>
      </ScoreForm>
    </div>
  )
}
