import { yearParams } from '~/forms'
import { isYear } from '~/forms/fields/years'
import { formatDate, formatMoney, useLanguage } from '~/i18n'
import { Ltr, SummaryList, Table, UserText } from '~/ui'
import type { PartPromise } from '../promise'

const kinds = ['asked', 'match', 'inKind'] as const
const day = (text: string) => new Date(`${text}T12:00:00Z`)

/** Exactly what a group promises: its role, what it does, when, and each line of its money with the sums. */
export function PromiseShown({ promise, id }: { promise: PartPromise; /** Tells two on one page apart. */ id: string }) {
  const { t, language } = useLanguage()
  const { lines } = promise
  const under = (line: PartPromise['lines'][number]) => [
    t(`forms:lineKind.${line.kind}`), ...(isYear(line.year) ? [t('forms:year', yearParams(line.year))] : []),
  ]
  const date = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(day(text), language) : '–')
  return (
    <>
      <SummaryList
        rows={[
          { id: `${id}-role`, key: t('joint:sign.role'), value: <UserText as="span">{promise.role}</UserText> },
          { id: `${id}-activities`, key: t('joint:sign.activities'), value: <UserText>{promise.activities}</UserText> },
          { id: `${id}-start`, key: t('joint:sign.start'), value: date(promise.start) },
          { id: `${id}-end`, key: t('joint:sign.end'), value: date(promise.end) },
        ]}
      />
      {lines.length === 0 ? <p className="govuk-body">{t('joint:sign.noMoney')}</p> : (
        <Table
          caption={t('joint:sign.money')}
          columns={[{ head: t('forms:line.category') }, { head: t('forms:line.what') }, { head: t('forms:line.pence'), numeric: true }]}
          rows={lines.map((line, index) => ({
            key: `${id}-${index}`,
            cells: [
              <div key="category">{line.category && t(`questions:budget.option.${line.category}`)}{under(line).map((text) => <div className="govuk-hint govuk-!-margin-bottom-0" key={text}>{text}</div>)}</div>,
              <UserText key="what" as="span">{line.what}</UserText>,
              <Ltr key="pence">{formatMoney(line.pence)}</Ltr>,
            ],
          }))}
        />
      )}
      <SummaryList rows={kinds.map((kind) => ({
        id: `${id}-${kind}`, key: t(`joint:money.${kind}`),
        value: <Ltr>{formatMoney(lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.pence, 0))}</Ltr>,
      }))} />
    </>
  )
}
