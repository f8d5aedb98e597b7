import type { ReactNode } from 'react'
import { funder } from '~/features/funds'
import { render, subjectOf } from '~/features/notifications'
import { directionOf, formatDate, formatDateTime, formatMoney, LanguageProvider, useLanguage, type Language } from '~/i18n'
import { Ltr, UserText } from '~/ui'
import type { Enclosed } from '../queries/letters.server'
import { ScoredBid } from './ScoredBid'

/** What a page gets of what is enclosed: moments as ISO texts. */
export type EnclosedShown = { [K in Enclosed['kind']]: Shown<Extract<Enclosed, { kind: K }>> }[Enclosed['kind']]
type Shown<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] }

type Props = {
  letter: { template: string; params: Record<string, string | number>; name: string; address: string; language: Language; createdAt: string }
  enclosed: EnclosedShown | null
  /** What follows on a page of its own, such as the bid as it was sent. */
  copy?: ReactNode
}

/** A letter as it goes into an envelope, in its reader's language. */
export function Letter({ letter, enclosed, copy }: Props) {
  return (
    <LanguageProvider language={letter.language}>
      <article className="letter" lang={letter.language} dir={directionOf(letter.language)}>
        <Head letter={letter} />
        {enclosed ? <Content enclosed={enclosed} letter={letter} /> : <Message letter={letter} />}
        <Foot />
        {copy && <div className="letter__copy">{copy}</div>}
      </article>
    </LanguageProvider>
  )
}

function Head({ letter }: Pick<Props, 'letter'>) {
  const { t, language } = useLanguage()
  const { team, post } = funder().contact
  return (
    <>
      <address className="govuk-body letter__from" lang="en" dir="ltr">{[team, ...post].map((line) => <div key={line}>{line}</div>)}</address>
      <address className="govuk-body letter__to" dir="ltr"><div><bdi>{letter.name}</bdi></div><UserText>{letter.address}</UserText></address>
      <p className="govuk-body">{t('letters:date')} {formatDate(new Date(letter.createdAt), language)}</p>
      {letter.params.reference && <p className="govuk-body">{t('letters:reference')} <Ltr whole>{letter.params.reference}</Ltr></p>}
      <p className="govuk-body">{t('letters:greeting', { name: letter.name })}</p>
    </>
  )
}

function Foot() {
  const { t } = useLanguage()
  const { team, phone } = funder().contact
  return (
    <>
      <p className="govuk-body">{t('letters:ask')}<br />{t('letters:phone')} <Ltr whole>{phone}</Ltr></p>
      <p className="govuk-body">{t('letters:ending')}<br /><Ltr lang="en">{team}</Ltr></p>
    </>
  )
}

/** The words of the mail, without the link that nobody can follow on paper. */
function Message({ letter }: Pick<Props, 'letter'>) {
  const { language } = useLanguage()
  const { subject, lines } = render(letter, language)
  return (
    <>
      <h2 className="govuk-heading-m">{subject}</h2>
      {lines.map((line, index) => (
        <p className="govuk-body" key={index}>{line.kind === 'code' || line.kind === 'money' ? <Ltr whole>{line.text}</Ltr> : <bdi>{line.text}</bdi>}</p>
      ))}
    </>
  )
}

function Content({ enclosed, letter: { template, params } }: { enclosed: EnclosedShown; letter: Props['letter'] }) {
  const { t, language } = useLanguage()
  const text = (key: string, values?: Record<string, string>) => <p className="govuk-body">{t(key, values)}</p>
  const heading = <h2 className="govuk-heading-m">{subjectOf(template, language)}</h2>
  if (enclosed.kind === 'receipt') {
    return <>{heading}{text('letters:receipt.text')}{text('letters:receipt.came', { when: formatDateTime(new Date(enclosed.sentAt), language) })}{text('letters:receipt.copy')}</>
  }
  if (enclosed.kind === 'review') return <>{heading}<Said text={enclosed.answer} inEnglish={enclosed.inEnglish} /></>
  if (enclosed.kind === 'need') return <>{heading}{text(`adjustments:state.${enclosed.state}`)}<Said text={enclosed.note} inEnglish={language !== 'en'} /></>
  if (enclosed.kind === 'question') {
    return <>{heading}<Said text={enclosed.text} inEnglish={enclosed.inEnglish} />{params.answerBy && text('letters:question.answer', { when: formatDateTime(new Date(params.answerBy), language) })}</>
  }
  return <>{heading}<Outcome enclosed={enclosed} /></>
}

/** In her language, or marked as English with an offer to explain. */
function Said({ text, inEnglish }: { text: string; inEnglish: boolean }) {
  const { t, language } = useLanguage()
  const foreign = inEnglish && language !== 'en'
  if (!text) return null
  return <>{foreign && <p className="govuk-body">{t('letters:outcome.english')}</p>}<div className="govuk-body"><UserText lang={foreign ? 'en' : language}>{text}</UserText></div></>
}

function Outcome({ enclosed }: { enclosed: Extract<EnclosedShown, { kind: 'outcome' }> }) {
  const { t, language } = useLanguage()
  const { outcome, awardedPence, scored, conditions, feedback, inEnglish, reviewUntil } = enclosed
  const invited = outcome === 'invited' || outcome === 'invitedAdvice'
  const next = invited ? 'letters:invited' : outcome === 'awarded' ? 'bids:outcome.awardedNext' : 'bids:outcome.otherNext'
  return (
    <>
      <h3 className="govuk-heading-m">{t(`bids:outcome.${outcome}`)}</h3>
      <p className="govuk-body">{t(`bids:outcome.${outcome}Text`)}</p>
      {outcome === 'awarded' && awardedPence !== null && <p className="govuk-body"><strong><Ltr>{formatMoney(awardedPence)}</Ltr></strong></p>}
      {scored && <ScoredBid {...scored} />}
      {feedback && <h2 className="govuk-heading-m">{t('bids:outcome.feedback')}</h2>}
      <Said text={feedback} inEnglish={inEnglish} />
      {conditions && <><h2 className="govuk-heading-m">{t('bids:outcome.conditions')}</h2><Said text={conditions} inEnglish /></>}
      <h2 className="govuk-heading-m">{t('bids:outcome.next')}</h2>
      <p className="govuk-body">{t(next)}</p>
      {!invited && reviewUntil && <p className="govuk-body">{t('letters:outcome.review', { date: formatDate(new Date(reviewUntil), language) })}</p>}
    </>
  )
}
