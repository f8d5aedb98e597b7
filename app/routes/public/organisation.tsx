import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AwardCard, awardPaths, awardParams, directoryPaths, NoticesOf, OrganisationFacts, OrganisationName, OrganisationTotals, readAwardFilter, WrongNote } from '~/features/directory'
import { noticesOf, organisationBySlug } from '~/features/directory/index.server'
import { localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, CardList, LinkButton, Tag, UserText } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['directory', 'profile', 'awards', 'account', 'questions'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const slug = params.slug ?? ''
  const found = await organisationBySlug(slug)
  // One that was merged leads to the one that stands for both.
  if (found.organisation.slug !== slug) throw redirect(localePath(portal.language, directoryPaths.organisation(found.organisation.slug)), 301)
  const notices = await noticesOf(found.organisation.id)
  return { title: found.organisation.name, ...found, notices }
}

export default function Organisation() {
  const { organisation, awards, others, more, notices } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const { name, about, sample, openToPartners, reachedBy, slug } = organisation
  const whole = awardPaths.list(awardParams(readAwardFilter(new URLSearchParams({ q: name }))))
  return (
    <>
      <BackLink href={path(directoryPaths.all)}>{t('directory:group.back')}</BackLink>
      <h1 className="govuk-heading-xl"><OrganisationName>{name}</OrganisationName></h1>
      <div className="readable">
        {sample && <p className="govuk-body"><Tag colour="grey">{t('directory:card.sample')}</Tag> {t('directory:group.sample')}</p>}
        {about && <div className="govuk-body-l"><UserText lang={about.language}>{about.text}</UserText></div>}
        {openToPartners && <p className="govuk-body"><Tag colour="green">{t('directory:openNow')}</Tag></p>}
        {reachedBy && (
          <>
            <LinkButton href={path(directoryPaths.contact(slug))}>{t(reachedBy === 'staff' ? 'directory:group.introduce' : 'directory:group.contact')}</LinkButton>
            <p className="govuk-body">{t(reachedBy === 'staff' ? 'directory:group.introduceText' : 'directory:group.contactText')}</p>
          </>
        )}
        <OrganisationFacts organisation={organisation} />
      </div>
      {notices.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t('directory:group.notices')}</h2>
          <NoticesOf notices={notices} />
        </>
      )}
      <h2 className="govuk-heading-l">{t('directory:group.awards')}</h2>
      {awards.length === 0 ? <p className="govuk-body">{t('directory:group.awardsNone')}</p> : <OrganisationTotals organisation={organisation} />}
      {awards.length > 0 && <CardList columns={2}>{awards.map((award) => <AwardCard key={award.reference} award={award} />)}</CardList>}
      {others.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t('directory:group.others')}</h2>
          <CardList columns={2}>{others.map((award) => <AwardCard key={award.reference} award={award} />)}</CardList>
        </>
      )}
      {more && <p className="govuk-body">{t('directory:group.more')} <a className="govuk-link" href={path(whole)}>{t('directory:group.moreLink')}</a></p>}
      <WrongNote about={directoryPaths.organisation(slug)} />
    </>
  )
}
