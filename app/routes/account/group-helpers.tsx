import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  Column, FormErrors, groupHelpersPath, groupPath, isAddress, normaliseAddress, readLastDay, useFieldError, type FieldErrors, type HelpTyped,
} from '~/features/accounts'
import { HelpersIn } from '~/features/accounts/components/HelpersIn'
import { endHelp, groupHelp, invite, takeBackInvitation } from '~/features/accounts/index.server'
import { bidPaths } from '~/features/applications'
import { StaffWords } from '~/features/funds'
import { formatDateTime, isLanguage, languages, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, DateInput, Details, InsetText, Ltr, NotificationBanner, Radios, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'helping:list.title', namespaces: ['helping', 'account'], robots: 'noindex' } satisfies RouteHandle

/** What was done on the page before: `?done=`. */
const deeds = ['letIn', 'ended', 'takenBack'] as const

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const group = await groupHelp(portal.viewer, params.group ?? '')
  return json({ ...group, done: deeds.find((deed) => deed === portal.url.searchParams.get('done')) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer
  if (!viewer) throw new NotFound()
  const [group, form] = [params.group ?? '', await readForm(request)]
  const done = (deed: (typeof deeds)[number]) => redirect(localePath(portal.language, `${groupHelpersPath(group)}?done=${deed}`), 303)
  const what = form.get('do')
  if (what === 'end') {
    await endHelp(viewer, group, String(form.get('membership') ?? ''))
    return done('ended')
  }
  if (what === 'takeBack') {
    await takeBackInvitation(viewer, group, String(form.get('invitation') ?? ''))
    return done('takenBack')
  }
  if (what !== 'letIn') throw new BadRequest('unknown-act')
  const typed = typedIn(form)
  const lastDay = readLastDay(typed.until, now())
  const address = normaliseAddress(typed.address)
  const errors: FieldErrors = {
    ...(!typed.address.trim() ? { address: 'inviteAddressMissing' } : !isAddress(address) && { address: 'addressShape' }),
    ...(!typed.bid && { bid: 'helpBidMissing' }),
    ...(!lastDay.ok && { until: lastDay.code }),
    ...(!isLanguage(typed.language) && { language: 'languageMissing' }),
  }
  if (!lastDay.ok || !isLanguage(typed.language) || Object.keys(errors).length > 0) return json({ errors, typed, againAt: null }, { status: 400 })
  const help = { lastDay: lastDay.day, applicationId: typed.bid === 'all' ? null : typed.bid }
  const sent = await invite(viewer, group, { address, language: typed.language, role: 'helper', help })
  if (!sent.ok) return json({ errors: { address: 'inviteTooMany' } as FieldErrors, typed, againAt: sent.againAt.toISOString() }, { status: 429 })
  return done('letIn')
}

function typedIn(form: FormData): HelpTyped {
  const [address, language, bid, day, month, year] = ['address', 'language', 'bid', 'until.day', 'until.month', 'until.year']
    .map((name) => String(form.get(name) ?? '')) as [string, string, string, string, string, string]
  return { address, language, bid, until: { day, month, year } }
}

export default function GroupHelpers() {
  const { t, path } = useLanguage()
  const { id, name, done, helpers, invitations } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <Column>
      <BackLink href={path(groupPath(id))} />
      <FormErrors errors={answered?.errors} params={useWhen()} />
      {done && !answered && <NotificationBanner success>{t(`helping:done.${done}`)}</NotificationBanner>}
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('helping:list.title')}</h1>
      <p className="govuk-body">{t('helping:list.lead')}</p>
      <Details summary={t('helping:list.what')}>
        <p>{t('helping:list.may')}</p>
        <p>{t('helping:list.mayNot')}</p>
        <p>{t('helping:list.sign')}</p>
      </Details>
      <HelpersIn helpers={helpers} invitations={invitations} bidPath={bidPaths.bid} />
      <h2 className="govuk-heading-m">{t('helping:letIn.title')}</h2>
      <LetIn />
    </Column>
  )
}

function useWhen() {
  const { language } = useLanguage()
  const answered = useActionData<typeof action>()
  return answered?.againAt ? { when: formatDateTime(new Date(answered.againAt), language) } : undefined
}

function LetIn() {
  const { t, language } = useLanguage()
  const { bids } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors, useWhen())
  const typed = answered?.typed
  return (
    <form method="post" noValidate>
      <TextInput
        id="address" name="address" type="email" autoComplete="off" autoCapitalize="none" spellCheck={false}
        label={t('helping:letIn.address')} hint={t('helping:letIn.addressHint')} error={error('address')} defaultValue={typed?.address}
      />
      <Radios
        id="bid" name="bid" label={t('helping:letIn.bid')} error={error('bid')} defaultValue={typed?.bid}
        items={[
          ...bids.map((bid) => ({ value: bid.id, label: <><Ltr>{bid.reference}</Ltr> – <StaffWords text={bid.pot} /></> })),
          { value: 'all', label: t('helping:letIn.all'), hint: t('helping:letIn.allHint') },
        ]}
      />
      <DateInput id="until" name="until" label={t('helping:letIn.until')} labelSize="s" hint={t('helping:letIn.untilHint')} error={error('until')} defaultValue={typed?.until} />
      <Radios
        id="language" name="language" label={t('account:invite.language')} error={error('language')}
        defaultValue={isLanguage(typed?.language) ? typed.language : language}
        items={languages.map((one) => ({ value: one.code, label: one.name, lang: one.code, dir: one.dir }))}
      />
      <InsetText>{t('helping:letIn.alsoBids')}</InsetText>
      <Button name="do" value="letIn">{t('helping:letIn.button')}</Button>
    </form>
  )
}
