import { useLanguage } from '~/i18n'
import { LinkButton } from '~/ui'
import type { Plain, Pot } from '../fund'
import { fundPaths } from '../paths'

type Props = { fund: { slug: string }; pot: Plain<Pot>; checked?: boolean; /** On the page of all questions: no link to itself. */ reading?: boolean }

/** The next step: check, read the questions, practise, start. Practising and starting are offered only while the pot is open. */
export function StartBox({ fund, pot, checked = false, reading = false }: Props) {
  const { t, path } = useLanguage()
  const check = path(fundPaths.check(fund.slug, pot.slug))
  const questions = path(fundPaths.questions(fund.slug, pot.slug))
  return (
    <>
      {pot.state === 'closed' && <p className="govuk-body">{t('funds:start.closed')}</p>}
      {pot.state === 'notOpenYet' && <p className="govuk-body">{t('funds:start.notOpen')}</p>}
      <div className="govuk-button-group">
        {pot.state === 'open' && <LinkButton href={path(fundPaths.start(fund.slug, pot.slug))} start>{t('funds:start.now')}</LinkButton>}
        {!checked && <LinkButton href={check} variant="secondary">{t('funds:start.check')}</LinkButton>}
        {!reading && <a className="govuk-link" href={questions}>{t('funds:start.questions')}</a>}
        {pot.route === 'light' && pot.state === 'open' && <a className="govuk-link" href={path(fundPaths.practise(fund.slug, pot.slug))}>{t('practise:link')}</a>}
      </div>
    </>
  )
}
