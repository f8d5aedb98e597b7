import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fundPaths, PlannedList, plannedSteps } from '~/features/funds'
import { publicPlanned } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { SummaryList } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'openness:money.title', namespaces: ['openness', 'glossary'],
} satisfies RouteHandle

export async function loader() {
  return json({ planned: await publicPlanned() })
}

const words = ['coDesign', 'coCommissioning'] as const

/** How the money is planned, in plain words: the four steps, the words that come up in them, and what is planned. */
export default function HowMoneyIsPlanned() {
  const { planned } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('openness:money.title')}</h1>
      <p className="govuk-body-l">{t('openness:money.intro')}</p>
      <h2 className="govuk-heading-l">{t('openness:money.steps')}</h2>
      <p className="govuk-body">{t('openness:money.round')}</p>
      <ol className="govuk-list govuk-list--number">
        {plannedSteps.map((step) => (
          <li key={step}><strong>{t(`openness:money.step.${step}.name`)}</strong><br />{t(`openness:money.step.${step}.text`)}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-l">{t('openness:money.words')}</h2>
      <SummaryList rows={words.map((word) => ({
        id: word, key: t(`glossary:${word}.name`), value: <>{t(`glossary:${word}.meaning`)} {t(`openness:money.word.${word}`)}</>,
      }))} />
      <h2 className="govuk-heading-l">{t('openness:money.planned')}</h2>
      <PlannedList planned={planned} />
      <h2 className="govuk-heading-l">{t('openness:money.grants')}</h2>
      <p className="govuk-body">{t('openness:money.grantsText')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.all)}>{t('openness:money.find')}</a></p>
    </div>
  )
}
