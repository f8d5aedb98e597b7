import { formatDateTime, useLanguage } from '~/i18n'
import { Button, ButtonGroup, InsetText, Table, UserText } from '~/ui'
import type { ErrandKind } from '../errand'
import { paperPaths } from '../paths'

type Done = {
  id: string; kind: ErrandKind; said: string; how: string; receivedAt: string; doneBy: string; own: boolean
  confirmedBy: string | null; returnedAt: string | null; waits: boolean
}
type Props = { reference: string; possible: readonly ErrandKind[]; done: readonly Done[] }

/** What can be done for the person of a paper bid, what waits for a second officer, and what was done. */
export function Errands({ reference, possible, done }: Props) {
  const { t, path } = useLanguage()
  return (
    <section>
      <h2 className="govuk-heading-m">{t('desk:errand.heading')}</h2>
      {done.filter(({ waits }) => waits).map((one) => <Second key={one.id} one={one} />)}
      {possible.length === 0 ? <p className="govuk-body">{t('desk:errand.none')}</p> : (
        <ul className="govuk-list">
          {possible.map((kind) => <li key={kind}><a className="govuk-link" href={path(paperPaths.errand(reference, kind))}>{t(`desk:errand.do.${kind}`)}</a></li>)}
        </ul>
      )}
      {done.length > 0 && <DoneList done={done} />}
    </section>
  )
}

function Second({ one }: { one: Done }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate id="errand">
      <input type="hidden" name="errand" value={one.id} />
      <h3 className="govuk-heading-s">{t('desk:errand.second')}</h3>
      <UserText>{one.said}</UserText>
      {one.own ? <InsetText>{t('desk:errand.waits')}</InsetText> : <p className="govuk-body">{t('desk:errand.secondText')}</p>}
      <ButtonGroup>
        {!one.own && <Button variant="warning" name="do" value="takeBack">{t('desk:errand.confirm')}</Button>}
        <Button variant="secondary" name="do" value="keep">{t('desk:errand.giveBack')}</Button>
      </ButtonGroup>
    </form>
  )
}

function DoneList({ done }: { done: readonly Done[] }) {
  const { t } = useLanguage()
  const stands = ({ waits, confirmedBy, returnedAt }: Done) => {
    if (waits) return t('desk:errand.waits')
    if (returnedAt) return t('desk:errand.refusedHere')
    return confirmedBy ? t('desk:errand.agreed', { name: confirmedBy }) : ''
  }
  return (
    <Table
      caption={t('desk:errand.caption')}
      columns={['what', 'came', 'said', 'who'].map((name) => ({ head: t(`desk:errand.${name}`) }))}
      rows={done.map((one) => ({
        key: one.id,
        cells: [
          <div key="what">{t(`desk:errand.did.${one.kind}`)}{stands(one) && <><br />{stands(one)}</>}</div>,
          <div key="came">{formatDateTime(new Date(one.receivedAt), 'en')}<br />{t(`desk:errand.ways.${one.how}`)}</div>,
          <UserText key="said">{one.said}</UserText>,
          <UserText as="span" key="who">{one.doneBy}</UserText>,
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}
