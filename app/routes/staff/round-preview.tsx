import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { FundOnOffer, isSet, potState, roundPaths, roundRoles, StaffWords } from '~/features/funds'
import { deskRound } from '~/features/funds/index.server'
import { directionOf, isLanguage, languages, useLanguage, type Language } from '~/i18n'
import { LanguageProvider } from '~/i18n/LanguageContext'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, WarningText } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.preview.title' } satisfies RouteHandle

/** The fund's page as it will be, with this round and every pot of it open. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, fund, plan, pots, notes } = await deskRound(viewer, params.round ?? '')
  const asked = portal.url.searchParams.get('language') ?? ''
  const at = now()
  const shown = pots.map((pot) => ({ ...pot, open: true, state: isSet(round.closesAt) ? potState({ ...pot, open: true }, { ...round, state: 'published' as const }, at) : 'notOpenYet' as const }))
  return json({
    roles: viewer.staffRoles,
    language: isLanguage(asked) ? asked : 'en' as Language,
    page: { fund, round, plan, pots: shown, notes: notes.map(({ note: { id, potId, note, at: when } }) => ({ id, potId, note, at: when })), at: at.toISOString() },
    dated: [round.opensAt, round.closesAt, round.decisionBy].every(isSet),
    potId: (shown.find(({ slug }) => slug === portal.url.searchParams.get('pot')) ?? shown[0])?.id ?? null,
  })
}

export default function RoundPreview() {
  const { roles, page, language, potId, dated } = useLoaderData<typeof loader>()
  const pot = dated && page.pots.find(({ id, earliestStart }) => id === potId && earliestStart)
  return (
    <>
      <DeskPage current="rounds" roles={roles}><Marks /></DeskPage>
      {pot && (
        <LanguageProvider language={language}>
          <div lang={language} dir={directionOf(language)}><FundOnOffer {...page} pot={pot} /></div>
        </LanguageProvider>
      )}
    </>
  )
}

function Marks() {
  const { page: { round, pots }, language, potId, dated } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const ready = dated && pots.some(({ id, earliestStart }) => id === potId && earliestStart)
  const slug = pots.find(({ id }) => id === potId)?.slug ?? ''
  const to = (to: { language: string; pot: string }) => `${path(roundPaths.preview(round.id))}?${new URLSearchParams(to).toString()}`
  return (
    <>
      <BackLink href={path(roundPaths.round(round.id))}>{t('desk:rounds.back')}</BackLink>
      <WarningText>{t('desk:rounds.preview.mark')}</WarningText>
      {!ready && <h1 className="govuk-heading-l">{t('desk:rounds.preview.title')}</h1>}
      {!ready && <p className="govuk-body">{t(pots.length === 0 ? 'desk:rounds.preview.none' : 'desk:rounds.preview.dates')}</p>}
      <nav aria-label={t('desk:rounds.preview.languages')}>
        <ul className="govuk-list">
          {languages.map(({ code, name }) => (
            <li key={code}><a className="govuk-link" href={to({ language: code, pot: slug })} lang={code} aria-current={code === language ? 'true' : undefined}>{name}</a></li>
          ))}
        </ul>
      </nav>
      {pots.length > 1 && (
        <nav aria-label={t('desk:rounds.preview.pots')}>
          <ul className="govuk-list">
            {pots.map((pot) => (
              <li key={pot.id}><a className="govuk-link" href={to({ language, pot: pot.slug })} aria-current={pot.id === potId ? 'true' : undefined}><StaffWords text={pot.title} /></a></li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
