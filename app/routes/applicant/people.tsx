import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, jointPaths, partPaths, questionPaths, readPosition } from '~/features/applications'
import { GiveForm, giveFormId } from '~/features/applications/joint/components/GiveForm'
import { GivenTable } from '~/features/applications/joint/components/GivenTable'
import { givePage, markPage, mayGive, readPeople, takePageBack } from '~/features/applications/index.server'
import { isoDay, londonDay } from '~/features/funds'
import { path as stopsOf } from '~/forms'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:people.title', namespaces: ['joint'], form: giveFormId } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, given, people } = await readPeople(portal.viewer!, params.reference ?? '', readPosition(params.part))
  return json({
    reference: bid.reference,
    part: bid.part,
    pages: stopsOf(bid.form, bid.answers).map(({ page }) => page.id),
    given, people,
    mayGive: mayGive(bid),
    today: isoDay(londonDay(now())),
    asked: portal.url.searchParams.get('page') ?? '',
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const where = { reference: params.reference ?? '', part: readPosition(params.part) }
  const here = where.part === null ? jointPaths.people(where.reference) : partPaths.people(where.reference, where.part)
  const typed = { page: read('page'), person: read('person'), due: { day: read('due.day'), month: read('due.month'), year: read('due.year') } }
  const other = form.get('switchLanguage')
  if (isLanguage(other)) return other === portal.language ? json({ typed, errors: [] as string[] }) : redirect(localePath(other, here), 307)
  const intent = read('intent')
  if (intent === 'done' || intent === 'open') await markPage(portal.viewer!, { ...where, page: typed.page, done: intent === 'done' })
  else if (intent === 'takeBack') await takePageBack(portal.viewer!, { ...where, page: typed.page })
  else {
    const gave = await givePage(portal.viewer!, { ...where, ...typed })
    if (!gave.ok) return json({ typed, errors: gave.errors as string[] }, { status: 400 })
  }
  return redirect(localePath(portal.language, read('from') === 'home' ? bidPaths.home : here), 303)
}

/** Who of one's own group writes which page, of the common part or of the group's own. */
export default function People() {
  const { t, path } = useLanguage()
  const { reference, part, pages, given, people, asked, today, mayGive } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const typed = posted?.typed ?? { page: asked, person: '', due: { day: '', month: '', year: '' } }
  return (
    <>
      <BackLink href={path(questionPaths(reference, part).list)}>{t(part === null ? 'joint:people.backToBid' : 'joint:people.backToPart')}</BackLink>
      <h1 className="govuk-heading-l">{t('joint:people.title')}</h1>
      <p className="govuk-body">{t(mayGive ? 'joint:people.lead' : 'joint:people.readOnly')}</p>
      {mayGive && <GiveForm pages={pages} people={people} typed={typed} errors={posted?.errors ?? []} />}
      <GivenTable given={given} pages={pages} mayGive={mayGive} today={today} />
    </>
  )
}
