import { fileSize, useLanguage } from '~/i18n'
import { documentPaths } from '../paths'
import { mayBeRead, type ScanState } from '../scan-state'

type Props = { file: string; name: string; bytes: number; scan?: ScanState }

/** A file to keep, with its size; its name alone where it may not leave the portal. */
export function FileLink({ file, name, bytes, scan }: Props) {
  const { path, language } = useLanguage()
  const shown = <bdi>{name}</bdi>
  return (
    <>
      {scan && !mayBeRead(scan) ? shown : <a className="govuk-link" href={path(documentPaths.file(file))} download>{shown}</a>}
      {' '}
      <bdi dir="ltr">{`(${fileSize(bytes, language)})`}</bdi>
    </>
  )
}
