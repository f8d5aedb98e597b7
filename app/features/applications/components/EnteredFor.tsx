import { useLanguage } from '~/i18n'
import { InsetText, UserText } from '~/ui'

/** Above every page of a bid that staff type in from paper: whose it is. For the typist, so in the paper's language as the page is. */
export function EnteredFor({ name }: { name: string | null | undefined }) {
  const { t } = useLanguage()
  if (!name) return null
  return <InsetText>{t('bids:onPaper.enteredFor')} <strong><UserText as="span">{name}</UserText></strong></InsetText>
}
