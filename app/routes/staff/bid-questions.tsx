import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AskForm, daysToReply, deskAccess, DeskPage, deskPaths, QuestionsShown, readQuestion, type QuestionErrors, type QuestionTyped } from '~/features/assessment'
import { askGroup, readSentBid } from '~/features/assessment/index.server'
import { endOfWorkingDays } from '~/features/funds'
import { formatDate, translator, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, title: 'desk:ask.title', scripts: ['words-left'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { bid, snapshot, contact, questions, belongs } = await readSentBid(viewer, params.reference ?? '')
  const about = (question: string, label: Partial<Record<string, string>> | null) => label?.en ?? question
  return json({
    title: translator('en')('desk:ask.titleOf', { reference: bid.reference }),
    roles: viewer.staffRoles,
    bid: { reference: bid.reference, organisation: bid.organisation },
    questions: questions.map(({ label, ...one }) => ({ ...one, about: about(one.question, label) })),
    answers: snapshot.answers.map(({ question, label }) => ({ value: question, label: about(question, label) })),
    language: contact?.language ?? 'en',
    earliest: formatDate(endOfWorkingDays(now(), daysToReply), 'en'),
    mayAsk: viewer.staffRoles.includes('officer') && !belongs && (bid.state === 'toDecide' || bid.state === 'waiting'),
  })
}

type Answer = { errors: Record<string, string>; wrong: QuestionErrors; typed: QuestionTyped }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const typed = readQuestion(await readForm(request))
  const done = await askGroup(portal.viewer!, reference, typed)
  if (done.ok) return redirect(deskPaths.questions(reference), 303)
  const wrong = 'errors' in done ? done.errors : {}
  const errors = 'errors' in done
    ? Object.fromEntries(Object.entries(wrong).map(([field, code]) => [`#${field}`, `desk:ask.error.${code}`]))
    : { '#main-content': `desk:ask.refused.${done.refused}` }
  return json<Answer>({ errors, wrong, typed }, 422)
}

export default function BidQuestions() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="bids" roles={roles} errors={answered?.errors}><Page /></DeskPage>
}

const blank: QuestionTyped = { about: '', text: '', ownText: '', by: { day: '', month: '', year: '' } }

function Page() {
  const { bid, questions, answers, language, earliest, mayAsk } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(deskPaths.bid(bid.reference))}>{t('desk:decision.back')}</BackLink>
      <span className="govuk-caption-l"><UserText as="span">{bid.organisation}</UserText> <Ltr whole>{bid.reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:ask.title')}</h1>
      {questions.length === 0 ? <p className="govuk-body">{t('desk:ask.none')}</p> : <QuestionsShown questions={questions} />}
      {mayAsk && <AskForm answers={answers} typed={answered?.typed ?? blank} errors={answered?.wrong ?? {}} language={language} earliest={earliest} />}
    </>
  )
}
