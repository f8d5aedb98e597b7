import { formatDateTime, useLanguage } from '~/i18n'
import { Table } from '~/ui'
import { bidPaths, jointPaths, partPaths } from '../../paths'
import type { NextStep } from '../next-steps'
import type { RoomShown } from './room-page'

function pathOf({ id, position }: NextStep, reference: string): string | null {
  switch (id) {
    case 'invite': return jointPaths.invite(reference)
    case 'common': return bidPaths.bid(reference)
    case 'send': return bidPaths.check(reference)
    case 'answerOffer': return jointPaths.lead(reference)
    case 'fill': return partPaths.part(reference, position ?? 0)
    case 'sign': return partPaths.sign(reference, position ?? 0)
    default: return null
  }
}

/** What the reader can do next, with the way there. */
export function RoomNext({ reference, next }: Pick<RoomShown, 'reference' | 'next'>) {
  const { t, path } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('joint:room.next')}</h2>
      {next.length === 0 ? <p className="govuk-body">{t('joint:room.nothing')}</p> : (
        <ul className="govuk-list govuk-list--bullet">
          {next.map((step) => {
            const words = t(`joint:room.step.${step.id}`, step.count === undefined ? undefined : { count: step.count })
            const href = pathOf(step, reference)
            return <li key={`${step.id}${step.position ?? ''}`}>{href ? <a className="govuk-link" href={path(href)}>{words}</a> : words}</li>
          })}
        </ul>
      )}
    </>
  )
}

/** Which group did what and when, the newest first. */
export function RoomHistory({ events }: Pick<RoomShown, 'events'>) {
  const { t, language } = useLanguage()
  if (events.length === 0) return null
  return (
    <Table
      caption={t('joint:room.history')}
      columns={[{ head: t('joint:room.historyWhen') }, { head: t('joint:room.historyWhat') }]}
      rows={events.map(({ kind, at, group }, index) => ({
        key: `${at}${index}`,
        cells: [formatDateTime(new Date(at), language), t(`joint:room.event.${kind}`, { group: group ?? t('joint:room.aGroup') })],
      }))}
    />
  )
}
