import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checksNeeded, identityChecks, inGroups, isIdentityCheck, possibleChecks, signInPaperPath } from '~/features/accounts'
import { knownPerson, readOutCode } from '~/features/accounts/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Checkboxes, InsetText, Ltr, Radios, SummaryList, UserText, WarningText } from '~/ui'

export const handle = { access: { staff: deskAccess.people }, title: 'desk:readOut.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const known = await knownPerson(viewer, params.person ?? '')
  return json({ roles: viewer.staffRoles, known, page: `${portal.url.origin}${signInPaperPath}` })
}

/** The control that an answer is about. */
const fieldOf: Record<string, string> = { checksMissing: 'checks', addressNotHers: 'address' }

/** The code is in this one answer: nothing keeps it. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const checks = form.getAll('checks').map(String).filter(isIdentityCheck)
  const made = await readOutCode(portal.viewer!, { personId: params.person ?? '', address: String(form.get('address') ?? ''), checks })
  const wrong = made.ok ? undefined : fieldOf[made.code]
  const errors = wrong && !made.ok ? { [`#${wrong}`]: `desk:readOut.error.${made.code}` } : undefined
  return json({ made, checks, ...(errors && { errors }) }, { status: made.ok ? 200 : 422, headers: { 'Cache-Control': 'no-store' } })
}

export default function ReadOut() {
  const { t, path } = useLanguage()
  const { roles, known } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const made = answered?.made
  const errors = answered && 'errors' in answered ? answered.errors : undefined
  const few = possibleChecks(known.onRecord).length < checksNeeded
  const refused = known.refused ?? (few ? 'fewChecks' : null)
  return (
    <DeskPage current="people" roles={roles} errors={errors ?? {}}>
      <BackLink href={path(deskPaths.people)}>{t('desk:readOut.again')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:readOut.title')}</h1>
      <UserText as="p">{known.name}</UserText>
      {made?.ok ? <Code code={made.code} address={made.address} /> : refused ? (
        <WarningText>{t(`desk:readOut.refused.${refused}`)}</WarningText>
      ) : <Ask />}
    </DeskPage>
  )
}

function Ask() {
  const { t } = useLanguage()
  const { known } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const code = answered && !answered.made.ok ? answered.made.code : null
  const values = (list: string[]) => (list.length > 0 ? <UserText>{list.join('\n')}</UserText> : t('desk:readOut.nothing'))
  return (
    <>
      <p className="govuk-body">{t('desk:readOut.intro')}</p>
      <h2 className="govuk-heading-m">{t('desk:readOut.record')}</h2>
      <SummaryList rows={identityChecks.map((check) => ({ key: t(`desk:readOut.${check}`), value: values(known.onRecord[check]) }))} />
      <form method="post" noValidate>
        <Checkboxes
          id="checks" name="checks" label={t('desk:readOut.checks')} hint={t('desk:readOut.checksHint')}
          error={code === 'checksMissing' ? t('desk:readOut.error.checksMissing') : undefined}
          items={possibleChecks(known.onRecord).map((value) => ({ value, label: t(`desk:readOut.${value}`) }))}
          defaultValue={answered?.checks}
        />
        <Radios
          id="address" name="address" label={t('desk:readOut.which')}
          error={code === 'addressNotHers' ? t('desk:readOut.error.addressNotHers') : undefined}
          items={known.addresses.map((value) => ({ value, label: <Ltr>{value}</Ltr> }))}
          defaultValue={known.addresses.length === 1 ? known.addresses[0] : undefined}
        />
        <Button>{t('desk:readOut.make')}</Button>
      </form>
    </>
  )
}

function Code({ code, address }: { code: string; address: string }) {
  const { t } = useLanguage()
  const { page } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:readOut.code')}</h2>
      <InsetText><Ltr className="govuk-heading-xl">{inGroups(code)}</Ltr></InsetText>
      <p className="govuk-body">{t('desk:readOut.works')}</p>
      <p className="govuk-body">{t('desk:readOut.where')}</p>
      <p className="govuk-body"><Ltr>{page}</Ltr></p>
      <p className="govuk-body"><Ltr>{address}</Ltr></p>
    </>
  )
}
