import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { questionPaths, readPosition } from '~/features/applications'
import { readBidHistory } from '~/features/applications/index.server'
import { formFor, takenAway } from '~/features/funds'
import { questionsOf } from '~/forms'
import { AnswerView, QuestionWords } from '~/forms/views'
import { formatDateTime, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:history.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, revisions } = await readBidHistory(portal.viewer!, params.reference ?? '', params.question ?? '', readPosition(params.part))
  const stop = bid.form.tasks.flatMap(({ pages }) => pages).find(({ questions }) => questions.some(({ id }) => id === params.question))
  // A question that staff took away is asked nowhere, and what was answered stays readable.
  if (!stop && !takenAway(bid.extras, bid.answers).some(({ id }) => id === params.question)) throw new NotFound('no-such-question')
  const { reference, part, formId, formVersion, extras, joint, answers } = bid
  return json({ reference, part, formId, formVersion, extras, joint, gone: takenAway(extras, answers), pageId: stop?.id ?? null, question: params.question ?? '', now: bid.versions[params.question ?? ''], revisions })
}

export default function History() {
  const { t, path, language } = useLanguage()
  const { reference, part, pageId, revisions, now, ...loaded } = useLoaderData<typeof loader>()
  const question = [...questionsOf(formFor(loaded)), ...loaded.gone].find(({ id }) => id === loaded.question)
  if (!question) return null
  return (
    <>
      <BackLink href={path(pageId ? questionPaths(reference, part).page(pageId) : questionPaths(reference, part).list)}><QuestionWords question={question} field="label" /></BackLink>
      <h1 className="govuk-heading-l">{t('bids:history.title')}</h1>
      <p className="govuk-body"><strong><QuestionWords question={question} field="label" /></strong></p>
      <p className="govuk-body">{t(revisions.length > 0 ? 'bids:history.lead' : 'bids:history.none')}</p>
      {revisions.map((revision) => (
        <SummaryList
          key={revision.id}
          rows={[
            { key: t('bids:history.when'), value: formatDateTime(new Date(revision.savedAt), language) },
            ...(revision.by ? [{ key: t('bids:history.who'), value: <bdi>{revision.by}</bdi> }] : []),
            {
              key: t('bids:history.answer'),
              value: (
                <>
                  <AnswerView question={question} value={revision.value} lang={revision.language} />
                  {!revision.accepted && <p className="govuk-hint">{t('bids:history.aside')}</p>}
                  {revision.accepted && revision.version === now && <p className="govuk-hint">{t('bids:history.now')}</p>}
                </>
              ),
            },
          ]}
        />
      ))}
    </>
  )
}
