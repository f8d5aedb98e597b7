import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, reviewOutcomes, reviewWords } from '~/features/assessment'
import { answerReview, openReviews, reviewReader } from '~/features/assessment/index.server'
import { directionOf, formatDate, knownLanguages, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Ltr, Radios, SummaryList, Textarea, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.reviews }, title: 'desk:reviews.one' } satisfies RouteHandle

export async function loader({ context: { portal }, params }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const review = (await openReviews(viewer)).find(({ id }) => id === params.review)
  if (!review) throw new NotFound('no-such-review')
  const reader = await reviewReader(viewer, review.reference)
  return { roles: viewer.staffRoles, review: { ...review, askedAt: review.askedAt.toISOString(), answerBy: review.answerBy.toISOString() }, own: reader?.language ?? 'en' }
}

export async function action({ request, context: { portal }, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [outcome, english, own] = ['outcome', 'english', 'own'].map((name) => String(form.get(name) ?? '')) as [string, string, string]
  const result = await answerReview(portal.viewer!, { id: params.review ?? '', outcome, english, own })
  if (result.ok) throw redirect(deskPaths.reviews, 303)
  const errors = 'errors' in result
    ? Object.fromEntries(Object.keys(result.errors).map((field) => [`#${field}`, `desk:reviews.${field}.required`]))
    : { '#main-content': `desk:reviews.refused.${result.refused}` }
  return json({ errors, outcome, english, own }, 422)
}

export default function Review() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="decisions" roles={roles} errors={answered?.errors}><ReviewForm /></DeskPage>
}

function ReviewForm() {
  const { review, own } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const language = knownLanguages.find(({ code }) => code === own)
  const error = (field: string) => { const key = answered?.errors[`#${field}`]; return key && t(key) }
  return (
    <>
      <BackLink href={path(deskPaths.reviews)} />
      <span className="govuk-caption-l"><UserText as="span">{review.organisation}</UserText> <Ltr>{review.reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:reviews.one')}</h1>
      <SummaryList
        rows={[
          { key: t('desk:reviews.ground'), value: t(`feedback:review.grounds.${review.ground}`) },
          { key: t('desk:reviews.text'), value: <UserText lang={review.language}>{review.text}</UserText> },
          { key: t('desk:reviews.by'), value: formatDate(new Date(review.answerBy), 'en') },
        ]}
      />
      <p className="govuk-body"><a className="govuk-link" href={path(deskPaths.bid(review.reference))}>{t('desk:reviews.bid')}</a></p>
      <form method="post" noValidate className="readable">
        <Radios
          id="outcome" name="outcome" label={t('desk:reviews.outcome.label')} error={error('outcome')} defaultValue={answered?.outcome}
          items={reviewOutcomes.map((value) => ({ value, label: t(`feedback:review.${value}`) }))}
        />
        <Textarea id="english" name="english" label={t('desk:reviews.english.label')} error={error('english')} words={{ max: reviewWords }} lang="en" defaultValue={answered?.english} />
        {language && own !== 'en' && (
          <Textarea
            id="own" name="own" words={{ max: reviewWords }} lang={own} dir={directionOf(own)} defaultValue={answered?.own}
            label={<>{t('desk:reviews.own.label')} <span lang={own} dir={directionOf(own)}>{language.name}</span></>}
          />
        )}
        <Button>{t('desk:reviews.send')}</Button>
      </form>
    </>
  )
}
