import { useLanguage } from '~/i18n'
import { BackLink } from '~/ui'
import type { GuidePage } from '../block'
import { guidePaths, guideTitle, isExample } from '../pages'
import { Blocks } from './Blocks'
import { MadeUp } from './ExampleShown'
import { useMinutes } from './minutes'
import { PageTurn } from './PageTurn'
import type { Offers } from './PotsNow'

/** One page of the guide, with the way to the pages before and after it. */
export function GuidePageView({ page, offers }: { page: GuidePage; offers: Offers }) {
  const { t, path } = useLanguage()
  const minutes = useMinutes(page)
  return (
    <>
      <BackLink href={path(guidePaths.list)}>{t('guide:list.back')}</BackLink>
      <div className="readable">
        <span className="govuk-caption-l">{t('guide:list.minutes', { count: minutes })}</span>
        <h1 className="govuk-heading-xl">{t(guideTitle(page.id))}</h1>
        {isExample(page.id) && <p className="govuk-body"><MadeUp /> {t('guide:page.madeUpText')}</p>}
        <Blocks blocks={page.blocks} level={2} offers={offers} />
        <PageTurn id={page.id} />
        <p className="govuk-body no-print"><a className="govuk-link" href={path(guidePaths.all)}>{t('guide:list.all')}</a></p>
      </div>
    </>
  )
}
