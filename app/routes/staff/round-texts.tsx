import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { roundPaths, roundRoles, roundTexts, StaffWords } from '~/features/funds'
import { deskRound } from '~/features/funds/index.server'
import { directionOf, inLanguage, languages, useLanguage, type Language, type StaffText } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Hint, Table } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.texts.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots } = await deskRound(viewer, params.round ?? '')
  return json({ roles: viewer.staffRoles, id: round.id, texts: roundTexts(round, pots), pots: pots.map(({ id, title }) => ({ id, title })) })
}

export default function RoundTexts() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles}><Page /></DeskPage>
}

function Page() {
  const { id, texts, pots } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const missing = texts.filter((one) => one.missing.length > 0)
  const what = (one: (typeof texts)[number]) => {
    const pot = pots.find((each) => each.id === one.potId)
    return (
      <>
        <a className="govuk-link" href={path(editedAt(id, one))}>{t(`desk:rounds.texts.what.${one.what}`, { number: one.number ?? '', part: one.part ?? '' })}{pot && <span className="govuk-visually-hidden"> <StaffWords text={pot.title} /></span>}</a>
        {pot && <Hint><StaffWords text={pot.title} /></Hint>}
      </>
    )
  }
  return (
    <>
      <BackLink href={path(roundPaths.round(id))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.texts.title')}</h1>
      <p className="govuk-body">{t('desk:rounds.texts.shown')}</p>
      {missing.length === 0 ? <p className="govuk-body">{t('desk:rounds.texts.complete')}</p> : (
        <Table
          caption={t('desk:rounds.texts.missingCaption')}
          columns={[{ head: t('desk:rounds.texts.text') }, { head: t('desk:rounds.texts.in') }]}
          rows={missing.map((one) => ({ key: one.id, cells: [what(one), <LanguageNames key="in" codes={one.missing} />] }))}
          firstCellIsHeader
          dense
        />
      )}
      <Table
        caption={t('desk:rounds.texts.allCaption')}
        columns={[{ head: t('desk:rounds.texts.text') }, ...languages.map(({ code, name }) => ({ head: <span lang={code}>{name}</span> }))]}
        rows={texts.map((one) => ({ key: one.id, cells: [what(one), ...languages.map(({ code }) => <InOne key={code} text={one.text} language={code} />)] }))}
        firstCellIsHeader
        dense
      />
    </>
  )
}

/** The page on which a text is typed. */
function editedAt(round: string, { potId, what }: { potId: string | null; what: string }): string {
  if (!potId) return roundPaths.edit(round)
  if (what === 'criterion' || what === 'score') return roundPaths.criteria(round, potId)
  return ['question', 'hint', 'option'].includes(what) ? roundPaths.questions(round, potId) : roundPaths.pot(round, potId)
}

function LanguageNames({ codes }: { codes: readonly Language[] }) {
  return (
    <ul className="govuk-list">
      {languages.filter(({ code }) => codes.includes(code)).map(({ code, name, dir }) => <li key={code} lang={code} dir={dir}>{name}</li>)}
    </ul>
  )
}

/** A text as its readers get it: their own, or the English, marked as English. */
function InOne({ text, language }: { text: StaffText; language: Language }) {
  const shown = inLanguage(text, language)
  const words = <span lang={shown.language} dir={directionOf(shown.language)}>{shown.text}</span>
  return shown.language === language ? words : <Hint>{words}</Hint>
}
