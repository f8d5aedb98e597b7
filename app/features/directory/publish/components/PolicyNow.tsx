import { formatDateTime, useLanguage } from '~/i18n'
import { Button, ButtonGroup, InsetText, SummaryList, UserText } from '~/ui'
import { directoryPaths } from '../../paths'
import type { Policy } from '../policy'
import type { Loosening } from '../policy-row'

type Found = { why: string; setBy: 'answer' | 'words' | 'staff'; setByName: string; changedAt: string | Date; entries: { name: string; slug: string | null }[] }

/** What may be said now, who set it and why, and where the name stands in public. */
export function PolicyNow({ now, found }: { now: Policy; found: Found | null }) {
  const { t, path } = useLanguage()
  const standing = found && (found.entries.length === 0 ? t('publishing:policy.standingNone') : (
    <ul className="govuk-list">
      {found.entries.map(({ name, slug }) => <li key={slug ?? name}><a className="govuk-link" href={path(directoryPaths.organisation(slug ?? ''))}><UserText as="span">{name}</UserText></a></li>)}
    </ul>
  ))
  return (
    <>
      <SummaryList rows={[
        { id: 'place-now', key: t('publishing:policy.place'), value: t(`publishing:policy.placeIs.${now.place}`) },
        { id: 'name-now', key: t('publishing:policy.named'), value: t(`publishing:policy.nameIs.${now.name}`) },
        ...(found ? [
          { id: 'by', key: t('publishing:policy.history'), value: t('publishing:policy.historyLine', { by: found.setByName || t(`publishing:policy.setBy.${found.setBy}`), when: formatDateTime(new Date(found.changedAt), 'en') }) },
          ...(found.why ? [{ id: 'why-now', key: t('publishing:policy.why'), value: <UserText as="span">{found.why}</UserText> }] : []),
          { id: 'standing', key: t('publishing:policy.standing'), value: standing },
        ] : []),
      ]} />
      {found && now.place !== 'district' && <p className="govuk-body">{t('publishing:policy.fromFile')}</p>}
    </>
  )
}

/** One person proposes to say more; another answers. */
export function PolicyProposed({ loosening, by, mine }: { loosening: Loosening; by: string; mine: boolean }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{t('publishing:policy.proposed', { name: by })}</h2>
      <p className="govuk-body">{t('publishing:policy.proposedBody', {
        place: t(`publishing:policy.placeIs.${loosening.place}`), named: t(`publishing:policy.nameIs.${loosening.name}`), why: loosening.why,
      })}</p>
      {mine && <p className="govuk-body">{t('publishing:policy.ownProposal')}</p>}
      <form method="post" noValidate>
        <ButtonGroup>
          {!mine && <Button name="act" value="agree">{t('publishing:policy.agree')}</Button>}
          <Button name="act" value="refuse" variant="secondary">{t(mine ? 'publishing:policy.takeBack' : 'publishing:policy.refuse')}</Button>
        </ButtonGroup>
      </form>
    </InsetText>
  )
}
