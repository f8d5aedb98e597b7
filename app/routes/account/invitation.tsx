import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Column, groupPath, helpingPath } from '~/features/accounts'
import { answerInvitation, joinedBy, openInvitation } from '~/features/accounts/index.server'
import { StaffWords } from '~/features/funds'
import { formatDate, localePath, useLanguage, type Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { Viewer } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, InsetText, Ltr } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:invitation.title', namespaces: ['account', 'helping'], robots: 'noindex' } satisfies RouteHandle

/** For another address the page does not exist: a forwarded link opens nothing. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const open = await openInvitation(portal.viewer, params.token ?? '').catch((error) => alreadyIn(portal.viewer!, params.token ?? '', portal.language, error))
  return json(open)
}

/** Who joined by this invitation and opens it again, or presses again, is led to the group. @throws what was thrown before, for everybody else */
async function alreadyIn(viewer: Viewer, token: string, language: Language, thrown: unknown): Promise<never> {
  const joined = thrown instanceof NotFound ? await joinedBy(viewer, token) : null
  throw joined ? redirect(localePath(language, `${groupPath(joined)}?done=alreadyIn`), 303) : thrown
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const accepts = (await readForm(request)).get('answer') === 'yes'
  const { organisationId, helps } = await answerInvitation(portal.viewer, params.token ?? '', accepts)
    .catch((error) => alreadyIn(portal.viewer!, params.token ?? '', portal.language, error))
  return redirect(localePath(portal.language, helps ? helpingPath : accepts ? groupPath(organisationId) : '/home'), 303)
}

export default function Invitation() {
  const { t } = useLanguage()
  const { organisation, role } = useLoaderData<typeof loader>()
  const helper = role === 'helper'
  return (
    <Column>
      <h1 className="govuk-heading-l">{t(helper ? 'helping:invitation.title' : 'account:invitation.title')}</h1>
      <p className="govuk-body-l"><bdi>{organisation}</bdi></p>
      {helper ? <Help /> : <p className="govuk-body">{t(`account:invitation.${role}`)}</p>}
      <form method="post" noValidate>
        <ButtonGroup>
          <Button name="answer" value="yes">{t(helper ? 'helping:invitation.accept' : 'account:invitation.accept')}</Button>
          <Button name="answer" value="no" variant="secondary">{t(helper ? 'helping:invitation.decline' : 'account:invitation.decline')}</Button>
        </ButtonGroup>
      </form>
    </Column>
  )
}

/** What a helper is asked for, and what she then may and may not do. */
function Help() {
  const { t, language } = useLanguage()
  const { until, bid } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="govuk-body">
        {bid ? <>{t('helping:invitation.one')} <Ltr whole>{bid.reference}</Ltr> – <StaffWords text={bid.fund} /> – <StaffWords text={bid.pot} /></> : t('helping:invitation.all')}
      </p>
      {until && <p className="govuk-body">{t('helping:scope.until', { date: formatDate(new Date(until), language) })}</p>}
      <p className="govuk-body">{t('helping:invitation.may')}</p>
      <p className="govuk-body">{t('helping:invitation.mayNot')}</p>
      <InsetText>{t('helping:invitation.alsoBids')}</InsetText>
    </>
  )
}
