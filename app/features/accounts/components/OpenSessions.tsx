import { formatDateTime, useLanguage } from '~/i18n'
import { Button, Table } from '~/ui'

type Props = { sessions: readonly { id: string; createdAt: string; seenAt: string; here: boolean }[] }

/** Where the viewer is signed in, and a button that ends the others. */
export function OpenSessions({ sessions }: Props) {
  const { t, language } = useLanguage()
  const columns = ['began', 'seen', 'where'].map((key) => ({ head: t(`account:account.${key}`) }))
  const rows = sessions.map(({ id, createdAt, seenAt, here }) => ({
    key: id,
    cells: [
      formatDateTime(new Date(createdAt), language),
      formatDateTime(new Date(seenAt), language),
      here ? t('account:account.here') : t('account:account.elsewhere'),
    ],
  }))
  return (
    <>
      <Table caption={t('account:account.sessions')} columns={columns} rows={rows} />
      {sessions.length > 1 && (
        <form method="post" noValidate>
          <Button name="do" value="endOthers" variant="warning">{t('account:account.endOthers')}</Button>
        </form>
      )}
    </>
  )
}
