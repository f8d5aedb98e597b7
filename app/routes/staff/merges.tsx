import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { decideMerge, mergeSuggestions, undoMerge, type Suggested } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import { BadRequest, Conflict } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, Ltr, Table } from '~/ui'

export const handle = { access: { staff: deskAccess.merges }, title: 'desk:merges.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return { roles: viewer.staffRoles, suggestions: await mergeSuggestions(viewer) }
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const suggestionId = String(form.get('suggestion') ?? '')
  const answer = form.get('answer')
  try {
    if (answer === 'undo') await undoMerge(portal.viewer!, suggestionId)
    else if (answer === 'firstStays' || answer === 'secondStays' || answer === 'refused') await decideMerge(portal.viewer!, { suggestionId, decision: answer })
    else throw new BadRequest()
  } catch (error) {
    if (error instanceof Conflict) return { errors: { '#names': `desk:merges.error.${error.code}` } }
    throw error
  }
  return redirect(deskPaths.merges, 303)
}

export default function Merges() {
  const { roles, suggestions } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <DeskPage current="merges" roles={roles} errors={answered && 'errors' in answered ? answered.errors : {}}>
      <h1 className="govuk-heading-l" id="names">{t('desk:merges.title')}</h1>
      <p className="govuk-body">{t(suggestions.length === 0 ? 'desk:merges.none' : 'desk:merges.intro')}</p>
      {suggestions.length > 0 && (
        <Table
          caption={t('desk:merges.caption')}
          columns={['first', 'second', 'why', 'act'].map((name) => ({ head: t(`desk:merges.${name}`) }))}
          rows={suggestions.map((suggested) => ({
            key: suggested.id,
            cells: [
              <Name of={suggested.first} key="first" />,
              <Name of={suggested.second} key="second" />,
              t(`desk:merges.reason.${suggested.reason}`),
              suggested.state === 'open' ? <Choice suggested={suggested} key="act" /> : <Decided suggested={suggested} key="act" />,
            ],
          }))}
          dense
        />
      )}
    </DeskPage>
  )
}

function Name({ of: { name, awards, others, charityNumber, companyNumber } }: { of: Suggested['first'] }) {
  const { t } = useLanguage()
  return (
    <>
      {name} <Ltr>({t('desk:merges.awards', { count: awards })})</Ltr>
      {others > 0 && <><br />{t('desk:merges.others', { count: others })}</>}
      {charityNumber && <><br />{t('desk:merges.charity', { number: charityNumber })}</>}
      {companyNumber && <><br />{t('desk:merges.company', { number: companyNumber })}</>}
    </>
  )
}

function Choice({ suggested: { id, first, second } }: { suggested: Suggested }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="suggestion" value={id} />
      <ButtonGroup>
        <Button name="answer" value="firstStays">{t('desk:merges.mergeInto', { name: first.name })}</Button>
        <Button name="answer" value="secondStays">{t('desk:merges.mergeInto', { name: second.name })}</Button>
        <Button name="answer" value="refused" variant="secondary">{t('desk:merges.refuse')}</Button>
      </ButtonGroup>
    </form>
  )
}

function Decided({ suggested: { id, mergedId, first, second } }: { suggested: Suggested }) {
  const { t } = useLanguage()
  const [goes, stays] = mergedId === first.id ? [first, second] : [second, first]
  return (
    <form method="post" noValidate>
      <input type="hidden" name="suggestion" value={id} />
      <p className="govuk-body-s">{mergedId ? t('desk:merges.isMerged', { goes: goes.name, stays: stays.name }) : t('desk:merges.isApart')}</p>
      <Button name="answer" value="undo" variant="secondary">{t('desk:merges.undo')}</Button>
    </form>
  )
}
