import { formatDate, useLanguage } from '~/i18n'
import { SummaryCard, SummaryList, WarningText } from '~/ui'
import type { GroupDocument } from '../group-document'
import { documentPaths } from '../paths'
import { mayBeRead } from '../scan-state'
import { FileLink } from './FileLink'

/** As it comes out of a loader. */
type Shown = Omit<GroupDocument, 'addedAt'> & { addedAt: string }

/** One document of a group: what it is, until when it lasts, and what owners and editors may do with it. */
export function DocumentCard({ document, group, mayKeep }: { document: Shown; group: string; mayKeep: boolean }) {
  const { t, path, language } = useLanguage()
  const { id, kind, name, expiresOn, lapse, scan } = document
  const date = expiresOn ? formatDate(new Date(`${expiresOn}T12:00:00Z`), language) : ''
  const hidden = <bdi>{name}</bdi>
  const actions = !mayKeep ? undefined : [
    { href: path(documentPaths.document(group, id)), text: t('files:documents.change'), hidden },
    { href: path(documentPaths.remove(group, id)), text: t('files:documents.remove'), hidden },
  ]
  const rows = [
    { key: t('files:documents.file'), value: <FileLink {...document} />, actions },
    { key: t('files:documents.lastDay'), value: date || t('files:documents.noLastDay') },
    { key: t('files:documents.added'), value: formatDate(new Date(document.addedAt), language) },
    // That nobody checks files at all is for staff to know.
    ...(mayBeRead(scan) ? [] : [{ key: t('files:documents.scan'), value: t(`files:state.${scan}`) }]),
  ]
  return (
    <SummaryCard title={t(`files:kind.${kind}`)} level={2}>
      {lapse && <WarningText>{t(`files:documents.${lapse}`, { date })}</WarningText>}
      <SummaryList rows={rows} />
    </SummaryCard>
  )
}
