import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, bidState, mayDo, paperPaths } from '~/features/applications'
import { EnteredFor } from '~/features/applications/components/EnteredFor'
import { YouHelp } from '~/features/applications/components/HelperNotes'
import { readBid, readToCheck, sendBid } from '~/features/applications/index.server'
import { JointProblems, stopping, WaitFor } from '~/features/applications/joint/components/JointToSend'
import { guidePaths, openPoints } from '~/features/coaching'
import { coachBid, countSent } from '~/features/coaching/index.server'
import { formFor } from '~/features/funds'
import { checkForm, errorLine, path as pathOf } from '~/forms'
import { CheckAnswers } from '~/forms/views'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, NotificationBanner } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:check.title', form: 'send', namespaces: ['joint', 'coaching', 'guide'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readBid(portal.viewer!, params.reference ?? '')
  // Of a bid on paper counts when the paper came.
  const state = bidState(bid, bid.onPaper ? new Date(bid.onPaper.receivedAt) : now())
  const checked = checkForm(bid.form, bid.answers, bid.context)
  const toSend = bid.joint ? await readToCheck(portal.viewer!, bid.reference) : null
  return json({
    reference: bid.reference,
    toSend,
    enteredFor: bid.onPaper?.name ?? null,
    formId: bid.formId,
    formVersion: bid.formVersion,
    extras: bid.extras,
    joint: bid.joint,
    answers: bid.answers,
    writtenIn: Object.fromEntries(bid.stored.map(({ question, language }) => [question, language])),
    issues: checked.ok ? [] : checked.issues,
    closesAt: bid.closesAt,
    helper: bid.role === 'helper',
    open: state === 'draft' || state === 'changing',
    mayWrite: mayDo('write', state, bid.role),
    maySend: mayDo('send', state, bid.role),
    openPoints: mayDo('write', state, bid.role) && !bid.onPaper ? openPoints(await coachBid(portal.viewer!, bid)).length : 0,
    onceKey: newId(),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const reference = params.reference ?? ''
  const switchTo = form.get('switchLanguage')
  if (isLanguage(switchTo)) throw redirect(localePath(switchTo, bidPaths.check(reference)), 303)
  const onceKey = String(form.get('onceKey') ?? '').slice(0, 64) || newId()
  const waitFor = form.getAll('waitFor').map(Number).filter(Number.isInteger)
  const sent = await sendBid(portal.viewer!, { reference, onceKey, arrivedAt: portal.arrivedAt, language: portal.language, waitFor })
  // On paper it is not the typist's any more once it is sent: she goes back to her list.
  if (sent.ok && 'typed' in sent) throw redirect(`${paperPaths.all}?${sent.typed}=${reference}`, 303)
  if (sent.ok && !sent.again) await countSent(portal.viewer!, reference).catch((error: unknown) => { portal.failure ??= error })
  if (sent.ok) throw redirect(localePath(portal.language, bidPaths.sent(reference)), 303)
  return json({ code: sent.code, errors: [sent.code] }, { status: sent.code === 'incomplete' ? 400 : 409 })
}

export default function Check() {
  const { t, path, language } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { reference, issues, maySend, mayWrite, answers } = loaded
  const form = formFor(loaded)
  const when = formatDateTime(new Date(loaded.closesAt), language)
  const stops = pathOf(form, answers)
  const problems = stops.flatMap(({ page }) =>
    page.questions.flatMap((question) =>
      issues.filter((issue) => issue.question === question.id).slice(0, 1).map((issue) => ({
        href: path(`${bidPaths.page(reference, page.id)}#question-${question.id}`),
        text: errorLine(question, issue, t, language).text,
      }))))
  const stopped = loaded.toSend ? stopping(loaded.toSend).length > 0 : false
  const ready = problems.length === 0 && !stopped
  const refused = failed && failed.code !== 'incomplete' ? [{ href: '#send', text: t(`bids:check.error.${failed.code}`, { when }) }] : []
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:question.back')}</BackLink>
      <EnteredFor name={loaded.enteredFor} />
      {refused.length > 0 && <ErrorSummary errors={refused} />}
      <h1 className="govuk-heading-l">{t(maySend ? 'bids:check.title' : 'bids:check.titleRead')}</h1>
      {mayWrite && <p className="govuk-body">{t('bids:check.lead')}</p>}
      {mayWrite && problems.length > 0 && (
        <NotificationBanner title={t('bids:check.problems')} id="problems">
          <ul className="govuk-list">
            {problems.map(({ href, text }) => (
              <li key={href}><a className="govuk-notification-banner__link" href={href}>{text}</a></li>
            ))}
          </ul>
        </NotificationBanner>
      )}
      <CheckAnswers
        form={form}
        answers={answers}
        issues={mayWrite ? issues : []}
        writtenIn={loaded.writtenIn}
        pathOf={mayWrite ? (page) => path(bidPaths.page(reference, page)) : undefined}
      />
      {loaded.toSend && mayWrite && <JointProblems reference={reference} sending={loaded.toSend} />}
      {mayWrite && <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.page('check'))}>{t('guide:links.send')}</a></p>}
      {loaded.openPoints > 0 && (
        <p className="govuk-body">
          {t('coaching:before.linkOpen', { count: loaded.openPoints })}{' '}
          <a className="govuk-link" href={path(bidPaths.coach(reference))}>{t('coaching:before.link')}</a>
        </p>
      )}
      <YouHelp helper={loaded.helper} reference={reference} open={loaded.open} />
      <form method="post" noValidate id="send">
        <input type="hidden" name="onceKey" value={loaded.onceKey} />
        {maySend && ready && (
          <>
            <h2 className="govuk-heading-m">{t('bids:check.ready')}</h2>
            <p className="govuk-body">{t(loaded.enteredFor ? 'bids:onPaper.ready' : 'bids:check.readyText', { when })}</p>
            {loaded.toSend && <WaitFor groups={loaded.toSend.mayWaitFor} />}
            <Button>{t('bids:check.send')}</Button>
          </>
        )}
        {maySend && !ready && <InsetText>{t(stopped ? 'joint:send.notWithout' : 'bids:check.notReady')}</InsetText>}
      </form>
    </>
  )
}
