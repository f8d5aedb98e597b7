import type { Viewer } from '~/platform/portal'
import type { AwardFactsOf } from './components/AwardFacts'
import { factsOf, sharesOf } from './decided-award'
import { readPanel } from './queries/panel.server'

/** The readiness panel of an award as its page shows it. @throws NotFound for who may not prepare it */
export async function panelOf(viewer: Viewer, reference: string, origin: string) {
  const { award, organisation, publication, policy, publicity, policies, checked, hidden } = await readPanel(viewer, reference, origin)
  const { startsOn, endsOn } = factsOf(award)
  const { title, description, conditions, reasons, theme, districts, amountPence, version, accepted, corrections, state } = publication
  const facts: AwardFactsOf = {
    organisation, organisationId: award.organisationId, award: publication.reference, state, told: award.toldOn !== null,
    pence: amountPence, fund: award.fund, round: award.round, dates: { startsOn, endsOn },
    shares: sharesOf(award).map(({ partner, pence }) => ({ name: hidden.includes(partner.organisationId) ? '' : partner.name, pence })),
    policy, policyId: policies[0]?.id ?? null, setBy: policies[0]?.setBy ?? null, publicity,
  }
  const words = { title, description, conditions, reasons, theme: theme ?? '', districts, amount: String(amountPence / 100), what: '' }
  return { facts, words, checked, version, accepted, corrections }
}
