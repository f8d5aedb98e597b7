import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { publishPaths, strictestName, strictestPlace, type NamePolicy, type PlacePolicy, type Policy } from '~/features/directory'
import { addCopy, answerLoosening, onePolicy, policySubject, proposeLoosening, tickCopy, tightenPolicy } from '~/features/directory/index.server'
import { PolicyNow, PolicyProposed } from '~/features/directory/publish/components/PolicyNow'
import { CopiesList } from '~/features/directory/publish/components/CopiesList'
import { PolicyForm } from '~/features/directory/publish/components/PolicyForm'
import { useLanguage } from '~/i18n'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.policies }, title: 'publishing:policy.title', namespaces: ['publishing'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const roles = viewer.staffRoles
  if (params.policy === 'new') {
    const { name, now } = await policySubject(viewer, subjectOf(portal.url))
    return json({ roles, name, now, found: null })
  }
  const found = await onePolicy(viewer, params.policy ?? '')
  return json({ roles, name: found.name, now: { place: found.placePolicy, name: found.namePolicy }, found })
}

function subjectOf(url: URL) {
  const given = (name: string) => url.searchParams.get(name)?.slice(0, 200) ?? undefined
  return { group: given('group'), entry: given('entry'), name: given('name') }
}

type Answer = { errors: Record<string, string>; act: string; typed: { place: string; name: string; why: string } }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const form = await readForm(request)
  const [act, id] = [String(form.get('act') ?? ''), params.policy ?? '']
  const text = (name: string) => String(form.get(name) ?? '')
  const why = text('why')
  // Whatever is no policy of ours counts as the strictest.
  const policy: Policy = { place: known(text('place'), strictestPlace, 'withheld'), name: known(text('name'), strictestName, 'withheld') }
  const subject = id === 'new' ? subjectOf(portal.url) : null
  const result = await (
    act === 'tighten' && subject ? tightenPolicy(viewer, subject, { policy, why })
      : act === 'tighten' ? tightenPolicy(viewer, { policy: id }, { policy, why })
        : act === 'loosen' ? proposeLoosening(viewer, id, { policy, why, version: Number(form.get('version')) })
          : act === 'agree' || act === 'refuse' ? answerLoosening(viewer, id, act)
            : act === 'copy' ? addCopy(viewer, id, { what: text('what'), where: text('where') })
              : act === 'tick' ? tickCopy(viewer, id, Number(form.get('index')))
                : Promise.reject(new BadRequest()))
  if (result.ok) return redirect(publishPaths.policy(result.id), 303)
  const place = result.code === 'why' || result.code === 'what' ? `#${result.code}` : '#main-content'
  return json<Answer>({ errors: { [place]: `publishing:policy.error.${result.code}` }, act, typed: { place: text('place'), name: text('name'), why } }, 422)
}

function known<T extends PlacePolicy | NamePolicy>(typed: string, of: (one: T) => T, otherwise: T): T {
  const strict = of(typed as T)
  return strict === typed ? strict : otherwise
}

export default function OnePolicy() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="policies" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { name, now, found } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const error = (of: string) => (answered?.act === of && answered.errors['#why'] ? t(answered.errors['#why']) : undefined)
  const open = now.place === 'district' && now.name === 'named'
  const strictest = now.place === 'withheld' && now.name === 'withheld'
  return (
    <>
      <BackLink href={path(publishPaths.policies)}>{t('publishing:policy.title')}</BackLink>
      <h1 className="govuk-heading-l"><UserText as="span">{t('publishing:policy.one', { name })}</UserText></h1>
      <PolicyNow now={now} found={found} />
      {found?.loosening && <PolicyProposed loosening={found.loosening} by={found.proposedBy} mine={found.mine} />}
      {!strictest && <PolicyForm act="tighten" now={now} typed={answered?.act === 'tighten' ? answered.typed : null} error={error('tighten')} />}
      {found && !open && !found.loosening && <PolicyForm act="loosen" now={now} version={found.version} typed={answered?.act === 'loosen' ? answered.typed : null} error={error('loosen')} />}
      {found && (found.copies.length > 0 || now.name === 'withheld') && <CopiesList copies={found.copies} error={answered?.errors['#what'] && t(answered.errors['#what'])} />}
    </>
  )
}
