import { useLanguage } from '~/i18n'
import { Button, ButtonGroup, Checkboxes, ErrorSummary, InsetText, Textarea, UserText } from '~/ui'
import { adjustmentKinds, adjustmentWords, type AdjustmentKind, type AdjustmentTyped } from '../adjustments'

export const adjustmentFormId = 'adjustments'

type Props = {
  /** What stands now. */
  standing: { kinds: AdjustmentKind[]; words: string; version: number; state: 'asked' | 'agreed' | 'declined'; note: string | null }
  typed?: AdjustmentTyped
  error?: 'tooLong' | 'changed'
  /** Where skipping leads. */
  bid: string
  /** Right after the start: nothing was asked before. */
  first: boolean
}

/** Asks whether we are to do anything differently. Nobody has to answer: one link goes on without. */
export function AdjustmentForm({ standing, typed, error, bid, first }: Props) {
  const { t } = useLanguage()
  const shown = typed ?? standing
  const sentence = error && t(`adjustments:error.${error}`, { max: adjustmentWords })
  return (
    <>
      {sentence && <ErrorSummary errors={[{ href: error === 'tooLong' ? '#words' : '#kinds', text: sentence }]} />}
      <h1 className="govuk-heading-l">{t('adjustments:title')}</h1>
      <p className="govuk-body">{t('adjustments:optional')}</p>
      <p className="govuk-body">{t('adjustments:private')}</p>
      {error === 'changed' ? <Theirs kinds={standing.kinds} words={standing.words} /> : standing.version > 0 && <Answered {...standing} />}
      <form method="post" id={adjustmentFormId} noValidate>
        <input type="hidden" name="version" value={standing.version} />
        <Checkboxes
          id="kinds" name="kinds" label={t('adjustments:kinds')} hint={t('adjustments:kindsHint')}
          error={error === 'changed' ? sentence : undefined} defaultValue={shown.kinds}
          items={adjustmentKinds.map((kind) => ({ value: kind, label: t(`adjustments:kind.${kind}`) }))}
        />
        <Textarea
          id="words" name="words" label={t('adjustments:words')} hint={t('adjustments:wordsHint')} labelSize="s"
          error={error === 'tooLong' ? sentence : undefined} defaultValue={shown.words} words={{ max: adjustmentWords }} rows={4}
        />
        <ButtonGroup>
          <Button>{t('adjustments:save')}</Button>
          <a className="govuk-link" href={bid}>{t(first ? 'adjustments:skip' : 'adjustments:back')}</a>
        </ButtonGroup>
      </form>
    </>
  )
}

/** What somebody else of the group saved while this was typed. */
function Theirs({ kinds, words }: { kinds: AdjustmentKind[]; words: string }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <p className="govuk-body">{t('adjustments:theirs')}</p>
      <ul className="govuk-list govuk-list--bullet">{kinds.map((kind) => <li key={kind}>{t(`adjustments:kind.${kind}`)}</li>)}</ul>
      {words && <UserText>{words}</UserText>}
    </InsetText>
  )
}

function Answered({ state, note }: { state: 'asked' | 'agreed' | 'declined'; note: string | null }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <p className="govuk-body">{t(`adjustments:state.${state}`)}</p>
      {note && <UserText>{note}</UserText>}
    </InsetText>
  )
}
