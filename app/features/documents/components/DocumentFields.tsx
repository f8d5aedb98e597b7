import { acceptedEndings } from '~/forms'
import { useLanguage } from '~/i18n'
import { DateInput, ErrorSummary, FileInput, Radios } from '~/ui'
import type { DocumentErrors, TypedDocument } from '../document-form'
import { documentKinds } from '../document-kinds'

type Wrong = { errors?: DocumentErrors; /** Of the file that was not taken. */ name?: string }

/** The sentences of a document's form by the id of their control. */
function useErrors({ errors = {}, name = '' }: Wrong) {
  const { t } = useLanguage()
  return (id: string) => (errors[id] ? t(`files:error.${errors[id]}`, { name }) : undefined)
}

/** What is wrong with a document's form, each line a link to its control. */
export function DocumentErrorSummary(wrong: Wrong) {
  const error = useErrors(wrong)
  return <ErrorSummary errors={Object.keys(wrong.errors ?? {}).map((id) => ({ href: `#${id}`, text: error(id) ?? '' }))} />
}

/** The controls of a document: which kind it is (a new one only), its file and its last day. */
export function DocumentFields({ isNew, typed, ...wrong }: Wrong & { isNew: boolean; typed?: TypedDocument }) {
  const { t } = useLanguage()
  const error = useErrors(wrong)
  const kinds = documentKinds.map((value) => ({ value, label: t(`files:kind.${value}`), hint: t(`files:kindHint.${value}`) }))
  return (
    <>
      {isNew && <Radios id="kind" name="kind" label={t('files:documents.whatKind')} items={kinds} defaultValue={typed?.kind} error={error('kind')} />}
      <FileInput
        id="file" name="file" accept={acceptedEndings} error={error('file')}
        label={isNew ? t('files:documents.theFile') : t('files:document.newFile')}
        hint={isNew ? t('files:limits') : <>{t('files:document.newFileHint')}<br />{t('files:limits')}</>}
      />
      <DateInput
        id="ends" name="ends" label={t('files:documents.ends')} hint={t('files:documents.endsHint')} defaultValue={typed?.ends}
        error={error('ends') ?? error('ends-month') ?? error('ends-year')}
      />
    </>
  )
}
