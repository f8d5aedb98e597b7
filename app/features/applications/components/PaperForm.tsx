import { formatDateTime, languages, useLanguage, type Translate } from '~/i18n'
import { inLanguage, type StaffText } from '~/i18n/in-language'
import { Button, DateInput, ErrorMessage, FileInput, InsetText, Ltr, Radios, Select, Textarea, TextInput } from '~/ui'
import type { PaperErrors, PaperField, PaperSheet } from '../paper-sheet'

type Props = {
  pots: readonly { id: string; fund: StaffText; pot: StaffText; roundNumber: number; closesAt: string }[]
  sheet?: PaperSheet
  /** People without e-mail of this name, and groups of one like it. */
  known: { people: readonly { id: string; name: string; groups: readonly string[] }[]; groups: readonly { id: string; name: string; note: string }[] }
  wrong: PaperErrors
  scanName?: string
  /** The bid this group has in the pot already. */
  oneBid?: string | null
}

/** Whose paper form it is, and when and how it came: what stands before its answers. */
export function PaperForm({ pots, sheet, known, wrong, scanName = '', oneBid }: Props) {
  const { t } = useLanguage()
  const error = (field: PaperField) => errorOf(t, wrong, field, scanName)
  const line = ({ fund, pot, roundNumber, closesAt }: Props['pots'][number]) =>
    t('desk:paper.potLine', { fund: inLanguage(fund, 'en').text, round: roundNumber, pot: inLanguage(pot, 'en').text, when: formatDateTime(new Date(closesAt), 'en') })
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <h2 className="govuk-heading-m">{t('desk:paper.who')}</h2>
      <TextInput id="name" name="name" labelSize="s" label={t('desk:paper.name')} error={error('name')} defaultValue={sheet?.name} autoComplete="off" />
      {known.people.length > 0 && (
        <Radios
          id="person" name="person" label={t('desk:paper.knownPerson')} labelSize="s" error={error('person')} defaultValue={sheet?.person}
          items={[
            ...known.people.map(({ id, name, groups }) => ({ value: id, label: <bdi>{name}</bdi>, hint: groups.join(', ') || t('desk:paper.noGroup') })),
            { value: 'new', label: t('desk:paper.someoneElse') },
          ]}
        />
      )}
      <Radios
        id="language" name="language" label={t('desk:paper.language')} error={error('language')} defaultValue={sheet?.language} labelSize="s"
        items={languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir }))}
      />
      <Textarea id="address" name="address" label={t('desk:paper.address')} hint={t('desk:paper.addressHint')} error={error('address')} defaultValue={sheet?.address} rows={5} autoComplete="off" labelSize="s" />
      <TextInput id="phone" name="phone" type="tel" labelSize="s" autoComplete="off" label={t('desk:paper.phone')} defaultValue={sheet?.phone} width={20} />
      <h2 className="govuk-heading-m">{t('desk:paper.group')}</h2>
      <TextInput id="groupName" name="groupName" labelSize="s" label={t('desk:paper.groupName')} error={error('groupName')} defaultValue={sheet?.groupName} autoComplete="off" />
      <TextInput
        id="groupNumber" name="groupNumber" labelSize="s" autoComplete="off" width={10} label={t('desk:paper.groupNumber')} hint={t('desk:paper.groupNumberHint')}
        defaultValue={sheet?.groupNumber}
      />
      {wrong.group && known.groups.length === 0 && <ErrorMessage id="group">{error('group')}</ErrorMessage>}
      {oneBid && <InsetText>{t('desk:paper.oneBid')} <Ltr>{oneBid}</Ltr></InsetText>}
      {known.groups.length > 0 && (
        <Radios
          id="group" name="group" label={t('desk:paper.knownGroup')} labelSize="s" hint={t('desk:paper.knownGroupHint')} error={error('group')} defaultValue={sheet?.group}
          items={[...known.groups.map(({ id, name, note }) => ({ value: id, label: <bdi>{name}</bdi>, hint: note ? <bdi>{note}</bdi> : undefined })), { value: 'new', label: t('desk:paper.otherGroup') }]}
        />
      )}
      <h2 className="govuk-heading-m">{t('desk:paper.form')}</h2>
      <Select
        id="pot" name="pot" labelSize="s" label={t('desk:paper.pot')} error={error('pot')} defaultValue={sheet?.pot}
        items={[{ value: '', label: t('desk:paper.choose') }, ...pots.map((one) => ({ value: one.id, label: line(one) }))]}
      />
      <ReceivedFields sheet={sheet} wrong={wrong} scanName={scanName} />
      <Button>{t('desk:paper.start')}</Button>
    </form>
  )
}

type Received = { sheet?: PaperSheet; wrong: PaperErrors; scanName?: string }

/** When and how the paper came. The form around takes files. */
export function ReceivedFields({ sheet, wrong, scanName = '' }: Received) {
  const { t } = useLanguage()
  const error = (field: 'received' | 'agreedHow' | 'scan') => errorOf(t, wrong, field, scanName)
  return (
    <>
      <DateInput
        id="received" name="received" label={t('desk:paper.receivedOn')} hint={t('desk:paper.receivedHint')} error={error('received')} labelSize="s"
        defaultValue={{ day: sheet?.['received.day'], month: sheet?.['received.month'], year: sheet?.['received.year'] }}
      />
      <TextInput id="received-time" name="received.time" labelSize="s" label={t('desk:paper.time')} hint={t('desk:paper.timeHint')} defaultValue={sheet?.['received.time']} width={5} />
      <TextInput id="agreedHow" name="agreedHow" labelSize="s" label={t('desk:paper.agreedHow')} hint={t('desk:paper.agreedHint')} error={error('agreedHow')} defaultValue={sheet?.agreedHow} />
      <FileInput id="scan" name="scan" labelSize="s" label={t('desk:paper.scan')} hint={t('desk:paper.scanHint')} error={error('scan')} />
    </>
  )
}

function errorOf(t: Translate, wrong: PaperErrors, field: PaperField, name: string): string | undefined {
  const code = wrong[field]
  return code && t(field === 'scan' ? `files:error.${code}` : `desk:paper.error.${code}`, { name })
}
