import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkErrand, paperPaths, readErrand, type ErrandTyped } from '~/features/applications'
import { ErrandFields } from '~/features/applications/components/ErrandFields'
import { errandsFor } from '~/features/applications/index.server'
import { answersToTranslate, controlId, deskAccess, DeskPage, deskPaths, TranslationLines, typedOf, type TypedLines } from '~/features/assessment'
import { correctTranslation, readTranslation } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, InsetText, Ltr } from '~/ui'

export const handle = { access: { staff: deskAccess.paper }, title: 'desk:errand.title', namespaces: ['bids'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const [viewer, reference] = [portal.viewer!, params.reference ?? '']
  const found = await errandsFor(viewer, reference)
  if (!found) throw new NotFound('no-such-paper')
  const translated = found.matters.declared ? await readTranslation(viewer, reference) : null
  const open = translated?.english.state === 'offered' && translated.status === 'submitted' && translated.english.answerBy !== null && now() <= translated.english.answerBy
  return json({
    roles: viewer.staffRoles, reference, declared: found.matters.declared,
    work: translated && open ? {
      answers: answersToTranslate(translated.toTranslate), version: translated.english.version,
      lines: typedOf(translated.toTranslate, { ...translated.english.lines, ...translated.english.corrections }),
    } : null,
  })
}

type Answer = { typed: ErrandTyped; lines: TypedLines; wrong: Record<string, string>; lineErrors: Record<string, string>; errors: Record<string, string> }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, form] = [portal.viewer!, params.reference ?? '', await readForm(request)]
  if (!await errandsFor(viewer, reference)) throw new NotFound('no-such-paper')
  const typed = readErrand(form)
  const checked = checkErrand(typed, now())
  const lines = Object.fromEntries([...form].filter(([name]) => name.startsWith('line.')).map(([name, text]) => [name, String(text)]))
  const refused = (wrong: Record<string, string>, lineErrors: Record<string, string>, code?: string) => json<Answer>({
    typed, lines, wrong, lineErrors,
    errors: {
      ...Object.fromEntries(Object.entries(wrong).map(([field, each]) => [`#${field}`, `desk:errand.error.${each}`])),
      ...Object.fromEntries(Object.entries(lineErrors).map(([field, each]) => [`#${controlId(field)}`, each])),
      ...(code && { '#errand': `desk:errand.refused.${code}` }),
    },
  }, 422)
  if (!checked.ok) return refused(checked.errors as Record<string, string>, {})
  const done = await correctTranslation(viewer, reference, form, { agree: form.get('act') === 'agree', errand: checked.errand })
  if (done.ok) return redirect(paperPaths.one(reference), 303)
  if (done.code !== 'errors') return refused({}, {}, done.code)
  return refused({}, Object.fromEntries(Object.entries(done.errors).map(([field, code]) => [field, `bids:translation.error.${code}`])))
}

export default function PaperCorrection() {
  const { roles, reference, declared, work } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <DeskPage current="paper" roles={roles} errors={answered?.errors}>
      <BackLink href={path(paperPaths.one(reference))} />
      <span className="govuk-caption-l"><Ltr>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:errand.do.correction')}</h1>
      <p className="govuk-body">{t('desk:errand.lead.correction')}</p>
      {!declared && <InsetText>{t('desk:errand.declare')} <a className="govuk-link" href={path(deskPaths.interests)}>{t('desk:errand.toDeclare')}</a></InsetText>}
      {declared && !work && <InsetText>{t('desk:errand.noEnglish')}</InsetText>}
      {work && <Lines work={work} />}
    </DeskPage>
  )
}

type Work = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['work']>

function Lines({ work: { answers, lines, version } }: { work: Work }) {
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const errors = Object.fromEntries(Object.entries(answered?.lineErrors ?? {}).map(([field, key]) => [field, t(key)]))
  return (
    <form method="post" noValidate id="errand">
      <input type="hidden" name="version" value={version} />
      <ErrandFields typed={answered?.typed} wrong={answered?.wrong ?? {}} />
      <TranslationLines answers={answers} typed={{ ...lines, ...answered?.lines }} errors={errors} words={{ english: t('bids:translation.english'), theirs: t('bids:translation.theirs') }} />
      <ButtonGroup>
        <Button name="act" value="agree">{t('desk:errand.agree')}</Button>
        <Button name="act" value="save" variant="secondary">{t('desk:errand.save')}</Button>
      </ButtonGroup>
    </form>
  )
}
