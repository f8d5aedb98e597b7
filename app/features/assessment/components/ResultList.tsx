import { useLanguage } from '~/i18n'
import { InsetText, Ltr } from '~/ui'

type Done = { reference: string; refused: string | null }

/** What became of each bid that was chosen: done, or why not. `done` is the key of the sentence. */
export function ResultList({ results, done }: { results: readonly Done[]; done: string }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{t('desk:decideMany.results')}</h2>
      <ul className="govuk-list">
        {results.map(({ reference, refused }) => (
          <li key={reference}><Ltr whole>{reference}</Ltr>: {refused ? <strong>{t(refused)}</strong> : t(done)}</li>
        ))}
      </ul>
    </InsetText>
  )
}
