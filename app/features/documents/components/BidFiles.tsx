import { useLanguage } from '~/i18n'
import { SummaryList } from '~/ui'
import type { BidFile } from '../scan-state'
import { FileLink } from './FileLink'

/** The files of a bid as staff and assessors get them, each with what the virus scanner has said; nothing without files. */
export function BidFiles({ files, level = 2 }: { files: readonly BidFile[]; level?: 2 | 3 }) {
  const { t } = useLanguage()
  const Heading = `h${level}` as const
  if (files.length === 0) return null
  return (
    <section>
      <Heading className="govuk-heading-m" id="files">{t('files:ofBid')}</Heading>
      <SummaryList rows={files.map((one) => ({ id: `file-${one.file}`, key: <FileLink {...one} />, value: t(`files:state.${one.scan}`) }))} />
    </section>
  )
}
