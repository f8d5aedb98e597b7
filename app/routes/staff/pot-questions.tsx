import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { askedExtras, countsOfPot, errorKeys, extrasOf, mostExtras, readSheet, roundPaths, roundRoles, StaffWords, type ExtraAct, type ExtraQuestion } from '~/features/funds'
import { NoteFields } from '~/features/funds/components/desk'
import { deskPot, moveExtra, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, LinkButton, Table } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:pots.question.title' } satisfies RouteHandle

const acts: readonly ExtraAct[] = ['up', 'down', 'remove', 'back']

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pot } = await deskPot(viewer, params.round ?? '', params.pot ?? '')
  return json({
    roles: viewer.staffRoles, roundId: round.id, potId: pot.id, title: pot.title, published: round.state !== 'draft' && pot.open,
    questions: extrasOf(pot.extraQuestions), mayAdd: askedExtras(pot.extraQuestions).length < mostExtras, counts: countsOfPot(pot),
  })
}

/** The button names the act and the question: `up extraA`. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [roundId, potId] = [params.round ?? '', params.pot ?? '']
  const form = await readForm(request)
  const [name = '', id = ''] = String(form.get('act') ?? '').split(' ')
  const act = acts.find((one) => one === name)
  if (!act) throw new BadRequest()
  const typed = readSheet(form, noteFields)
  const result = await moveExtra(portal.viewer!, { roundId, potId }, id, act, typed)
  if (result.ok) return redirect(roundPaths.questions(roundId, potId), 303)
  const wrong = 'errors' in result ? result.errors : {}
  return json({ errors: errorKeys(wrong), wrong, sheet: typed }, 422)
}

export default function PotQuestions() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Page /></DeskPage>
}

function Page() {
  const { roundId, potId, title, questions, mayAdd, counts } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const head = useHead()
  return (
    <>
      <BackLink href={path(roundPaths.pot(roundId, potId))}><StaffWords text={title} /></BackLink>
      <h1 className="govuk-heading-l">{t('desk:pots.question.title')}</h1>
      {questions.length === 0 ? <p className="govuk-body">{t('desk:pots.question.none')}</p> : <Questions />}
      {mayAdd ? <LinkButton href={path(roundPaths.question(roundId, potId, 'new'))} variant="secondary">{t('desk:pots.question.new')}</LinkButton>
        : <p className="govuk-body">{t('desk:pots.question.full')}</p>}
      <Table
        caption={t('desk:pots.question.countsCaption')}
        columns={head('form', 'counted', 'count', 'limit').map((column, index) => ({ ...column, numeric: index > 1 }))}
        rows={counts.flatMap(({ kind, counts: asked, limits }) => Object.entries(limits).map(([counted, limit]) => ({
          key: `${kind} ${counted}`,
          cells: [t(`desk:pots.stage.${kind}`), t(`desk:pots.counted.${counted}`), asked[counted as keyof typeof asked], limit],
        })))}
        firstCellIsHeader
        dense
      />
    </>
  )
}

function useHead() {
  const { t } = useLanguage()
  return (...names: string[]) => names.map((name) => ({ head: t(`desk:pots.question.${name}`) }))
}

/** The questions with what can be done to each; of a pot that people have seen, with a note for everyone. */
function Questions() {
  const { roundId, potId, published, questions } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const head = useHead()
  return (
    <form method="post" noValidate>
      {published && (
        <div className="readable">
          <p className="govuk-body">{t('desk:pots.question.noteIntro')}</p>
          <NoteFields form={{ sheet: answered?.sheet ?? {}, wrong: answered?.wrong ?? {} }} />
        </div>
      )}
      <Table
        caption={t('desk:pots.question.caption')}
        columns={head('text', 'kind', 'state', 'acts')}
        rows={questions.map((question) => ({
          key: question.id,
          cells: [
            <a className="govuk-link" key="text" href={path(roundPaths.question(roundId, potId, question.id))}><StaffWords text={question.wording.label} /></a>,
            t(`desk:pots.kind.${question.kind}`),
            t(`desk:pots.question.${question.removed ? 'removed' : 'asked'}`),
            <Acts key="acts" question={question} />,
          ],
        }))}
        firstCellIsHeader
        dense
      />
    </form>
  )
}

function Acts({ question: { id, removed, wording } }: { question: Pick<ExtraQuestion, 'id' | 'removed' | 'wording'> }) {
  const { t } = useLanguage()
  const shown: ExtraAct[] = removed ? ['back'] : ['up', 'down', 'remove']
  return (
    <ButtonGroup>
      {shown.map((act) => (
        <Button key={act} name="act" value={`${act} ${id}`} variant="secondary">
          {t(`desk:pots.question.${act}`)} <span className="govuk-visually-hidden">{wording.label.en.text}</span>
        </Button>
      ))}
    </ButtonGroup>
  )
}
