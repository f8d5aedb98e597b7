import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { contactDeskPaths, contactRoles } from '~/features/directory'
import { introduce, introductionsAsked } from '~/features/directory/index.server'
import { formatDate, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, NotificationBanner, SummaryCard, SummaryList, Tag, UserText } from '~/ui'

export const handle = { access: { staff: contactRoles }, title: 'introducing:introductions.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const asked = await introductionsAsked(viewer)
  const at = now()
  return json({ roles: viewer.staffRoles, done: portal.url.searchParams.get('done'), asked: asked.map((one) => ({ ...one, late: new Date(one.dueBy) < at })) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const answer = form.get('answer')
  if (answer !== 'introduce' && answer !== 'refuse') throw new BadRequest('no-such-answer')
  const done = await introduce(portal.viewer!, String(form.get('contact') ?? ''), answer)
  return redirect(`${contactDeskPaths.introductions}?done=${done.ok ? (answer === 'introduce' ? 'introduced' : 'refused') : done.code}`, 303)
}

export default function Introductions() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="introductions" roles={roles}><List /></DeskPage>
}

function List() {
  const { asked, done } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      {done && ['introduced', 'refused', 'gone'].includes(done) && <NotificationBanner success={done !== 'gone'}>{t(`introducing:introductions.done.${done}`)}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('introducing:introductions.title')}</h1>
      <p className="govuk-body">{t('introducing:introductions.intro')}</p>
      {asked.length === 0 && <p className="govuk-body">{t('introducing:introductions.empty')}</p>}
      {asked.map((one) => <Asked key={one.id} {...one} />)}
    </>
  )
}

type AskedProps = ReturnType<typeof useLoaderData<typeof loader>>['asked'][number]

function Asked({ id, from, to, why, language, since, dueBy, late }: AskedProps) {
  const { t } = useLanguage()
  return (
    <SummaryCard level={2} title={<><bdi>{from.name}</bdi> {late && <Tag colour="red">{t('introducing:introductions.late')}</Tag>}</>}>
      <SummaryList
        rows={[
          { key: t('introducing:introductions.asks'), value: <Group {...from} /> },
          { key: t('introducing:introductions.asked'), value: <Group {...to} /> },
          { key: t('introducing:introductions.why'), value: <UserText lang={language}>{why}</UserText> },
          { key: t('introducing:introductions.since'), value: formatDate(new Date(since), 'en') },
          { key: t('introducing:introductions.due'), value: formatDate(new Date(dueBy), 'en') },
        ]}
      />
      <form method="post" noValidate>
        <input type="hidden" name="contact" value={id} />
        <p className="govuk-hint">{t('introducing:introductions.introduceHint')} {t('introducing:introductions.refuseHint')}</p>
        <ButtonGroup>
          <Button name="answer" value="introduce">{t('introducing:introductions.introduce')}<span className="govuk-visually-hidden"> {from.name}, {to.name}</span></Button>
          <Button name="answer" value="refuse" variant="secondary">{t('introducing:introductions.refuse')}<span className="govuk-visually-hidden"> {from.name}, {to.name}</span></Button>
        </ButtonGroup>
      </form>
    </SummaryCard>
  )
}

function Group({ name, legalForm, charityNumber, companyNumber, slug }: AskedProps['from']) {
  const { t, path } = useLanguage()
  const numbers = [charityNumber, companyNumber].filter((number) => number !== null)
  return (
    <>
      <bdi>{name}</bdi><br />
      {t('introducing:introductions.legalForm')}: {t(`account:legalForm.${legalForm}`)}<br />
      {numbers.length > 0 && <>{t('introducing:introductions.numbers')}: {numbers.join(', ')}<br /></>}
      {slug ? <a className="govuk-link" href={path(`/directory/${slug}`)}>{t('introducing:introductions.entry')}<span className="govuk-visually-hidden"> {name}</span></a> : t('introducing:introductions.noEntry')}
    </>
  )
}
