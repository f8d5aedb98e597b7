import { funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Ltr } from '~/ui'
import { councilSites, nationalSites } from '../places-to-look'

const toSay = ['what', 'who', 'year', 'link'] as const
const ofSurvey = ['asked', 'said', 'when'] as const

/** How to quote figures that are not on the page, where to look for them, and what no figure says. */
export function OtherFigures() {
  const { t } = useLanguage()
  const councils = councilSites(funder().areas.map(({ code }) => code))
  return (
    <>
      <h2 className="govuk-heading-l">{t('evidence:cite.title')}</h2>
      <p className="govuk-body">{t('evidence:cite.intro')}</p>
      <ul className="govuk-list govuk-list--bullet">{toSay.map((one) => <li key={one}>{t(`evidence:cite.${one}`)}</li>)}</ul>
      <p className="govuk-body">{t('evidence:cite.example')}</p>
      <h3 className="govuk-heading-m">{t('evidence:survey.title')}</h3>
      <p className="govuk-body">{t('evidence:survey.intro')}</p>
      <ul className="govuk-list govuk-list--bullet">{ofSurvey.map((one) => <li key={one}>{t(`evidence:survey.${one}`)}</li>)}</ul>
      <p className="govuk-body">{t('evidence:survey.example')}</p>
      <h2 className="govuk-heading-l" id="look">{t('evidence:look.title')}</h2>
      <p className="govuk-body">{t('evidence:look.intro')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {nationalSites.map(({ id, name, link }) => <li key={id}><Site name={name} link={link} /><br />{t(`evidence:look.${id}`)}</li>)}
      </ul>
      {councils.length > 0 && (
        <>
          <p className="govuk-body">{t('evidence:look.councils')}</p>
          <ul className="govuk-list govuk-list--bullet">{councils.map((one) => <li key={one.link}><Site {...one} /></li>)}</ul>
        </>
      )}
      <h2 className="govuk-heading-l">{t('evidence:need.title')}</h2>
      <p className="govuk-body">{t('evidence:need.text')}</p>
      <p className="govuk-body">{t('evidence:need.say')}</p>
    </>
  )
}

function Site({ name, link }: { name: string; link: string }) {
  return <Ltr lang="en"><a className="govuk-link" href={link}>{name}</a></Ltr>
}
