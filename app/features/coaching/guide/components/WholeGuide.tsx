import { useLanguage } from '~/i18n'
import { BackLink, TablesAbout } from '~/ui'
import type { GuidePage } from '../block'
import { guidePages, guidePaths, guideTitle, isExample } from '../pages'
import { Blocks } from './Blocks'
import { MadeUp } from './ExampleShown'
import type { Offers } from './PotsNow'

/** All pages one below the other, with a table of contents, to print or to read without clicking. */
export function WholeGuide({ offers }: { offers: Offers }) {
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(guidePaths.list)}>{t('guide:list.back')}</BackLink>
      <div className="readable">
        <span className="govuk-caption-xl">{t('guide:list.title')}</span>
        <h1 className="govuk-heading-xl">{t('guide:all.title')}</h1>
        <p className="govuk-body no-print">{t('guide:all.how')}</p>
        <nav aria-label={t('guide:page.label')}>
          <ul className="govuk-list guide-contents">
            {guidePages.map(({ id }) => <li key={id}><a className="govuk-link" href={`#${id}`}>{t(guideTitle(id))}</a></li>)}
          </ul>
        </nav>
        {guidePages.map((page) => <Chapter key={page.id} page={page} offers={offers} />)}
      </div>
    </>
  )
}

function Chapter({ page, offers }: { page: GuidePage; offers: Offers }) {
  const { t } = useLanguage()
  return (
    <section className="guide-chapter" aria-labelledby={page.id}>
      <h2 className="govuk-heading-l" id={page.id}>{t(guideTitle(page.id))}</h2>
      {isExample(page.id) && <p className="govuk-body"><MadeUp /> {t('guide:page.madeUpText')}</p>}
      <TablesAbout about={t(guideTitle(page.id))}><Blocks blocks={page.blocks} level={3} offers={offers} whole /></TablesAbout>
    </section>
  )
}
