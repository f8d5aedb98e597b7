import { useLanguage } from '~/i18n'
import { UserText } from '~/ui'
import { deskPaths } from '../paths'

type Props = { reference: string; sheets: readonly { assignmentId: string; name: string; mayType: boolean }[] }

/** Who has not sent scores yet; an officer may type them where they come by phone. */
export function ScoresToCome({ reference, sheets }: Props) {
  const { t, path } = useLanguage()
  if (sheets.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:moderation.toCome')}</h2>
      <ul className="govuk-list">
        {sheets.map(({ assignmentId, name, mayType }) => (
          <li key={assignmentId}>
            <UserText as="span">{name}</UserText>
            {mayType && <>{' '}<a className="govuk-link" href={path(deskPaths.scoresByPhone(reference, assignmentId))}>{t('desk:phone.link')}<span className="govuk-visually-hidden"> {name}</span></a></>}
          </li>
        ))}
      </ul>
    </>
  )
}
