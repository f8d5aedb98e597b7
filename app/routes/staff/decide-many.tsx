import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkMany, deskAccess, DeskPage, deskPaths, outcomesOf, potMoney, rank, readMany, reserveList, upTo, type ManyErrors, type ManyTyped } from '~/features/assessment'
import { DecideManyForm, PotToDecide } from '~/features/assessment/components/DecideManyForm'
import { ResultList } from '~/features/assessment/components/ResultList'
import { recordDecisions, roundTotals, type OneDone } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: deskAccess.decide }, title: 'desk:decideMany.title', scripts: ['words-left'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots } = await roundTotals(viewer, params.round ?? '')
  const undecided = pots.flatMap(({ bids }) => bids).filter(({ state }) => state === 'toDecide')
  return json({
    roles: viewer.staffRoles, round,
    outcomes: [...new Set(undecided.flatMap(({ kind }) => outcomesOf(kind)))],
    any: undecided.length > 0,
    pots: pots.map(({ id, title, totalPence, bids }) => {
      const ranked = rank(bids, totalPence, 'asked')
      const money = potMoney(totalPence, bids.reduce((sum, { awardedPence }) => sum + (awardedPence ?? 0), 0))
      return {
        id, title: title.en.text, money, reserve: reserveList(ranked),
        bids: upTo(ranked.filter(({ state, touches }) => state === 'toDecide' && !touches), money.recordedPence)
          .map(({ reference, organisation, place, total, askedPence, withPence, advice }) => ({ reference, organisation, place, total, askedPence, withPence, advice })),
      }
    }),
  })
}

type Answer = { errors: Record<string, string>; wrong: ManyErrors; typed: ManyTyped; results: OneDone[] }

/** What is recorded and what is refused is said on the page; of what is refused everything typed stays. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const { pots } = await roundTotals(viewer, params.round ?? '')
  const typed = readMany(await readForm(request))
  const wrong = checkMany(typed)
  const errors = Object.entries(wrong).map(([field, code]) => (field === 'chosen' ? ['#main-content', 'desk:decideMany.error.none'] : [`#${field}`, `desk:form.${field}.${code}`]))
  if (errors.length > 0) return json<Answer>({ errors: Object.fromEntries(errors), wrong, typed, results: [] }, 422)
  // The page of one round decides on no other.
  const here = new Set(pots.flatMap(({ bids }) => bids.map(({ reference }) => reference)))
  const chosen = typed.chosen.filter((reference) => here.has(reference))
  const results = [
    ...await recordDecisions(viewer, { ...typed, chosen }),
    ...typed.chosen.filter((reference) => !here.has(reference)).map((reference) => ({ reference, refused: 'desk:decideMany.refused.missing' })),
  ]
  const refused = results.filter((one) => one.refused !== null)
  const left = { ...typed, chosen: refused.map(({ reference }) => reference) }
  if (refused.length === 0) return json<Answer>({ errors: {}, wrong, typed: { ...left, shared: { outcome: '', reasons: '', conditions: '', feedbackEnglish: '' } }, results })
  return json<Answer>({ errors: { '#main-content': 'desk:decideMany.error.refused' }, wrong, typed: left, results }, 422)
}

export default function DecideMany() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="scoring" roles={roles} errors={answered?.errors}><Page /></DeskPage>
}

function Page() {
  const { round, pots, outcomes, any } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(deskPaths.ranking(round.id))}>{t('desk:ranking.title')}</BackLink>
      <span className="govuk-caption-l">{round.title}</span>
      <h1 className="govuk-heading-l">{t('desk:decideMany.title')}</h1>
      {answered && answered.results.length > 0 && <ResultList results={answered.results} done="desk:decideMany.done" />}
      <p className="govuk-body">{t(any ? 'desk:decideMany.intro' : 'desk:decideMany.none')}</p>
      <p className="govuk-body">{t('desk:potMoney.unseen')}</p>
      {any ? <DecideManyForm pots={pots} outcomes={outcomes} typed={answered?.typed ?? null} errors={answered?.wrong ?? {}} />
        : pots.map((pot) => <PotToDecide pot={pot} typed={null} key={pot.id} />)}
    </>
  )
}
