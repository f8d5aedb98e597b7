import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkErrand, errandKinds, errandsPossible, paperPaths, readErrand, type Errand, type ErrandKind, type ErrandTyped } from '~/features/applications'
import { ErrandFields } from '~/features/applications/components/ErrandFields'
import { changeForHer, errandsFor, scanForHer, takeBackForHer } from '~/features/applications/index.server'
import { deskAccess, DeskPage, deskPaths, reviewGrounds } from '~/features/assessment'
import { askReviewForHer, questionsToHer, replyForHer } from '~/features/assessment/index.server'
import { fileLimits } from '~/features/documents'
import { storeFiles } from '~/features/documents/index.server'
import { languages, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { Portal } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, FileInput, InsetText, Ltr, Radios } from '~/ui'

export const handle = {
  access: { staff: deskAccess.paper }, title: 'desk:errand.title', namespaces: ['feedback', 'files'], uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

function kindOf(named: string | undefined): ErrandKind {
  const kind = errandKinds.find((one) => one === named)
  // A correction has a page of its own.
  if (!kind || kind === 'correction') throw new NotFound('no-such-errand')
  return kind
}

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const [viewer, reference, kind] = [portal.viewer!, params.reference ?? '', kindOf(params.errand)]
  const found = await errandsFor(viewer, reference)
  if (!found) throw new NotFound('no-such-paper')
  const { matters } = found
  const questions = kind === 'reply' && matters.declared ? await questionsToHer(viewer, reference) : []
  return json({
    roles: viewer.staffRoles, reference, kind, declared: matters.declared, language: matters.language, open: errandsPossible(matters).includes(kind),
    questions: questions.map(({ id, text }) => ({ id, text })),
  })
}

type Answer = { typed: ErrandTyped; chosen: Record<string, string>; wrong: Record<string, string>; errors: Record<string, string> }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, kind] = [portal.viewer!, params.reference ?? '', kindOf(params.errand)]
  if (!await errandsFor(viewer, reference)) throw new NotFound('no-such-paper')
  const form = await readForm(request)
  const typed = readErrand(form)
  const chosen = Object.fromEntries(['ground', 'question', 'language'].map((name) => [name, String(form.get(name) ?? '')]))
  const refused = (wrong: Record<string, string>, code?: string) => json<Answer>({
    typed, chosen, wrong,
    errors: {
      ...Object.fromEntries(Object.entries(wrong).map(([field, each]) => [`#${field}`, `desk:errand.error.${each}`])),
      ...(code && { '#errand': `desk:errand.refused.${code}` }),
    },
  }, 422)
  const checked = checkErrand(typed, now())
  if (!checked.ok) return refused(checked.errors as Record<string, string>)
  const done = await run(portal, reference, kind, checked.errand, chosen)
  if (done.ok) return redirect(paperPaths.one(reference), 303)
  return 'errors' in done ? refused(done.errors as Record<string, string>) : refused({}, done.code)
}

async function run(portal: Portal, reference: string, kind: ErrandKind, errand: Errand, { ground = '', question = '', language = '' }: Record<string, string>) {
  const viewer = portal.viewer!
  if (kind === 'withdraw') return takeBackForHer(viewer, reference, errand)
  if (kind === 'review') return askReviewForHer(viewer, reference, errand, { ground })
  if (kind === 'reply') return replyForHer(viewer, reference, errand, { question, language })
  const { files: [scan], refused: [wrong] } = await storeFiles(viewer, portal.uploads ?? [], null)
  if (wrong || (!scan && kind === 'scan')) return { ok: false as const, errors: { scan: 'scanMissing' } }
  return kind === 'change' ? changeForHer(viewer, reference, errand, scan ?? null) : scanForHer(viewer, reference, errand, scan!)
}

export default function PaperErrand() {
  const { roles, reference, kind, open, declared } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const barred = kind === 'reply' && !declared
  return (
    <DeskPage current="paper" roles={roles} errors={answered?.errors}>
      <div className="readable">
        <BackLink href={path(paperPaths.one(reference))} />
        <span className="govuk-caption-l"><Ltr>{reference}</Ltr></span>
        <h1 className="govuk-heading-l">{t(`desk:errand.do.${kind}`)}</h1>
        <p className="govuk-body">{t(`desk:errand.lead.${kind}`)}</p>
        {barred && <InsetText>{t('desk:errand.declare')} <a className="govuk-link" href={path(deskPaths.interests)}>{t('desk:errand.toDeclare')}</a></InsetText>}
        {!open && !answered && <InsetText>{t('desk:errand.refused.notNow')}</InsetText>}
        {(open || answered) && !barred && <Form />}
      </div>
    </DeskPage>
  )
}

function Form() {
  const { kind } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const scan = answered?.wrong.scan && t(`desk:errand.error.${answered.wrong.scan}`)
  return (
    <form method="post" encType="multipart/form-data" noValidate id="errand">
      {kind !== 'scan' && <p className="govuk-body">{t('desk:errand.intro')}</p>}
      <Chosen />
      <ErrandFields typed={answered?.typed} wrong={answered?.wrong ?? {}} />
      {(kind === 'scan' || kind === 'change') && (
        <FileInput id="scan" name="scan" labelSize="s" label={t('desk:paper.scan')} hint={t('desk:paper.scanHint')} error={scan} />
      )}
      <Button>{t('desk:errand.save')}</Button>
    </form>
  )
}

/** What a review or a reply is about. */
function Chosen() {
  const { kind, questions, language } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const of = (name: string) => {
    const wrong = answered?.wrong[name]
    return { id: name, name, labelSize: 's' as const, label: t(`desk:errand.${name}`), error: wrong && t(`desk:errand.error.${wrong}`), defaultValue: answered?.chosen[name] }
  }
  if (kind === 'review') return <Radios {...of('ground')} items={reviewGrounds.map((value) => ({ value, label: t(`feedback:review.grounds.${value}`) }))} />
  if (kind !== 'reply') return null
  return (
    <>
      {questions.length === 0 && <InsetText>{t('desk:errand.noQuestion')}</InsetText>}
      <Radios {...of('question')} items={questions.map(({ id, text }) => ({ value: id, label: text }))} />
      <Radios {...of('language')} defaultValue={answered?.chosen.language ?? language} items={languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir }))} />
    </>
  )
}
