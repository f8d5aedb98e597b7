import { Fragment } from 'react'
import { useLanguage, type StaffText } from '~/i18n'
import { Hint } from '~/ui'
import type { Stop } from '../../rounds/checklist'
import { StaffWords } from '../StaffWords'

type Props = { stops: readonly Stop[]; pots: readonly { id: string; title: StaffText }[]; words: 'stop' | 'warn' }

/** What stops a round, or what to know about it: of the round first, then pot by pot. */
export function StopList({ stops, pots, words }: Props) {
  const { t } = useLanguage()
  const of = (potId: string | null) => stops.filter((stop) => stop.potId === potId)
  const list = (some: readonly Stop[]) => (
    <ul className="govuk-list govuk-list--bullet">
      {some.map(({ code, params }) => (
        <li key={`${code} ${String(params?.kind ?? '')}`}>
          {t(`desk:rounds.${words}.${code}`, params)}
          {params?.kind && <Hint>{t(`desk:pots.stage.${params.kind}`)}</Hint>}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {of(null).length > 0 && list(of(null))}
      {pots.filter(({ id }) => of(id).length > 0).map(({ id, title }) => (
        <Fragment key={id}><h3 className="govuk-heading-s"><StaffWords text={title} /></h3>{list(of(id))}</Fragment>
      ))}
    </>
  )
}
