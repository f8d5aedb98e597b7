import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths, mayGather, readPosition } from '~/features/applications'
import { acceptLead, declineLead, offerLead, readRoom, withdrawOffer } from '~/features/applications/index.server'
import { localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, ErrorSummary, InsetText, Radios, Textarea, UserText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:lead.title', namespaces: ['joint'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, groups, offer } = await readRoom(portal.viewer!, params.reference ?? '')
  const asked = groups.find(({ partId }) => partId === offer?.partId)
  return json({
    reference: bid.reference,
    lead: groups.find((one) => one.lead)?.name ?? null,
    mayOffer: bid.leadRole === 'owner',
    open: mayGather(bid, now()),
    offer: offer && asked ? { name: asked.name, why: offer.why, mine: asked.own, mayAnswer: asked.own && asked.role === 'owner' } : null,
    groups: groups.filter(({ state, lead }) => state === 'active' && !lead).map(({ position, name }) => ({ position, name })),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [what, to, why] = ['do', 'to', 'why'].map((name) => String(form.get(name) ?? '')) as [string, string, string]
  const [viewer, reference] = [portal.viewer!, params.reference ?? '']
  const acts = {
    offer: () => offerLead(viewer, reference, to === '' ? null : readPosition(to), why).then((done) => ({ done, says: 'offered' })),
    withdraw: () => withdrawOffer(viewer, reference).then((done) => ({ done, says: 'withdrawn' })),
    accept: () => acceptLead(viewer, reference).then((done) => ({ done, says: 'leads' })),
    decline: () => declineLead(viewer, reference).then((done) => ({ done, says: 'notLeading' })),
  }
  const act = Object.entries(acts).find(([name]) => name === what)
  if (!act) throw new BadRequest('unknown-act')
  const { done, says } = await act[1]()
  if (done.ok) return redirect(localePath(portal.language, `${jointPaths.room(reference)}?done=${says}`), 303)
  return json({ to, why, error: done.code, errors: [done.code] }, { status: done.code === 'required' ? 400 : 409 })
}

export default function Lead() {
  const { t, path } = useLanguage()
  const { reference, lead, mayOffer, open, offer, groups } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const error = failed && t(`joint:lead.error.${failed.error}`)
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:lead.back')}</BackLink>
      {error && <ErrorSummary errors={[{ href: '#to', text: error }]} />}
      <h1 className="govuk-heading-l">{t('joint:lead.title')}</h1>
      {lead && <p className="govuk-body">{t('joint:lead.askedBy')} <strong><bdi>{lead}</bdi></strong></p>}
      <p className="govuk-body">{t('joint:lead.text')}</p>
      {!open && <InsetText>{t('joint:lead.error.notOpen')}</InsetText>}
      {!offer && !mayOffer && <p className="govuk-body">{t('joint:lead.nothing')}</p>}
      {!offer && mayOffer && open && (groups.length === 0 ? <p className="govuk-body">{t('joint:lead.none')}</p> : (
        <form method="post" noValidate>
          <p className="govuk-body">{t('joint:lead.offerText')}</p>
          <Radios
            id="to" name="to" label={t('joint:lead.which')} error={error} defaultValue={failed?.to}
            items={groups.map(({ position, name }) => ({ value: String(position), label: <bdi>{name}</bdi> }))}
          />
          <Textarea id="why" name="why" rows={3} label={t('joint:lead.why')} defaultValue={failed?.why} />
          <Button name="do" value="offer">{t('joint:lead.button')}</Button>
        </form>
      ))}
      {offer && <Offer offer={offer} mayOffer={mayOffer} />}
    </>
  )
}

function Offer({ offer, mayOffer }: { offer: { name: string; why: string; mine: boolean; mayAnswer: boolean }; mayOffer: boolean }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate id="to" tabIndex={-1}>
      <InsetText>
        <p>{offer.mine ? t('joint:lead.asked') : <>{t('joint:lead.offered')} <strong><bdi>{offer.name}</bdi></strong></>}</p>
        {offer.why && <><p>{t('joint:lead.said')}</p><UserText>{offer.why}</UserText></>}
      </InsetText>
      {offer.mine && !offer.mayAnswer && <p className="govuk-body">{t('joint:lead.notOwner')}</p>}
      {offer.mayAnswer && (
        <ButtonGroup>
          <Button name="do" value="accept">{t('joint:lead.accept')}</Button>
          <Button name="do" value="decline" variant="secondary">{t('joint:lead.decline')}</Button>
        </ButtonGroup>
      )}
      {mayOffer && (
        <>
          <p className="govuk-body">{t('joint:lead.waiting')}</p>
          <Button name="do" value="withdraw" variant="secondary">{t('joint:lead.withdraw')}</Button>
        </>
      )}
    </form>
  )
}
