import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { readBid } from '~/features/applications/index.server'
import { answersToTranslate, controlId, TranslationLines, typedOf, type TypedLines } from '~/features/assessment'
import { correctTranslation, readTranslation } from '~/features/assessment/index.server'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, ErrorSummary, InsetText, Ltr } from '~/ui'

const formId = 'translation'

export const handle = { access: 'signed-in', title: 'bids:translation.title', form: formId } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const [bid, found] = await Promise.all([readBid(viewer, reference), readTranslation(viewer, reference)])
  if (!found || found.english.state === 'draft') throw new NotFound('no-such-bid')
  const { english, toTranslate } = found
  return json({
    reference: bid.reference,
    helper: bid.role === 'helper',
    answers: answersToTranslate(toTranslate),
    typed: typedOf(toTranslate, { ...english.lines, ...english.corrections }),
    version: english.version,
    state: english.state,
    corrected: Object.keys(english.corrections).length > 0,
    answerBy: english.answerBy,
    open: found.status === 'submitted' && english.state === 'offered' && english.answerBy !== null && now() <= english.answerBy && bid.role !== 'viewer' && bid.role !== 'helper',
  })
}

type Answer = { errors: Record<string, string>; typed: TypedLines; changed?: boolean }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, form] = [portal.viewer!, params.reference ?? '', await readForm(request)]
  await readBid(viewer, reference)
  if (isLanguage(form.get('switchLanguage'))) {
    const typed = Object.fromEntries([...form].filter(([name]) => name.startsWith('line.')).map(([name, text]) => [name, String(text)]))
    return json<Answer>({ errors: {}, typed })
  }
  const done = await correctTranslation(viewer, reference, form, { agree: form.get('act') === 'agree' })
  if (done.ok) return redirect(localePath(portal.language, bidPaths.translation(reference)), 303)
  if (done.code === 'errors') {
    const errors = Object.entries(done.errors).map(([field, code]) => [`#${controlId(field)}`, `bids:translation.error.${code}`])
    return json<Answer>({ errors: Object.fromEntries(errors), typed: done.typed }, 422)
  }
  return json<Answer>({ errors: { [`#${formId}`]: `bids:translation.${done.code}` }, typed: done.typed, changed: done.code === 'changed' }, 409)
}

export default function Translation() {
  const { reference } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const errors = Object.entries(answered?.errors ?? {}).map(([href, key]) => ({ href, text: t(key) }))
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('bids:translation.title')}</h1>
      <p className="govuk-body">{t('bids:translation.lead')}</p>
      <Lines />
    </>
  )
}

function Lines() {
  const { answers, typed, version, open, state, corrected, answerBy, helper } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, language } = useLanguage()
  const own = { ...typed, ...answered?.typed }
  const fieldErrors = Object.fromEntries(Object.keys(own).flatMap((field) => {
    const key = answered?.errors[`#${controlId(field)}`]
    return key ? [[field, t(key)]] : []
  }))
  // What was typed too late stays in its box.
  const shown = open || answered !== undefined
  const words = { english: t('bids:translation.english'), theirs: t('bids:translation.theirs') }
  return (
    <>
      <OnlyGroup helper={helper && state !== 'agreed'} what="onlyCorrect" />
      {state === 'agreed' && <InsetText>{t('bids:translation.agreed')}</InsetText>}
      {open && answerBy && <InsetText>{t('bids:translation.until', { when: formatDateTime(new Date(answerBy), language) })}</InsetText>}
      {open && corrected && <p className="govuk-body">{t('bids:translation.saved')}</p>}
      <form method="post" noValidate id={formId}>
        <input type="hidden" name="version" value={version} />
        <TranslationLines answers={answers} typed={own} standing={answered?.changed ? typed : null} errors={fieldErrors} readOnly={!shown} words={words} />
        {open && (
          <>
            <p className="govuk-body">{t('bids:translation.once')}</p>
            <ButtonGroup>
              <Button name="act" value="agree">{t('bids:translation.agree')}</Button>
              <Button name="act" value="save" variant="secondary">{t('bids:translation.save')}</Button>
            </ButtonGroup>
          </>
        )}
      </form>
    </>
  )
}
