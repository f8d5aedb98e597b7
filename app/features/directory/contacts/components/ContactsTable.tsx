import { formatDate, useLanguage } from '~/i18n'
import { Table, Tag, type TagColour } from '~/ui'
import { contactPaths } from '../paths'
import { shownState, type Standing } from '../rules'

export type ContactRow = Standing & { id: string; ownName: string; otherName: string | null; lastAt: string }

const colours: Partial<Record<ReturnType<typeof shownState>, TagColour>> = { toAnswer: 'blue', accepted: 'green', sent: 'grey', asked: 'grey' }

/** All contacts of her groups, the latest first. */
export function ContactsTable({ contacts }: { contacts: readonly ContactRow[] }) {
  const { t, path, language } = useLanguage()
  return (
    <Table
      caption={t('contacts:list.title')} captionHidden firstCellIsHeader
      columns={['group', 'yours', 'state', 'last'].map((name) => ({ head: t(`contacts:list.${name}`) }))}
      rows={contacts.map((contact) => {
        const state = shownState(contact)
        return {
          key: `${contact.id} ${contact.mine}`,
          cells: [
            <a className="govuk-link" key="name" href={path(contactPaths.one(contact.id))}>{contact.otherName === null ? t('contacts:gone') : <bdi>{contact.otherName}</bdi>}</a>,
            <bdi key="own">{contact.ownName}</bdi>,
            <Tag key="state" colour={colours[state]}>{t(`contacts:state.${state}`)}</Tag>,
            formatDate(new Date(contact.lastAt), language),
          ],
        }
      })}
    />
  )
}
