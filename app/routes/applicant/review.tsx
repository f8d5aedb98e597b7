import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { readBid } from '~/features/applications/index.server'
import { reviewGrounds, reviewWords } from '~/features/assessment'
import { askForReview } from '~/features/assessment/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, Ltr, Radios, Textarea } from '~/ui'

export const handle = { access: 'signed-in', title: 'feedback:review.title', form: 'review' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { reference, role } = await readBid(portal.viewer!, params.reference ?? '')
  return json({ reference, helper: role === 'helper' })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const form = await readForm(request)
  const [ground, text] = ['ground', 'text'].map((name) => String(form.get(name) ?? '')) as [string, string]
  const { reference: known } = await readBid(portal.viewer!, reference)
  const switchTo = form.get('switchLanguage')
  if (isLanguage(switchTo)) return json({ ground, text, errors: {}, code: null, reference: known })
  const result = await askForReview(portal.viewer!, { reference, ground, text, language: portal.language })
  if (result.ok) throw redirect(localePath(portal.language, bidPaths.outcome(reference)), 303)
  const errors = 'errors' in result ? result.errors : { ground: undefined }
  return json({ ground, text, errors, code: 'code' in result ? result.code : null }, { status: 422 })
}

export default function Review() {
  const { t, path } = useLanguage()
  const { reference, helper } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const errors: { ground?: string; text?: string } = answered?.errors ?? {}
  const said = (field: 'ground' | 'text') => errors[field] && t(`feedback:review.${field}.${errors[field]}`, { max: reviewWords })
  const summary = [
    ...(answered?.code ? [{ href: path(bidPaths.outcome(reference)), text: t(`feedback:review.${answered.code}`) }] : []),
    ...(['ground', 'text'] as const).flatMap((field) => { const text = said(field); return text ? [{ href: `#${field}`, text }] : [] }),
  ]
  return (
    <>
      <BackLink href={path(bidPaths.outcome(reference))}>{t('feedback:review.back')}</BackLink>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('feedback:review.title')}</h1>
      <p className="govuk-body">{t('feedback:review.lead')}</p>
      <p className="govuk-body">{t('feedback:review.notForMore')}</p>
      <OnlyGroup helper={helper} what="onlyReview" />
      <form method="post" noValidate id="review">
        <Radios
          id="ground" name="ground" label={t('feedback:review.ground.label')} error={said('ground')} defaultValue={answered?.ground}
          items={reviewGrounds.map((value) => ({ value, label: t(`feedback:review.grounds.${value}`) }))}
        />
        <Textarea
          id="text" name="text" label={t('feedback:review.text.label')} hint={t('feedback:review.text.hint')} error={said('text')}
          words={{ max: reviewWords }} defaultValue={answered?.text}
        />
        {!helper && <Button>{t('feedback:review.send')}</Button>}
      </form>
    </>
  )
}
