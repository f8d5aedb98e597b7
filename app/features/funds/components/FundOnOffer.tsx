import { useLanguage } from '~/i18n'
import type { FundPage, Plain, Pot } from '../fund'
import { fundPaths } from '../paths'
import { prioritiesOfPots } from '../priorities'
import { AnsweredQuestions, FiguresLinks, PromisesKept } from './openness'
import { Asked } from './Asked'
import { ChangeNotes } from './ChangeNotes'
import { ContactFacts } from './ContactFacts'
import { FundFacts } from './FundFacts'
import { FundStages } from './FundStages'
import { HowWeChoose } from './HowWeChoose'
import { PotCards } from './PotCards'
import { RoundBeside } from './RoundBeside'
import { SampleMark } from './SampleMark'
import { StaffWords } from './StaffWords'
import { StartBox } from './StartBox'
import { WhatIsFunded } from './WhatIsFunded'

type Props = Plain<FundPage> & { /** The pot whose facts stand on top. */ pot: Plain<Pot>; at: string }

/** All that the page of a fund says: for everyone, and for staff who look at a round before it opens. */
export function FundOnOffer({ fund, round, plan, pots, notes, pot, at, beside, questions, kept, figures }: Props) {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl"><StaffWords text={fund.title} /></h1>
      <SampleMark sample={fund.sample} note />
      <p className="govuk-body-l readable"><StaffWords text={fund.summary} /></p>
      <span className="govuk-caption-l"><StaffWords text={round.title} /></span>
      <h2 className="govuk-heading-l"><StaffWords text={pot.title} /></h2>
      <FundFacts round={round} pot={pot} now={at} />
      <StartBox fund={fund} pot={pot} />
      <p className="govuk-body"><a className="govuk-link" href={path('/guide')}>{t('guide:links.fund')}</a></p>
      {beside?.map((on) => <RoundBeside key={on.round.id} fund={fund} on={on} at={at} />)}
      <div className="readable">
        <ChangeNotes notes={notes} />
        <WhatIsFunded priorities={prioritiesOfPots(pots, plan)} />
        <HowWeChoose criteria={pot.criteria} />
        <h2 className="govuk-heading-l">{t('funds:stages.title')}</h2>
      </div>
      <FundStages round={round} pot={pot} now={at} />
      {kept && <PromisesKept round={round} kept={kept} at={at} />}
      {figures && <FiguresLinks fund={fund} rounds={figures} />}
      <h2 className="govuk-heading-l">{t('funds:pots.title')}</h2>
      <p className="govuk-body">{t('funds:pots.intro')}</p>
      <PotCards fund={fund} pots={pots} plan={plan} />
      <div className="readable">
        <Asked />
        {questions && <AnsweredQuestions fund={fund} questions={questions} />}
        <h2 className="govuk-heading-l">{t('funds:contact.title')}</h2>
        <ContactFacts fund={fund} />
        <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.callBack)}>{t('funds:contact.callBack')}</a></p>
        <p className="govuk-body"><a className="govuk-link" href={path('/bid-support')}>{t('support:link')}</a></p>
        <p className="govuk-body">{t('funds:contact.paper')}</p>
        <p className="govuk-body">{t('funds:contact.adjust')}</p>
      </div>
      <StartBox fund={fund} pot={pot} />
    </>
  )
}
