import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isBlankPractice, pointsOfPractised, practiseForm, practisePaths, readPractised, wantedIn, type Point } from '~/features/coaching'
import { AskTheCoach } from '~/features/coaching/practise/components/AskTheCoach'
import { PractiseQuestions } from '~/features/coaching/practise/components/PractiseQuestions'
import { PractiseSummary } from '~/features/coaching/practise/components/PractiseSummary'
import { keepPractised, markPractised, practiseRound } from '~/features/coaching/index.server'
import { StaffWords } from '~/features/funds'
import { readRemoval } from '~/forms'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { lostCharacters, readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ErrorSummary, InsetText } from '~/ui'

export const handle = {
  access: 'anyone', public: true, robots: 'noindex', title: 'practise:title', form: 'practise', scripts: ['words-left', 'coach'],
  namespaces: ['practise', 'coaching', 'rules', 'help', 'questions', 'forms', 'areas', 'funds', 'bids'],
} satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return { ...(await practiseRound(wantedIn(portal.url), now())), query: portal.url.search }
}

/** Shows what was typed again, with what the coach says. It is kept, for a day, only where she asks to take it along. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { pathname, search } = portal.url
  const other = form.get('switchLanguage')
  // The browser posts the same again, to the page in the other language.
  if (isLanguage(other) && other !== portal.language) return redirect(localePath(other, `${pathname}${search}`), 307)
  const round = await practiseRound(wantedIn(portal.url), now())
  const typed = readPractised(practiseForm(round), form)
  const intent = String(form.get('intent') ?? '')
  const asked = form.has('asked') || intent === 'coach' || (intent === '' && other === null)
  const { token, cookie } = markPractised(request.headers.get('cookie'))
  const kept = intent === 'keep' && round.start
    ? await keepPractised({ token, potId: round.start.potId, answers: typed, clientAddress: portal.clientAddress })
    : null
  if (kept?.ok && round.start) {
    return redirect(localePath(portal.language, practisePaths.take(round.start.fund, round.start.pot)), { status: 303, headers: { 'Set-Cookie': cookie } })
  }
  return json({
    typed,
    points: asked ? pointsOfPractised(round, typed) : null,
    toCoach: intent === 'coach' || intent === '',
    lines: intent === 'addLine' ? Math.min(Math.max(Number(form.get('lines')) || 0, 0), 99) : undefined,
    atLines: intent === 'addLine' || readRemoval(intent) !== null,
    lost: lostCharacters(form),
    errors: kept && !kept.ok ? [kept.code] : [],
  }, kept ? { status: kept.ok === false && kept.code === 'tooOften' ? 429 : 422 } : undefined)
}

export default function Practise() {
  const { t, path } = useLanguage()
  const { fund, pot, start, context, query, ...loaded } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const points: readonly Point[] | null = posted?.points ?? null
  return (
    // All of it is in the form: nothing in a form leads away to where a word is explained, and so away from what was typed.
    <form method="post" noValidate id={handle.form} className="readable" data-coach={`${path(practisePaths.coach)}${query}`}>
      <ErrorSummary errors={(posted?.errors ?? []).map((code) => ({ href: '#keep', text: t(`practise:error.${code}`) }))} />
      {fund && pot && <span className="govuk-caption-l"><StaffWords text={fund} /> – <StaffWords text={pot} /></span>}
      <h1 className="govuk-heading-xl">{t('practise:title')}</h1>
      <p className="govuk-body-l">{t('practise:lead')}</p>
      <InsetText>{t(start ? 'practise:nothingKept' : 'practise:nothingKeptAtAll')}</InsetText>
      {posted?.lost && <InsetText>{t('bids:question.lost')}</InsetText>}
      {points && <PractiseSummary points={points} blank={isBlankPractice(posted?.typed ?? {})} focus={posted?.toCoach} />}
      {points && <input type="hidden" name="asked" value="yes" />}
      <PractiseQuestions form={practiseForm(loaded).form} typed={posted?.typed ?? {}} lines={posted?.lines} atLines={posted?.atLines} {...{ context, points }} />
      <AskTheCoach points={points} />
      <h2 className="govuk-heading-m" id="keep" tabIndex={-1}>{t('practise:keep.title')}</h2>
      {start ? (
        <>
          <p className="govuk-body">{t('practise:keep.how')}</p>
          <p className="govuk-body">{t('practise:keep.until')}</p>
          <Button name="intent" value="keep" variant="secondary">{t('practise:keep.button')}</Button>
        </>
      ) : <p className="govuk-body">{t('practise:keep.notOpen')}</p>}
    </form>
  )
}
