import { useLanguage, type Language, type Translate } from '~/i18n'
import { Card, Tag } from '~/ui'
import { directoryPaths } from '../../paths'
import { listWords } from '../../profile/words'
import type { Match, MatchReason } from '../match'

/** A group that fits, and why: one sentence a reason. */
export function MatchCard({ match }: { match: Match }) {
  const { t, path, language } = useLanguage()
  const { name, slug, reasons, reachedBy, sample } = match
  return (
    <Card title={<bdi>{name}</bdi>} href={path(directoryPaths.organisation(slug))} level={2}>
      {sample && <p className="govuk-body"><Tag colour="grey">{t('profile:matches.sample')}</Tag></p>}
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map((reason) => <li key={reason.kind}>{sentence(reason, t, language)}</li>)}
      </ul>
      {reachedBy && (
        <p className="govuk-body">
          <a className="govuk-link" href={path(directoryPaths.contact(slug))}>
            {t('profile:matches.write')}<span className="govuk-visually-hidden"> <bdi>{name}</bdi></span>
          </a>
        </p>
      )}
    </Card>
  )
}

function sentence(reason: MatchReason, t: Translate, language: Language): string {
  if (reason.kind === 'county') return t('profile:matches.county')
  if (reason.kind === 'district') return t('profile:matches.district', { list: listWords('districts', reason.districts, t, language) })
  if (reason.kind === 'theme') return t('profile:matches.theme', { list: listWords('themes', reason.themes, t, language) })
  return t(`profile:matches.${reason.kind}`, { list: listWords('offers', reason.things, t, language) })
}
