import { useLanguage } from '~/i18n'
import { Details } from '~/ui'
import type { ListedAward } from '../search'

/** Names what the source leaves out, so that nobody takes a gap for a fact. */
export function IncompleteNote({ award, open }: { award: ListedAward; open?: boolean }) {
  const { t } = useLanguage()
  return (
    <Details summary={t('awards:leftOut')} open={open}>
      <ul className="govuk-list govuk-list--bullet">
        {award.missing.map((fact) => <li key={fact}>{t(`awards:missing.${fact}`)}</li>)}
      </ul>
      {award.certainty === 'inferred' && <p className="govuk-body">{t('awards:inferred')}</p>}
    </Details>
  )
}
