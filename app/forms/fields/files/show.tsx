import { fileSize } from '~/i18n/file-size'
import { useLanguage } from '~/i18n/LanguageContext'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { filePath, readFiles, type SentFile } from './files'

/** A file to keep, with its size; its name alone while it is held back. */
export function SentFileLink({ file, name, bytes, held = false }: SentFile & { held?: boolean }) {
  const { path, language } = useLanguage()
  return (
    <>
      {held ? <bdi>{name}</bdi> : <a className="govuk-link" href={path(filePath(file))} download><bdi>{name}</bdi></a>}
      {' '}
      <bdi dir="ltr">{`(${fileSize(bytes, language)})`}</bdi>
    </>
  )
}

export function ShowFiles({ draft }: ShowProps<QuestionOf<'files'>>) {
  const files = readFiles(draft)
  if (files.length === 1 && files[0]) return <SentFileLink {...files[0]} />
  return (
    <ul className="govuk-list govuk-list--bullet">
      {files.map((one) => <li key={one.file}><SentFileLink {...one} /></li>)}
    </ul>
  )
}
