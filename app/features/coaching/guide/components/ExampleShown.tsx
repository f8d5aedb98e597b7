import { useLanguage } from '~/i18n'
import { Tag } from '~/ui'
import type { Example } from '../block'
import { GuideHeading, type Level } from './GuideHeading'

/** A first draft, what is missing in it, and a better answer, one below the other. */
export function ExampleShown({ example: { made, question, weak, missing, strong }, level }: { example: Example; level: Level }) {
  const { t } = useLanguage()
  const [alone] = missing
  const Name = `h${level + 1}` as 'h3' | 'h4'
  return (
    <>
      {question && <GuideHeading level={level}>{t(question)}</GuideHeading>}
      <div className="guide-example">
        {made && <p className="govuk-body guide-example__made"><MadeUp /> {t(made)}</p>}
        <Name className="guide-example__name">{t('guide:page.weak')}</Name>
        <blockquote className="guide-example__answer">{t(weak)}</blockquote>
        <Name className="guide-example__name">{t('guide:page.missing')}</Name>
        {missing.length === 1 && alone
          ? <p className="govuk-body">{t(alone)}</p>
          : <ul className="govuk-list govuk-list--bullet">{missing.map((key) => <li key={key}>{t(key)}</li>)}</ul>}
        <Name className="guide-example__name">{t('guide:page.strong')}</Name>
        <blockquote className="guide-example__answer guide-example__answer--strong">{t(strong)}</blockquote>
      </div>
      {question && <GuideHeading level={level}>{t('guide:page.better')}</GuideHeading>}
    </>
  )
}

export function MadeUp() {
  const { t } = useLanguage()
  return <Tag colour="grey">{t('guide:page.madeUp')}</Tag>
}
