import { useLanguage } from '~/i18n'
import { InsetText } from '~/ui'
import { byTopic, type Evidence } from '../evidence'
import { evidencePaths } from '../paths'
import { EvidenceQuote } from './EvidenceQuote'

type Props = { figures: readonly (Evidence & { id: string })[]; place: string | null }

/** Figures by topic. Where a place has none it says what to do. */
export function EvidenceFigures({ figures, place }: Props) {
  const { t, path } = useLanguage()
  if (figures.length === 0) {
    return (
      <InsetText>
        <p className="govuk-body">{t(place ? 'evidence:none.place' : 'evidence:none.all')}</p>
        <p className="govuk-body">{t('evidence:none.help')}</p>
        {place && place !== 'area' && <p className="govuk-body"><a className="govuk-link" href={path(evidencePaths.of('area'))}>{t('evidence:none.area')}</a></p>}
        <p className="govuk-body"><a className="govuk-link" href="#look">{t('evidence:none.look')}</a></p>
      </InsetText>
    )
  }
  return (
    <>
      {byTopic(figures).map((group) => (
        <section key={group.topic} aria-labelledby={`topic-${group.topic}`}>
          <h3 className="govuk-heading-m" id={`topic-${group.topic}`}>{t(`evidence:topic.${group.topic}`)}</h3>
          {group.figures.map((figure) => <EvidenceQuote key={figure.id} figure={figure} />)}
        </section>
      ))}
    </>
  )
}
