import { groupPath } from '~/features/accounts'
import { formatDateTime, useLanguage } from '~/i18n'
import { InsetText, SummaryCard, SummaryList, Tag, UserText } from '~/ui'
import { jointPaths, partPaths } from '../../paths'
import type { RoomGroupShown, RoomShown } from './room-page'

/** Each group of a joint bid: what it is, how far it is, whether it has signed. */
export function RoomGroups({ room }: { room: RoomShown }) {
  const { t } = useLanguage()
  const active = room.groups.filter(({ state }) => state === 'active')
  const former = room.groups.filter(({ state }) => state !== 'active')
  return (
    <>
      <h2 className="govuk-heading-m">{t('joint:room.groups')}</h2>
      {active.map((group) => <Group key={group.position} group={group} room={room} />)}
      {former.length > 0 && <h2 className="govuk-heading-m">{t('joint:room.former')}</h2>}
      {former.map((group) => (
        <SummaryCard key={group.position} title={<bdi>{group.name}</bdi>} level={3}>
          <p className="govuk-body">{t(`joint:room.${group.state}`)}</p>
          {group.endedWhy && <SummaryList rows={[{ key: t('joint:room.why'), value: <UserText>{group.endedWhy}</UserText> }]} />}
        </SummaryCard>
      ))}
    </>
  )
}

function Group({ group, room }: { group: RoomGroupShown; room: RoomShown }) {
  const { t, path, language } = useLanguage()
  const { reference, parts } = room
  const progress = room.own[group.position]
  const signed = group.signedAt ? t('joint:room.signedAt', { when: formatDateTime(new Date(group.signedAt), language) }) : t('joint:room.notSigned')
  const rows = [
    { key: t('joint:room.what'), value: t(group.lead ? 'joint:room.lead' : 'joint:room.partner') },
    ...(progress ? [{ key: t('joint:room.part'), value: t('joint:room.partDone', progress) }] : []),
    ...(parts ? [{ key: t('joint:room.signedLabel'), value: signed }] : []),
  ]
  const links = linksOf(group, room)
  return (
    <SummaryCard title={<bdi>{group.name}</bdi>} level={3} actions={group.own ? <Tag colour="blue">{t('joint:room.yours')}</Tag> : undefined}>
      <SummaryList rows={rows} />
      {group.owners !== null && group.owners < 2 && (
        <InsetText>
          <p>{t(group.owners === 0 ? 'joint:room.noOwner' : 'joint:room.oneOwner')}</p>
          {group.organisationId && <p><a className="govuk-link" href={path(groupPath(group.organisationId))}>{t('joint:room.ownGroup')}</a></p>}
        </InsetText>
      )}
      {links.length > 0 && (
        <ul className="govuk-list">
          {links.map(({ href, words }) => (
            <li key={href}><a className="govuk-link" href={path(href)}>{t(words)}<span className="govuk-visually-hidden"> <bdi>{group.name}</bdi></span></a></li>
          ))}
        </ul>
      )}
      {parts && group.own && progress && <p className="govuk-body"><a className="govuk-link" href={path(partPaths.part(reference, group.position))}>{t('joint:room.openPart')}</a></p>}
    </SummaryCard>
  )
}

function linksOf(group: RoomGroupShown, { open, mayRemove, reference }: RoomShown): { href: string; words: string }[] {
  if (!open) return []
  if (group.lead) return group.own && group.role === 'owner' ? [{ href: jointPaths.lead(reference), words: 'joint:room.handOver' }] : []
  return [
    ...(group.own && group.role === 'owner' ? [{ href: jointPaths.leave(reference, group.position), words: 'joint:room.leave' }] : []),
    ...(mayRemove ? [{ href: jointPaths.remove(reference, group.position), words: 'joint:room.remove' }] : []),
  ]
}
