import { formatDateTime, useLanguage } from '~/i18n'
import { InsetText } from '~/ui'
import { shownState, type Standing } from '../rules'

type Props = { contact: Standing & { writes: boolean; againFrom: string | null } }

/** How the contact stands, in one sentence; nothing where she writes on or answers below. */
export function ContactState({ contact }: Props) {
  const { t, language } = useLanguage()
  const state = shownState(contact)
  const again = contact.againFrom && <> <strong>{formatDateTime(new Date(contact.againFrom), language)}</strong></>
  if (state === 'blocked') return <InsetText>{t('contacts:block.on')}</InsetText>
  if (state === 'sent') return <InsetText>{t('contacts:one.waitsForThem')}</InsetText>
  if (state === 'asked') return <InsetText>{t('contacts:one.waitsForStaff')}</InsetText>
  if (state === 'ended') return <InsetText>{t('contacts:one.ended')}</InsetText>
  if (state === 'notIntroduced') return <InsetText>{t('contacts:one.notIntroduced')}{again}</InsetText>
  if (state === 'declined') return <InsetText>{contact.mine ? <>{t('contacts:one.declinedByThem')}{again}</> : t('contacts:one.declinedByYou')}</InsetText>
  return contact.writes ? null : <InsetText>{t('contacts:one.readOnly')}</InsetText>
}
