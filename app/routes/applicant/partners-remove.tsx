import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths, mayGather, readPosition } from '~/features/applications'
import { inviteFieldOf, InviteFields } from '~/features/applications/joint/components/InviteFields'
import { readGroups, removePartner, replacePartner } from '~/features/applications/index.server'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, ErrorSummary, InsetText, Radios, Textarea, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:leave.removeTitle', namespaces: ['joint'], robots: 'noindex' } satisfies RouteHandle

const endErrors = ['whyMissing', 'notOpen', 'lead', 'gone']

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, groups } = await readGroups(portal.viewer!, params.reference ?? '')
  const group = groups.find(({ position, state }) => position === readPosition(params.part) && state === 'active')
  if (bid.leadRole !== 'owner' || !group || group.lead) throw new NotFound('no-such-part')
  return json({ reference: bid.reference, name: group.name, open: mayGather(bid, now()), language: portal.language })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const typed = { why: read('why'), replace: read('replace'), group: '', groupName: read('groupName'), address: read('address'), language: read('language'), words: read('words') }
  const [reference, position] = [params.reference ?? '', readPosition(params.part) ?? 0]
  const next = { ...typed, group: null, language: isLanguage(typed.language) ? typed.language : portal.language }
  const done = typed.replace === 'yes'
    ? await replacePartner(portal.viewer!, reference, position, typed.why, next)
    : await removePartner(portal.viewer!, reference, position, typed.why)
  if (done.ok) return redirect(localePath(portal.language, `${jointPaths.room(reference)}?done=${typed.replace === 'yes' ? 'replaced' : 'removed'}`), 303)
  const againAt = 'againAt' in done ? done.againAt.toISOString() : null
  return json({ typed, error: done.code, againAt, errors: [done.code] }, { status: againAt ? 429 : 400 })
}

export default function PartnersRemove() {
  const { t, path, language } = useLanguage()
  const { reference, name, open } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const atEnd = failed ? endErrors.includes(failed.error) : false
  const when = failed?.againAt ? formatDateTime(new Date(failed.againAt), language) : ''
  const text = failed && t(`joint:${atEnd ? 'leave' : 'invite'}.error.${failed.error}`, { when })
  const typed = failed?.typed ?? { why: '', replace: '', group: '', groupName: '', address: '', language, words: '' }
  const at = failed && (atEnd ? 'why' : inviteFieldOf(failed.error) === 'address' ? 'address' : 'groupName')
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:invite.back')}</BackLink>
      {failed && <ErrorSummary errors={[{ href: `#${at}`, text: text ?? '' }]} />}
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('joint:leave.removeTitle')}</h1>
      {!open && !failed ? <InsetText>{t('joint:leave.error.notOpen')}</InsetText> : (
        <form method="post" noValidate>
          <WarningText>{t('joint:leave.removeText')}</WarningText>
          <Textarea id="why" name="why" rows={3} label={t('joint:leave.removeWhy')} error={atEnd ? text : undefined} defaultValue={typed.why} />
          <Radios
            id="replace" name="replace" label={t('joint:leave.replace')} defaultValue={typed.replace || 'no'}
            items={[
              { value: 'no', label: t('joint:leave.replaceNo') },
              {
                value: 'yes', label: t('joint:leave.replaceYes'),
                conditional: <InviteFields typed={typed} found={null} error={failed && !atEnd ? { code: failed.error, text: text ?? '' } : null} />,
              },
            ]}
          />
          <ButtonGroup>
            <Button variant="warning">{t('joint:leave.removeButton')}</Button>
            <a className="govuk-link" href={path(jointPaths.room(reference))}>{t('joint:leave.removeBack')}</a>
          </ButtonGroup>
        </form>
      )}
    </>
  )
}
