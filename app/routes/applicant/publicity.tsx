import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { checkPublicity, publicityFields, publicityQuestions, publishPaths, readPublicity, type PublicityField, type PublicityTyped } from '~/features/directory'
import { publicityOf, savePublicity } from '~/features/directory/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, NotificationBanner, Radios } from '~/ui'

export const handle = { access: 'signed-in', title: 'publicity:title', namespaces: ['publicity'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const reference = params.reference ?? ''
  const { answer, role, state } = await publicityOf(portal.viewer!, reference)
  const answers: PublicityTyped = { name: answer?.name ?? '', photo: answer?.photo ?? '', event: answer?.event ?? '' }
  return json({
    reference, answers, version: answer?.version ?? 0, state,
    mayAnswer: state === 'open' && (role === 'owner' || role === 'editor'), saved: portal.url.searchParams.has('saved'),
  })
}

type Answer = { errors: string[]; missing: PublicityField[]; typed: PublicityTyped }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const form = await readForm(request)
  const typed = readPublicity(form)
  const checked = checkPublicity(typed)
  // Whoever may not answer learns nothing from what is wrong with it.
  if (!checked.ok) await publicityOf(portal.viewer!, reference)
  if (!checked.ok) return json<Answer>({ errors: checked.missing, missing: checked.missing, typed }, 422)
  const result = await savePublicity(portal.viewer!, reference, { answers: checked.value, version: Number(form.get('version')) || 0 })
  if (result.ok) return redirect(localePath(portal.language, `${publishPaths.publicity(reference)}?saved`), 303)
  return json<Answer>({ errors: [result.code], missing: [], typed }, 409)
}

export default function PublicityRoute() {
  const { reference, answers, version, state, mayAnswer, saved } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const errorOf = (field: PublicityField) => (answered?.missing.includes(field) ? t(`publicity:${field}.error.required`) : undefined)
  const refused = answered && answered.missing.length === 0 ? [{ href: '#publicity', text: t(`publicity:${answered.errors[0]}`) }] : []
  return (
    <>
      <ErrorSummary errors={[...refused, ...(answered?.missing ?? []).map((field) => ({ href: `#${field}`, text: errorOf(field) ?? '' }))]} />
      <BackLink href={path(bidPaths.bid(reference))}>{t('publicity:back')}</BackLink>
      {saved && !answered && <NotificationBanner success>{t('publicity:saved')}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('publicity:title')}</h1>
      <p className="govuk-body-l">{t('publicity:question.intro')}</p>
      <p className="govuk-body">{t('publicity:question.nothing')}</p>
      {state === 'open' && <p className="govuk-body">{t('publicity:question.optional')}</p>}
      <InsetText>{t('publicity:question.risk')}</InsetText>
      {!mayAnswer && <p className="govuk-body">{t(state === 'open' ? 'publicity:reading' : `publicity:${state}`)}</p>}
      {mayAnswer && (
        <form method="post" id="publicity" noValidate>
          <input type="hidden" name="version" value={version} />
          {publicityFields.map((field) => {
            const error = errorOf(field)
            return (
              <Radios
                key={field} id={field} name={field} label={t(`publicity:${field}.label`)} labelSize="m" hint={t(`publicity:${field}.hint`)}
                defaultValue={answered?.typed[field] ?? answers[field]} {...(error && { error })}
                items={publicityQuestions[field].map((value) => ({ value, label: t(`publicity:${field}.option.${value}`) }))}
              />
            )
          })}
          <Button>{t('publicity:save')}</Button>
        </form>
      )}
    </>
  )
}
