import { useLanguage } from '~/i18n'
import type { GuidePage } from '../block'
import { guideExamples, guidePaths, guideSteps, guideTitle } from '../pages'
import { useMinutes } from './minutes'

/** Every page of the guide with how long it takes to read. */
export function GuideList() {
  const { t, path } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-l">{t('guide:list.steps')}</h2>
      <ol className="guide-list guide-list--steps">
        {guideSteps.map((page) => <Entry key={page.id} page={page} />)}
      </ol>
      <h2 className="govuk-heading-l">{t('guide:list.examples')}</h2>
      <p className="govuk-body">{t('guide:list.examplesIntro')}</p>
      <ul className="guide-list">
        {guideExamples.map((page) => <Entry key={page.id} page={page} />)}
      </ul>
      <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.all)}>{t('guide:list.all')}</a></p>
    </>
  )
}

function Entry({ page }: { page: GuidePage }) {
  const { t, path } = useLanguage()
  const minutes = useMinutes(page)
  return (
    <li className="guide-list__page">
      <span><a className="govuk-link" href={path(guidePaths.page(page.id))}>{t(guideTitle(page.id))}</a></span>
      <span className="guide-list__minutes">{t('guide:list.minutes', { count: minutes })}</span>
    </li>
  )
}
