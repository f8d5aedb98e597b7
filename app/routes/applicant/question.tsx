import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidState, mayDo, mayWritePage, questionPaths, readPosition } from '~/features/applications'
import { EnteredFor } from '~/features/applications/components/EnteredFor'
import { PageToRead } from '~/features/applications/components/PageToRead'
import { hasHelp, QuestionHelp } from '~/features/applications/components/QuestionHelp'
import { ConflictNotice, LockedNotice } from '~/features/applications/components/SaveNotices'
import { WhoIsHere } from '~/features/applications/joint/components/WhoIsHere'
import { filesContext, filesPressed, readBid, readHere, savePage, savePageFiles, type Bid } from '~/features/applications/index.server'
import { coachReads, guidePageFor } from '~/features/coaching'
import { CoachPanel } from '~/features/coaching/components/CoachPanel'
import { coachPage } from '~/features/coaching/index.server'
import { fileLimits } from '~/features/documents'
import { formFor } from '~/features/funds'
import { isBlank, nextInTask, pagesOf, readRemoval, stopAt, type Answers, type Issue, type Page } from '~/forms'
import { QuestionPage, questionFormId } from '~/forms/views'
import { formatTime, isLanguage, localePath, translator, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { lostCharacters, readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText } from '~/ui'

export const handle = {
  access: 'signed-in',
  form: questionFormId,
  scripts: ['answer'],
  namespaces: ['coaching', 'rules', 'help', 'guide'],
  uploads: fileLimits,
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readBid(portal.viewer!, params.reference ?? '', readPosition(params.part))
  const stop = stopAt(bid.form, bid.answers, params.page ?? '')
  if (!stop) throw new NotFound('no-such-page')
  const lines = Number(portal.url.searchParams.get('lines') ?? 0)
  const state = bidState(bid, bid.onPaper ? new Date(bid.onPaper.receivedAt) : now())
  const inGroups = (bid.joint || bid.part !== null) && !bid.claimed && !bid.onPaper
  return json({
    reference: bid.reference,
    enteredFor: bid.onPaper?.name ?? null,
    formId: bid.formId,
    formVersion: bid.formVersion,
    extras: bid.extras,
    joint: bid.joint,
    part: bid.part,
    pageId: stop.page.id,
    title: translator(portal.language)(`questions:page.${stop.page.id}`),
    answers: bid.answers,
    versions: bid.versions,
    context: { ...bid.context, ...(await filesContext(portal.viewer!, bid, stop.page)) },
    savedAt: savedAt(bid.stored, stop.page),
    writtenIn: Object.fromEntries(bid.stored.map(({ question, language }) => [question, language])),
    mayWrite: mayDo('write', state, bid.role) && mayWritePage(bid.role, stop.page),
    othersMayWrite: mayDo('write', state, 'owner'),
    lines: lines > 0 && lines < 100 ? lines : undefined,
    points: await coachPage(portal.viewer!, bid, stop.page),
    here: inGroups ? await readHere(portal.viewer!, bid.reference, portal.language) : null,
    scripts: inGroups ? ['answer', 'here'] : ['answer'],
  })
}

/** When an answer of this page was saved last. */
function savedAt(stored: Bid['stored'], page: Page): Date | null {
  const own = stored.filter(({ question }) => page.questions.some(({ id }) => id === question))
  return own.length > 0 ? new Date(Math.max(...own.map((one) => one.savedAt.getTime()))) : null
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const { reference = '', page = '' } = params
  const part = readPosition(params.part)
  const paths = questionPaths(reference, part)
  const form = await readForm(request)
  const refused = await savePageFiles(portal.viewer!, {
    reference, part, page, form, uploads: portal.uploads ?? [], language: portal.language, at: portal.arrivedAt,
  })
  const { bid, stop, answers, result, issues } = await savePage(portal.viewer!, {
    reference, part, page, form, language: portal.language, at: portal.arrivedAt,
  })
  const intent = String(form.get('intent') ?? 'continue')
  const versions = { ...bid.versions, ...(result.state === 'saved' && result.versions) }
  const conflicts = result.state === 'saved' ? result.conflicts : []
  const again = { answers, versions, conflicts, issues: [] as Issue[], errors: [] as Issue[], locked: result.state === 'locked', lost: lostCharacters(form) }
  if (again.locked || conflicts.length > 0) return json(again, { status: 409 })
  const to = (path: string, language: string = portal.language) =>
    redirect(localePath(isLanguage(language) ? language : portal.language, path), 303)
  const switchTo = form.get('switchLanguage')
  if (typeof switchTo === 'string') return to(paths.page(page), switchTo)
  if (refused.length > 0) return json({ ...again, issues: refused, errors: refused }, { status: 400 })
  if (filesPressed(form)) return to(`${paths.page(page)}#question-${filesPressed(form)}`)
  if (intent === 'addLine') return to(`${paths.page(page)}${newLine(stop.page, Number(form.get('lines')) || 0)}`)
  if (readRemoval(intent)) return to(`${paths.page(page)}#question-${readRemoval(intent)?.question}`)
  if (intent === 'later') return to(paths.list)
  if (intent === 'coach') return to(`${paths.page(page)}#coach`)
  if (issues.length > 0) {
    return json({ ...again, issues, errors: issues }, { status: 400 })
  }
  const next = nextInTask(bid.form, answers, stop.page.id)
  return to(next ? paths.page(next.page.id) : paths.list)
}

/** What asks for one line more, and puts the reader in it: she would begin at the top of the page again. */
function newLine(page: Page, lines: number): string {
  const table = page.questions.find((question) => question.kind === 'moneyLines' || question.kind === 'rows')
  const first = table?.kind === 'rows' ? table.columns[0]?.id : 'category'
  return `?lines=${lines}${table ? `#${table.id}-${Math.max(lines - 1, 0)}-${first}` : ''}`
}

/** Whether anything at all is answered on a page: of nothing we do not say that it is saved. */
function isAnswered(page: Page, answers: Answers): boolean {
  return page.questions.some(({ id }) => !isBlank(answers[id]))
}

export default function QuestionRoute() {
  const { t, path, language } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { reference, pageId, savedAt } = loaded
  const paths = questionPaths(reference, loaded.part)
  const page = pagesOf(formFor(loaded)).find(({ id }) => id === pageId)
  if (!page) return null
  const saved = t('bids:question.savedAt', { time: '{time}' })
  const back = (
    <>
      <BackLink href={path(paths.list)}>{t('bids:question.back')}</BackLink>
      <EnteredFor name={loaded.enteredFor} />
    </>
  )
  // What was posted stays in its boxes even where it came too late.
  if (!loaded.mayWrite && !posted) {
    return <>{back}<PageToRead {...{ page, reference }} part={loaded.part} answers={loaded.answers} writtenIn={loaded.writtenIn} byOthers={loaded.othersMayWrite} /></>
  }
  const versions = posted?.versions ?? loaded.versions
  const answers = posted?.answers ?? loaded.answers
  const answered = isAnswered(page, answers)
  const coached = loaded.mayWrite && !loaded.enteredFor && coachReads(page)
  return (
    <>
      {back}
      <QuestionPage
        page={page}
        answers={answers}
        versions={versions}
        issues={posted?.issues}
        context={loaded.context}
        lines={loaded.lines}
        aside={hasHelp(page, { versions, answers }, loaded) ? <QuestionHelp {...{ page, reference, versions, answers }} guideFor={guidePageFor} part={loaded.part} joint={loaded.joint} /> : undefined}
        moreButtons={coached ? <Button name="intent" value="coach" variant="secondary">{t('coaching:ask')}</Button> : undefined}
        data={loaded.mayWrite ? {
          'data-autosave': path(paths.save(pageId)),
          'data-saved': saved,
          'data-failed': t('bids:question.notSavedYet'),
          'data-signed-out': t('bids:question.signedOut'),
          'data-conflict': t('bids:question.changedElsewhere'),
        } : undefined}
      >
        {posted?.locked && <LockedNotice reference={reference} part={loaded.part} />}
        {posted && posted.conflicts.length > 0 && <ConflictNotice page={page} conflicts={posted.conflicts} reference={reference} part={loaded.part} />}
        {posted?.lost && <InsetText>{t('bids:question.lost')}</InsetText>}
        {posted && posted.issues.length > 0 && (
          <p className="govuk-body save-state">{t(answered ? 'bids:question.saved' : 'bids:question.empty')}</p>
        )}
        {!posted && savedAt && answered && (
          <p className="govuk-body save-state">{t('bids:question.savedAt', { time: formatTime(new Date(savedAt), language) })}</p>
        )}
      </QuestionPage>
      {coached && <CoachPanel points={loaded.points} allHref={path(paths.coach)} />}
      {loaded.here && <WhoIsHere reference={reference} place={`${loaded.part === null ? 'q' : 'part'}/${pageId}`} lines={loaded.here} />}
    </>
  )
}
