import { formatDate, useLanguage } from '~/i18n'
import type { Plain, Round } from '../../fund'
import { isoDay, londonDay } from '../../london-time'
import { promisesOf, type Kept, type Promised } from '../../openness/openness'

const dayOf = (moment: Date) => isoDay(londonDay(moment))
const moment = (text: string | null) => (text ? new Date(text) : null)

type Props = { round: Plain<Round>; kept: Plain<Kept>; at: string }

/** The days we promised for a round and, once everyone was told, when that was. */
export function PromisesKept({ round, kept, at }: Props) {
  const { t, language } = useLanguage()
  const dates = { closesAt: new Date(round.closesAt), invitedBy: moment(round.invitedBy), decisionBy: new Date(round.decisionBy) }
  const promises = promisesOf(dates, { invitedAt: moment(kept.invitedAt), toldAt: moment(kept.toldAt) }, new Date(at), dayOf)
  return (
    <>
      <h3 className="govuk-heading-m">{t('openness:promise.title')}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {promises.map((one) => <li key={one.id}>{t(`openness:promise.${one.id}.${one.state}`, datesIn(one, language))}</li>)}
      </ul>
    </>
  )
}

/** The same for one bid: by when we promised its group an answer, and when we gave it. */
export function PromiseToYou({ promised, told, at }: { promised: string; told: string | null; at: string }) {
  const { t, language } = useLanguage()
  const dates = { closesAt: new Date(promised), invitedBy: null, decisionBy: new Date(promised) }
  const [one] = promisesOf(dates, { invitedAt: null, toldAt: moment(told) }, new Date(at), dayOf)
  return one ? <p className="govuk-body">{t(`openness:promise.you.${one.state}`, datesIn(one, language))}</p> : null
}

function datesIn({ promised, kept }: Promised, language: Parameters<typeof formatDate>[1]) {
  return { promised: formatDate(promised, language), kept: kept ? formatDate(kept, language) : '' }
}
