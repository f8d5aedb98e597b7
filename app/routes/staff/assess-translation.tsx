import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answersToTranslate, assessAccess, AssessPage, assessPaths, controlId, RepliesToTranslate, TranslationLines, type TypedLines } from '~/features/assessment'
import { readWorkToTranslate, saveTranslation, translateReply } from '~/features/assessment/index.server'
import { isLanguage, localePath, translator, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, InsetText, Ltr } from '~/ui'

const formId = 'translation'

export const handle = { access: { staff: assessAccess }, namespaces: ['assessment'], form: formId } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { organisation, reference, needsEnglish, status, english, toTranslate, replies, typed, kept } = await readWorkToTranslate(portal.viewer!, params.reference ?? '')
  return json({
    title: translator(portal.language)('assessment:translation.title', { group: organisation }),
    reference, organisation, foreign: needsEnglish, replies,
    answers: needsEnglish ? answersToTranslate(toTranslate) : [],
    typed,
    kept,
    version: english?.version ?? 0,
    state: english?.state ?? 'draft',
    open: needsEnglish && status === 'submitted' && (english?.state ?? 'draft') === 'draft',
  })
}

type Answer = { errors: Record<string, string>; typed?: TypedLines; changed?: boolean; reply?: { id: string; text: string; error: string } }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, form] = [portal.viewer!, params.reference ?? '', await readForm(request)]
  const [act, switchTo] = [form.get('act'), form.get('switchLanguage')]
  const to = (language = portal.language) => redirect(localePath(language, assessPaths.translation(reference)), 303)
  if (act === 'reply') {
    const [id, text] = [String(form.get('reply') ?? ''), String(form.get('english') ?? '')]
    const done = await translateReply(viewer, reference, id, text)
    if (done.ok) return to()
    const error = `assessment:reply.error.${done.code}`
    return json<Answer>({ errors: { [`#${controlId(`reply.${id}`)}`]: error }, reply: { id, text, error } }, 422)
  }
  const saved = await saveTranslation(viewer, reference, form, { offer: act === 'offer' })
  if (saved.ok || (isLanguage(switchTo) && saved.code === 'closed')) return to(isLanguage(switchTo) ? switchTo : portal.language)
  if (saved.code === 'errors') {
    const errors = Object.entries(saved.errors).map(([field, code]) => [`#${controlId(field)}`, `assessment:translation.error.${code}`])
    return json<Answer>({ errors: Object.fromEntries(errors), typed: saved.typed }, 422)
  }
  return json<Answer>({ errors: { [`#${formId}`]: `assessment:translation.error.${saved.code}` }, typed: saved.typed, changed: saved.code === 'changed' }, 409)
}

export default function AssessTranslation() {
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const errors = Object.entries(answered?.errors ?? {}).map(([href, key]) => ({ href, text: t(key) }))
  return <AssessPage current="home" errors={errors}><Page /></AssessPage>
}

function Page() {
  const { reference, organisation, foreign, replies } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const reply = answered?.reply && { ...answered.reply, error: t(answered.reply.error) }
  return (
    <>
      <BackLink href={path(assessPaths.home)} />
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('assessment:translation.title', { group: organisation })}</h1>
      {foreign ? <Lines /> : <><p className="govuk-body">{t('assessment:translation.none')}</p><form method="post" id={formId} /></>}
      <RepliesToTranslate replies={replies} posted={reply} />
    </>
  )
}

function Lines() {
  const { answers, typed, kept, version, open, state } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const own = answered?.typed ?? typed
  const fieldErrors = Object.fromEntries(Object.keys(own).flatMap((field) => {
    const key = answered?.errors[`#${controlId(field)}`]
    return key ? [[field, t(key)]] : []
  }))
  const words = { english: t('assessment:translation.english'), theirs: t('assessment:translation.theirs') }
  return (
    <>
      <p className="govuk-body">{t('assessment:translation.how')}</p>
      {kept && <InsetText>{t('assessment:translation.kept')}</InsetText>}
      {state !== 'draft' && <InsetText>{t(`assessment:translation.${state}`)}</InsetText>}
      <form method="post" noValidate id={formId}>
        <input type="hidden" name="version" value={version} />
        <TranslationLines answers={answers} typed={open ? own : typed} standing={answered?.changed ? typed : null} errors={fieldErrors} readOnly={!open} words={words} />
        {open && (
          <>
            <p className="govuk-body">{t('assessment:translation.then')}</p>
            <ButtonGroup>
              <Button name="act" value="save" variant="secondary">{t('assessment:translation.save')}</Button>
              <Button name="act" value="offer">{t('assessment:translation.offer')}</Button>
            </ButtonGroup>
          </>
        )}
      </form>
    </>
  )
}
