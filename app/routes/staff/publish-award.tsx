import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { publishPaths, readAccepted, readCorrection, readPrepared, spokenKey, type CorrectionTyped, type PrepareErrors } from '~/features/directory'
import { correctAward, makeReady, panelOf, publishTold, savePublication, withdrawAward } from '~/features/directory/index.server'
import { AwardFacts, RuleLines } from '~/features/directory/publish/components/AwardFacts'
import { AwardWords } from '~/features/directory/publish/components/AwardWords'
import { Findings } from '~/features/directory/publish/components/Findings'
import { formatDate, useLanguage } from '~/i18n'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Checkboxes, InsetText, TextInput } from '~/ui'

export const handle = { access: { staff: deskAccess.publish }, title: 'publishing:panel.title', namespaces: ['publishing'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const panel = await panelOf(portal.viewer!, params.reference ?? '', portal.url.origin)
  return json({ roles: portal.viewer!.staffRoles, reference: params.reference ?? '', ...panel })
}

type Answer = { errors: Record<string, string>; typed?: Partial<CorrectionTyped> & ReturnType<typeof readPrepared>; wrong?: PrepareErrors; why?: string }

/** One page, four acts: save, make ready, correct, withdraw. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, reference, origin] = [portal.viewer!, params.reference ?? '', portal.url.origin]
  const form = await readForm(request)
  const act = form.get('act')
  const version = Number(form.get('version'))
  const accepted = readAccepted(form.getAll('accepted'))
  const [typed, why] = [act === 'correct' ? readCorrection(form) : readPrepared(form), String(form.get('why') ?? '')]
  const result = await (
    act === 'save' ? savePublication(viewer, reference, { typed, accepted, version })
      : act === 'ready' ? makeReady(viewer, reference, { version, origin })
        : act === 'correct' ? correctAward(viewer, reference, { typed: readCorrection(form), accepted, version, origin })
          : act === 'withdraw' ? withdrawAward(viewer, reference, { why, version })
            : Promise.reject(new BadRequest()))
  // What fails here comes out with the next turn of the clock.
  if (result.ok && act === 'ready') await publishTold().catch((error: unknown) => { portal.failure ??= error })
  if (result.ok) return redirect(publishPaths.award(reference), 303)
  const said = act === 'save' || act === 'correct' ? { typed } : { why }
  if ('errors' in result) {
    const errors = Object.fromEntries(Object.entries(result.errors).map(([field, code]) => [`#${field}`, `publishing:panel.wrong.${field}.${code}`]))
    return json<Answer>({ errors, wrong: result.errors, ...said }, 422)
  }
  const place = act === 'withdraw' ? '#why' : '#main-content'
  return json<Answer>({ errors: { [place]: `publishing:panel.error.${result.code}` }, ...said }, result.code === 'changed' ? 409 : 422)
}

export default function PublishAward() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="publish" roles={roles} errors={useActionData<typeof action>()?.errors}><Panel /></DeskPage>
}

function Panel() {
  const { reference, facts } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(publishPaths.desk)}>{t('publishing:panel.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('publishing:panel.titleOf', { reference })}</h1>
      <AwardFacts facts={facts} />
      {facts.state === 'withdrawn' && <InsetText>{t('publishing:panel.isWithdrawn')}</InsetText>}
      {facts.state !== 'withdrawn' && <Words />}
      {facts.state === 'draft' && <Ready />}
      {facts.state === 'ready' && <InsetText>{t('publishing:panel.isReady')}</InsetText>}
      {facts.state === 'published' && <Withdraw />}
      <Corrections />
    </>
  )
}

function Words() {
  const { facts, words, checked, version, accepted } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const correcting = facts.state === 'published'
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      <h2 className="govuk-heading-m">{t(correcting ? 'publishing:panel.correct' : 'publishing:panel.words')}</h2>
      {correcting && <p className="govuk-body">{t('publishing:panel.correctBody')}</p>}
      <AwardWords typed={{ ...words, ...answered?.typed }} errors={answered?.wrong ?? {}} correcting={correcting} />
      <Findings findings={checked.findings} />
      {facts.publicity?.name === 'talk' && (
        <Checkboxes id="spoken" name="accepted" label="" alone items={[{ value: spokenKey, label: t('publishing:panel.spoken') }]} defaultValue={accepted} />
      )}
      <Button name="act" value={correcting ? 'correct' : 'save'}>{t(correcting ? 'publishing:panel.correctButton' : 'publishing:panel.save')}</Button>
    </form>
  )
}

function Ready() {
  const { checked, version } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      {checked.findings.length === 0 && checked.problems.length === 0 && <p className="govuk-body">{t('publishing:panel.clean')}</p>}
      <RuleLines problems={checked.problems} title={t('publishing:panel.problems')} />
      <RuleLines problems={checked.notes} title={t('publishing:panel.notes')} />
      <p className="govuk-body">{t('publishing:panel.readyBody')}</p>
      <Button name="act" value="ready">{t('publishing:panel.ready')}</Button>
    </form>
  )
}

function Withdraw() {
  const { version } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const error = answered?.errors['#why']
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      <h2 className="govuk-heading-m">{t('publishing:panel.withdraw')}</h2>
      <TextInput id="why" name="why" label={t('publishing:panel.withdrawWhy')} hint={t('publishing:panel.withdrawHint')} error={error && t(error)} defaultValue={answered?.why ?? ''} />
      <Button name="act" value="withdraw" variant="warning">{t('publishing:panel.withdrawButton')}</Button>
    </form>
  )
}

function Corrections() {
  const { corrections } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  if (corrections.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('publishing:panel.corrections')}</h2>
      <ul className="govuk-list">{corrections.map(({ on, what }, index) => <li key={index}>{formatDate(new Date(on), 'en')}: {what}</li>)}</ul>
    </>
  )
}
