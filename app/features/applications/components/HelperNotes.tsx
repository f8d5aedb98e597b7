import { useLanguage } from '~/i18n'
import { InsetText, UserText } from '~/ui'
import { bidPaths } from '../paths'

type Only = 'onlySend' | 'onlyChange' | 'onlyWithdraw' | 'onlyReply' | 'onlyCorrect' | 'onlyReview' | 'onlyCopy'

/** What a helper sees where only people of the group can act; nothing for anybody else. */
export function OnlyGroup({ helper, what }: { helper: boolean; what: Only }) {
  const { t } = useLanguage()
  return helper ? <InsetText>{t(`helping:bid.${what}`)}</InsetText> : null
}

/** On a bid she helps with: what she can do, and how the owners learn that it is ready to check. */
export function YouHelp({ helper, reference, open }: { helper: boolean; reference: string; open: boolean }) {
  const { t, path } = useLanguage()
  if (!helper) return null
  return (
    <InsetText>
      <p>{t('helping:bid.youHelp')} {t('helping:bid.onlySend')}</p>
      {open && <p><a className="govuk-link" href={path(bidPaths.ready(reference))}>{t('helping:bid.ready')}</a></p>}
    </InsetText>
  )
}

/** For owners: helpers of this bid whose own group bids to the same pot. */
export function HelpersWhoBid({ names }: { names: readonly string[] }) {
  const { t } = useLanguage()
  return <>{names.map((name) => <InsetText key={name}>{t('helping:bid.alsoBids')} <strong><UserText as="span">{name}</UserText></strong></InsetText>)}</>
}
