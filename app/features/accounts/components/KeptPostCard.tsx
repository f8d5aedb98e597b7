import { formatDateTime, useLanguage } from '~/i18n'
import { Button, ButtonGroup, SummaryCard, UserText } from '~/ui'
import { keptPath, keptPostPath } from '../paths'

// Which button was pressed and which version a page was made from: posted again, but nobody typed it.
const notTyped = /^(intent|lines|onceKey|switchLanguage|version\..+|.+\.id)$/

type Props = { id: string; fields: [string, string][]; createdAt: Date }

/** What somebody typed when her session had ended: she sends it again to where it belongs, or removes it. */
export function KeptPostCard({ id, fields, createdAt }: Props) {
  const { t, language, path } = useLanguage()
  const typed = fields.filter(([name, value]) => value.trim() !== '' && !notTyped.test(name))
  return (
    <SummaryCard title={formatDateTime(createdAt, language)}>
      {typed.map(([name, value], index) => <UserText key={`${name}${index}`}>{value}</UserText>)}
      <form id={`send-${id}`} method="post" action={path(keptPostPath(id))} noValidate>
        {fields.map(([name, value], index) => <input key={`${name}${index}`} type="hidden" name={name} value={value} />)}
      </form>
      <form id={`remove-${id}`} method="post" action={path(keptPath)} noValidate>
        <input type="hidden" name="id" value={id} />
      </form>
      <ButtonGroup>
        <Button form={`send-${id}`}>{t('account:kept.putBack')}</Button>
        <Button form={`remove-${id}`} variant="secondary">{t('account:kept.remove')}</Button>
      </ButtonGroup>
    </SummaryCard>
  )
}
