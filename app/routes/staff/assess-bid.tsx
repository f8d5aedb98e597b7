import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assessAccess, AssessPage, assessPaths, checkWhy, englishAnswers, QuestionsInEnglish, ScoreAside, ScoreSheetOf, scoreErrorLinks, scoreFormId } from '~/features/assessment'
import { confirmScores, findInterest, readBidToScore, reopenScores, saveScores, stepAway } from '~/features/assessment/index.server'
import { BidFiles } from '~/features/documents'
import { filesOfBid } from '~/features/documents/index.server'
import { formFor } from '~/features/funds'
import { cleanText } from '~/forms/fields/typed'
import { formatDateTime, isLanguage, localePath, translator, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText } from '~/ui'

export const handle = {
  access: { staff: assessAccess }, namespaces: ['assessment', 'files'], form: scoreFormId, scripts: ['words-left'],
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, sheet, questions } = await readBidToScore(portal.viewer!, params.reference ?? '')
  const { reference, organisations, criteria, dueBy, taskTitles, waiting, open } = bid
  return json({
    title: translator(portal.language)('assessment:score.title', { group: organisations }),
    bid: { reference, organisations, criteria, dueBy, taskTitles, waiting, open },
    answers: englishAnswers(formFor(bid), bid.answers, bid.english),
    // What is not in English yet waits, its files too.
    files: bid.waiting ? [] : await filesOfBid(portal.viewer!, { applicationId: bid.applicationId }),
    questions: waiting ? [] : questions.map(({ question, ...one }) => ({ ...one, about: bid.answers.find((answer) => answer.question === question)?.label ?? question })),
    sheet: sheet && {
      scores: sheet.scores, overall: sheet.overall, version: sheet.version, savedAt: sheet.savedAt, sentAt: sheet.sentAt,
      toConfirm: sheet.typedBy !== null && sheet.sentAt !== null && sheet.confirmedAt === null,
    },
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, form] = [portal.viewer!, params.reference ?? '', await readForm(request)]
  const to = (path: string, language = portal.language) => redirect(localePath(language, path), 303)
  const [act, language] = [form.get('act'), form.get('switchLanguage')]
  if (act === 'interest') {
    const why = cleanText(String(form.get('why') ?? ''))
    const wrong = checkWhy(why)
    await readBidToScore(viewer, reference)
    if (wrong) return json({ code: 'why' as const, why, wrong, errors: { why: wrong } }, 422)
    await findInterest(viewer, reference, why)
    return to(assessPaths.home)
  }
  if (act === 'stepAway') {
    await stepAway(viewer, reference)
    return to(assessPaths.home)
  }
  if (act === 'confirm') await confirmScores(viewer, reference)
  else if (act === 'reopen') await reopenScores(viewer, reference)
  else {
    const saved = await saveScores(viewer, reference, form, { send: act === 'send', language: portal.language })
    if (!saved.ok && !(isLanguage(language) && (saved.code === 'sent' || saved.code === 'waiting'))) {
      if (saved.code === 'errors') return json(saved, 422)
      return json({ code: saved.code, typed: saved.typed, errors: { conflict: true } }, 409)
    }
  }
  return to(assessPaths.bid(reference), isLanguage(language) ? language : portal.language)
}

export default function AssessBid() {
  const { bid } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const reader = useLanguage()
  const { t } = reader
  const errors = !answered ? []
    : answered.code === 'errors' ? scoreErrorLinks(reader, bid.criteria, answered.errors)
    : answered.code === 'why' ? [{ href: '#why', text: t(`assessment:interests.error.${answered.wrong}`) }]
    : [{ href: `#${scoreFormId}`, text: t(`assessment:error.${answered.code === 'changed' ? 'changed' : 'sent'}`) }]
  return <AssessPage current="home" errors={errors}><Bid /></AssessPage>
}

function Bid() {
  const { bid, answers, sheet, files, questions } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path, language } = useLanguage()
  const open = bid.open && !bid.waiting && !sheet?.sentAt
  return (
    <>
      <BackLink href={path(assessPaths.home)} />
      <h1 className="govuk-heading-l">{t('assessment:score.title', { group: bid.organisations })}</h1>
      {open && bid.dueBy && <p className="govuk-body">{t('assessment:score.due', { date: formatDateTime(new Date(bid.dueBy), language) })}</p>}
      {bid.waiting && <InsetText>{t('assessment:score.waiting')}</InsetText>}
      {open && <InsetText>{t('assessment:score.spelling')}</InsetText>}
      <ScoreSheetOf
        criteria={bid.criteria} answers={answers} taskTitles={bid.taskTitles} sheet={sheet} open={open} waiting={bid.waiting}
        typed={answered && 'typed' in answered ? answered.typed : undefined}
        errors={answered?.code === 'errors' ? answered.errors : {}} changed={answered?.code === 'changed'}
      />
      <BidFiles files={files} />
      <QuestionsInEnglish questions={questions} />
      <ScoreAside mayStepAway={!sheet?.sentAt || sheet.toConfirm} why={answered?.code === 'why' ? answered.why : ''} error={answered?.code === 'why' ? t(`assessment:interests.error.${answered.wrong}`) : undefined} />
    </>
  )
}
