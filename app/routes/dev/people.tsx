import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Column } from '~/features/accounts'
import { endSession, landing, signInAsSample } from '~/features/accounts/index.server'
import { knownLanguages, useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, SummaryList } from '~/ui'
import { samplePeopleHere } from './sample-people.server'

export const handle = { access: 'try-it', title: 'dev:people.title', robots: 'noindex' } satisfies RouteHandle

export async function loader() {
  return json({ people: await samplePeopleHere() })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const personId = String((await readForm(request)).get('person') ?? '')
  const { token, language } = await signInAsSample(personId, { tryIt: portal.tryIt })
  if (portal.sessionToken) await endSession(portal.sessionToken)
  const { to, headers } = await landing({ token, personId, next: null, language })
  return redirect(to, { status: 303, headers })
}

export default function People() {
  return <InEnglish><PeoplePage /></InEnglish>
}

function PeoplePage() {
  const { t } = useLanguage()
  const { people } = useLoaderData<typeof loader>()
  const rows = people.map(({ id, name, kind, language }) => ({
    id: `person-${id}`,
    key: <bdi lang={language}>{name}</bdi>,
    value: (
      <form method="post" noValidate>
        <input type="hidden" name="person" value={id} />
        <p className="govuk-body">{t(`dev:people.kind.${kind}`)} · <bdi lang={language}>{knownLanguages.find(({ code }) => code === language)?.name}</bdi></p>
        <Button variant="secondary">{t('dev:people.be')}<span className="govuk-visually-hidden"> <bdi lang={language}>{name}</bdi></span></Button>
      </form>
    ),
  }))
  return (
    <Column>
      <h1 className="govuk-heading-l">{t('dev:people.title')}</h1>
      <p className="govuk-body">{t('dev:people.intro')}</p>
      {rows.length > 0 ? <SummaryList rows={rows} /> : <p className="govuk-body">{t('dev:people.none')}</p>}
    </Column>
  )
}
