import { languages, useLanguage } from '~/i18n'
import { InsetText, Radios, Textarea, TextInput } from '~/ui'

export type InviteTyped = { group: string; groupName: string; address: string; language: string; words: string }
/** Which control an error of inviting stands at. */
export function inviteFieldOf(code: string): 'groupName' | 'address' | 'group' {
  if (code === 'nameMissing' || code === 'nameTooLong') return 'groupName'
  return ['addressMissing', 'addressShape'].includes(code) ? 'address' : 'group'
}

type Props = {
  typed: InviteTyped
  /** A group that was found in the list. */
  found: { name: string; known: boolean } | null
  error: { code: string; text: string } | null
}

/** Whom to ask, and in which words: a group of the list, or a name and an address. */
export function InviteFields({ typed, found, error }: Props) {
  const { t } = useLanguage()
  const at = error && inviteFieldOf(error.code)
  const of = (field: string) => (at === field || (at === 'group' && field === 'groupName' && !found) ? error?.text : undefined)
  return (
    <>
      <div id="group" tabIndex={-1}>
        {found && (
          <InsetText>
            <p>{t('joint:invite.theGroup')} <strong><bdi>{found.name}</bdi></strong></p>
            <p>{t(found.known ? 'joint:invite.toKnown' : 'joint:invite.notKnown')}</p>
          </InsetText>
        )}
      </div>
      <input type="hidden" name="group" value={typed.group} />
      {!found && (
        <TextInput id="groupName" name="groupName" label={t('joint:invite.name')} hint={t('joint:invite.nameHint')} error={of('groupName')} defaultValue={typed.groupName} />
      )}
      {!found?.known && (
        <>
          <TextInput
            id="address" name="address" type="email" autoComplete="off" autoCapitalize="none" spellCheck={false}
            label={t('joint:invite.address')} hint={t('joint:invite.addressHint')} error={of('address')} defaultValue={typed.address}
          />
          <Radios
            id="language" name="language" label={t('joint:invite.language')} defaultValue={typed.language}
            items={languages.map((one) => ({ value: one.code, label: one.name, lang: one.code, dir: one.dir }))}
          />
        </>
      )}
      <Textarea id="words" name="words" rows={4} label={t('joint:invite.words')} hint={t('joint:invite.wordsHint')} defaultValue={typed.words} />
    </>
  )
}

/** What groups of one bid read of each other, said before anybody is asked. */
export function WhatOthersSee() {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('joint:invite.see')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {['seeLead', 'seeWork', 'seeNot'].map((key) => <li key={key}>{t(`joint:invite.${key}`)}</li>)}
      </ul>
      <p className="govuk-body">{t('joint:invite.days')}</p>
    </>
  )
}
