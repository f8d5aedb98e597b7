import { formatDate } from '~/i18n/dates'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, Checkboxes, FileInput, Tag } from '~/ui'
import type { QuestionOf } from '../../question'
import type { InputProps } from '../input'
import { Several } from '../Several'
import { acceptedEndings, readFiles, usualMost, type OfferedFile, type SentFile } from './files'
import { SentFileLink } from './show'

/** Files that are there, with a button to take each out; documents to take along; and the picker for one more. */
export function FilesField(props: InputProps<QuestionOf<'files'>>) {
  const { question, id, name, draft, context, errors } = props
  const { max = usualMost, kinds = [] } = question
  const { t } = useLanguage()
  const files = readFiles(draft)
  const full = files.length >= max
  const offered = (context.documents ?? []).filter(({ kind, file }) => kinds.includes(kind) && files.every((one) => one.file !== file))
  return (
    <Several props={props}>
      {files.length > 0 && <FileList {...{ files, question, context, id, full }} />}
      {full && <p className="govuk-body">{t('files:full')}</p>}
      {!full && offered.length > 0 && <Offer {...{ offered, id, name }} />}
      {!full && (
        <>
          <FileInput
            id={id} name={name} accept={acceptedEndings} multiple={max - files.length > 1} label={t('files:choose')} error={errors[0]?.text}
            hint={<>{t('files:limits')}<br />{t(files.length > 0 ? 'files:more' : 'files:most', { count: max - files.length })}</>}
          />
          <Button variant="secondary" name="intent" value={`upload.${question.id}`}>{t('files:upload')}</Button>
        </>
      )}
    </Several>
  )
}

type ListProps = { files: readonly SentFile[]; id: string; full: boolean } & Pick<InputProps<QuestionOf<'files'>>, 'question' | 'context'>

function FileList({ files, question, context, id, full }: ListProps) {
  const { t } = useLanguage()
  const { scans = {}, documents = [] } = context
  return (
    // An error leads here when there is no picker to lead to.
    <div role="group" aria-label={t('files:list')} {...(full && { id, tabIndex: -1 })}>
    <ul className="govuk-list govuk-list--spaced">
      {files.map((one) => {
        const scan = scans[one.file]
        const document = documents.find(({ file }) => file === one.file)
        return (
          <li key={one.file}>
            <SentFileLink {...one} held={scan === 'checking' || scan === 'infected'} />{' '}
            {(scan === 'checking' || scan === 'infected') && <Tag colour={scan === 'infected' ? 'red' : 'grey'}>{t(`files:state.${scan}`)}</Tag>}
            {document?.lapse && <LastDay document={document} />}
            <div>
              <Button variant="secondary" name="intent" value={`takeOut.${question.id}.${one.file}`}>{t('files:removeFile', { name: one.name })}</Button>
            </div>
          </li>
        )
      })}
    </ul>
    </div>
  )
}

function Offer({ offered, id, name }: { offered: readonly OfferedFile[]; id: string; name: string }) {
  const { t } = useLanguage()
  const items = offered.map((document) => ({
    value: document.id,
    label: t(`files:kind.${document.kind}`),
    hint: <><bdi>{document.name}</bdi><br /><LastDay document={document} /></>,
  }))
  return <Checkboxes id={`${id}-take`} name={`take.${name}`} label={t('files:take')} labelSize="s" hint={t('files:takeHint')} items={items} />
}

/** Until when a document lasts; what has ended, or ends soon, stands out. */
function LastDay({ document: { expiresOn, lapse } }: { document: OfferedFile }) {
  const { t, language } = useLanguage()
  if (!expiresOn) return null
  const words = t(`files:offer.${lapse ?? 'until'}`, { date: formatDate(new Date(`${expiresOn}T12:00:00Z`), language) })
  return lapse ? <strong>{words}</strong> : <>{words}</>
}
