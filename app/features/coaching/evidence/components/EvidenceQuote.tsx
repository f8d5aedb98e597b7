import { StaffWords } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Ltr } from '~/ui'
import { referenceOf, type Evidence } from '../evidence'

type Props = { figure: Evidence & { id: string } }

/**
 * A figure as a group quotes it: the sentence and its reference in one paragraph, of its own direction and without links
 * to the glossary, so that it can be taken as it is. With script (app/enhance/copy-text.ts)
 * a button copies both.
 */
export function EvidenceQuote({ figure }: Props) {
  const { t } = useLanguage()
  const { id, statement, sourceLink } = figure
  const reference = referenceOf(figure)
  return (
    <div
      className="evidence-quote" data-copy={`quote-${id}`} data-text-copy={t('evidence:copy.button')} data-text-done={t('evidence:copy.done')}
      data-text-selected={t('evidence:copy.selected')}
    >
      <blockquote className="govuk-inset-text evidence-quote__text">
        <p className="govuk-body" id={`quote-${id}`} dir="auto">
          <StaffWords text={statement} /> <Ltr lang="en">{sourceLink ? <a className="govuk-link" href={sourceLink}>{reference}</a> : reference}</Ltr>
        </p>
      </blockquote>
    </div>
  )
}
