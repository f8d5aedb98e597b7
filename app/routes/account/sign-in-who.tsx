import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, PeopleChoice, signInNamePath, signInPath, useFieldError, withNext } from '~/features/accounts'
import { choosePerson, landing, peopleToChoose } from '~/features/accounts/index.server'
import { localePath } from '~/i18n'
import { readForm, safeNext } from '~/platform/http'
import type { Portal } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', title: 'account:who.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const people = portal.sessionToken && (await peopleToChoose(portal.sessionToken))
  return people ? json({ people }) : toSignIn(portal)
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const next = safeNext(portal.url.searchParams.get('next'), portal.url.origin)
  const person = String((await readForm(request)).get('person') ?? '')
  if (person === '') return json({ errors: { person: 'personMissing' } }, { status: 400 })
  if (person === 'new') return redirect(localePath(portal.language, withNext(signInNamePath, next)), 303)
  const chosen = await choosePerson(portal.sessionToken ?? '', person)
  if (!chosen.ok) return toSignIn(portal)
  const { to, headers } = await landing({ ...chosen, next, language: portal.language })
  return redirect(to, { status: 303, headers })
}

function toSignIn({ language }: Portal) {
  return redirect(localePath(language, signInPath), 303)
}

export default function Who() {
  const { people } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <PeopleChoice people={people} error={error('person')} />
    </Column>
  )
}
