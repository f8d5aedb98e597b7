import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { readBid } from '~/features/applications/index.server'
import { controlId, mostReplyWords } from '~/features/assessment'
import { questionsToGroup, replyToQuestion } from '~/features/assessment/index.server'
import { directionOf, formatDateTime, isLanguage, localePath, useLanguage, type Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, Ltr, SummaryCard, Textarea, UserText } from '~/ui'

const formId = 'questions'
const boxOf = (id: string) => `reply.${id}`

export const handle = { access: 'signed-in', title: 'bids:asked.title', form: formId, scripts: ['words-left'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const [bid, questions] = await Promise.all([readBid(viewer, reference), questionsToGroup(viewer, reference)])
  return json({
    reference: bid.reference,
    helper: bid.role === 'helper',
    questions: questions.map(({ id, label, text, ownText, language, answerBy, reply, replyLanguage, repliedAt, status }) => {
      const waits = repliedAt === null && status === 'submitted'
      const own = ownText !== null && language === portal.language
      const about: Language = label?.[portal.language] ? portal.language : 'en'
      return {
        id, text: own ? ownText : text, language: own ? language : 'en' as const, about: { text: label?.[about] ?? '', language: about },
        answerBy, reply, replyLanguage, repliedAt, late: waits && now() > answerBy,
        open: waits && now() <= answerBy && bid.role !== 'viewer' && bid.role !== 'helper',
      }
    }),
  })
}

type Answer = { typed: Record<string, string>; id: string | null; error: string | null; errors: Record<string, string> }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, form] = [portal.viewer!, params.reference ?? '', await readForm(request)]
  await readBid(viewer, reference)
  const typed = Object.fromEntries([...form].filter(([name]) => name.startsWith('reply.')).map(([name, text]) => [name.slice('reply.'.length), String(text)]))
  if (isLanguage(form.get('switchLanguage'))) return json<Answer>({ typed, id: null, error: null, errors: {} })
  const id = String(form.get('id') ?? '')
  const done = await replyToQuestion(viewer, reference, { id, text: typed[id] ?? '', language: portal.language })
  if (done.ok) return redirect(localePath(portal.language, bidPaths.questions(reference)), 303)
  const error = `bids:asked.error.${done.code}`
  return json<Answer>({ typed, id, error, errors: { [`#${controlId(boxOf(id))}`]: error } }, 422)
}

export default function Questions() {
  const { reference, questions, helper } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
      {answered?.error && answered.id && <ErrorSummary errors={[{ href: `#${controlId(boxOf(answered.id))}`, text: t(answered.error, { max: mostReplyWords }) }]} />}
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('bids:asked.title')}</h1>
      {questions.length === 0 ? <p className="govuk-body">{t('bids:asked.none')}</p> : (
        <>
          <p className="govuk-body">{t('bids:asked.lead')}</p>
          <InsetText>{t('bids:asked.only')}</InsetText>
        </>
      )}
      <OnlyGroup helper={helper} what="onlyReply" />
      <form method="post" noValidate id={formId}>
        {questions.map((question) => <Asked key={question.id} question={question} />)}
      </form>
    </>
  )
}

type Question = ReturnType<typeof useLoaderData<typeof loader>>['questions'][number]

function Asked({ question }: { question: Question }) {
  const { id, text, language: asked, about, answerBy, reply, replyLanguage, open, late } = question
  const answered = useActionData<typeof action>()
  const { t, language } = useLanguage()
  const typed = answered?.typed[id]
  const error = answered?.error && answered.id === id ? t(answered.error, { max: mostReplyWords }) : undefined
  return (
    <SummaryCard title={<span lang={about.language} dir={directionOf(about.language)}>{about.text}</span>}>
      <div className="govuk-body"><UserText lang={asked}>{text}</UserText></div>
      {reply !== null && (
        <>
          <p className="govuk-body govuk-!-font-weight-bold">{t('bids:asked.yours')}</p>
          <div className="govuk-body"><UserText lang={replyLanguage ?? undefined}>{reply}</UserText></div>
        </>
      )}
      {open && <p className="govuk-body">{t('bids:asked.until', { when: formatDateTime(new Date(answerBy), language) })}</p>}
      {late && <p className="govuk-body">{t('bids:asked.over')}</p>}
      {(open || typed !== undefined) && (
        <Textarea id={controlId(boxOf(id))} name={boxOf(id)} label={t('bids:asked.reply')} hint={t('bids:asked.hint')} error={error} defaultValue={typed} words={{ max: mostReplyWords }} />
      )}
      {open && <Button name="id" value={id}>{t('bids:asked.send')}</Button>}
    </SummaryCard>
  )
}
