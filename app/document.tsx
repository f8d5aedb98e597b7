import type { ReactNode } from 'react'
import { endOf, SessionEnd } from './features/accounts'
import { assessAccess } from './features/assessment'
import { funder } from './features/funds'
import { languages, localePath } from './i18n/languages'
import { useLanguage } from './i18n/LanguageContext'
import { hasDraft } from './i18n/review'
import { usePage } from './page-context'
import { allStaff, type RouteHandle } from './platform/route-handle'
import { LanguageSwitcher, PhaseBanner, SiteFooter, SiteHeader, SkipLink } from './ui'

type Props = { title: string; error?: boolean; handle: RouteHandle | null; /** Names of modules in app/enhance. */ scripts?: readonly string[]; children: ReactNode }

/** The frame of every page: head, header, languages, footer. Pages are HTML only; nothing hydrates. */
export function Document({ title, error = false, handle, scripts = [], children }: Props) {
  const { language, dir, t } = useLanguage()
  const { assets, portal } = usePage()
  const service = t('service:name')
  const named = title ? t('service:title.page', { page: title, service }) : service
  return (
    <html lang={language} dir={dir} className="govuk-template" data-live={portal.viewer?.quiet ? 'off' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{error ? t('service:title.error', { title: named }) : named}</title>
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        {assets.style && <link rel="stylesheet" href={assets.style} />}
        {funder().accent && <link rel="stylesheet" href="/accent.css" />}
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        {handle?.framed && <base target="_top" />}
        <Addresses handle={handle} />
        {scripts.map((name) => {
          const address = assets.scripts[name]
          return address && <script key={name} type="module" src={address} />
        })}
      </head>
      {handle?.framed ? <Framed handle={handle}>{children}</Framed> : (
        <body className="govuk-template__body">
          <SkipLink />
          <Header handle={handle} />
          <Notes handle={handle} tryIt={portal.tryIt} />
          <div className="govuk-width-container">
            <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
              {children}
              {!handle?.public && <Ends />}
            </main>
          </div>
          <Footer />
        </body>
      )}
    </html>
  )
}

/** A part that stands inside a page of others: what is around it is theirs. */
function Framed({ handle, children }: { handle: RouteHandle; children: ReactNode }) {
  return (
    <body className="govuk-template__body">
      <main className="govuk-width-container" id="main-content">{children}</main>
      <Notes handle={handle} tryIt={false} />
    </body>
  )
}

/** Where this page is in each language, for search engines; private and unfound pages are not to be listed. */
function Addresses({ handle }: { handle: RouteHandle | null }) {
  const { language } = useLanguage()
  const { portal, origin, status } = usePage()
  if (!handle?.public || handle.robots || status !== 200) return <meta name="robots" content="noindex" />
  const address = (code: typeof language) => `${origin}${localePath(code, portal.url.pathname)}`
  return (
    <>
      <link rel="canonical" href={address(language)} />
      {languages.map(({ code }) => <link key={code} rel="alternate" hrefLang={code} href={address(code)} />)}
      <link rel="alternate" hrefLang="x-default" href={address('en')} />
    </>
  )
}

function Header({ handle }: { handle: RouteHandle | null }) {
  const { t, path } = useLanguage()
  const { portal } = usePage()
  const here = portal.url.pathname
  const viewer = handle?.public ? null : portal.viewer
  const has = (roles: readonly string[]) => viewer?.staffRoles.some((role) => roles.includes(role))
  const links = [
    { to: '/home', key: 'service:nav.bids', under: '/bids/' },
    { to: '/messages', key: 'service:nav.messages', under: '/messages/' },
    { to: '/account', key: 'service:nav.account', under: '/account/' },
    ...(has(assessAccess) ? [{ to: '/assess', key: 'assessment:nav.header', under: '/assess/' }] : []),
    ...(has(allStaff) ? [{ to: '/desk', key: 'service:nav.desk', under: '/desk/' }] : []),
  ]
  const navigation = links.map(({ to, key, under }) => ({
    href: path(to),
    text: t(key),
    current: here === to || here.startsWith(under),
  }))
  const pathAndQuery = `${here}${portal.url.search}`
  const hrefs = Object.fromEntries(languages.map(({ code }) => [code, localePath(code, pathAndQuery)]))
  return (
    <SiteHeader
      serviceName={t('service:name')}
      homeHref={path('/')}
      navigation={viewer ? navigation : []}
      languages={handle?.form ? <LanguageSwitcher formId={handle.form} /> : <LanguageSwitcher hrefs={hrefs} />}
      account={viewer && (
        <form method="post" action={path('/sign-out')} noValidate>
          <button type="submit" className="site-header__link site-header__button">{t('service:nav.signOut')}</button>
        </form>
      )}
    />
  )
}

/** Says long before when the session ends; without script no later warning can come. */
function Ends() {
  const { portal } = usePage()
  const endsAt = portal.viewer && endOf(portal.viewer)
  if (!endsAt) return null
  return <SessionEnd endsAt={endsAt} here={`${portal.url.pathname}${portal.url.search}`} />
}

function Notes({ handle, tryIt }: { handle: RouteHandle | null; tryIt: boolean }) {
  const { t, language, path } = useLanguage()
  const { portal } = usePage()
  const pathAndQuery = `${portal.url.pathname}${portal.url.search}`
  const draft = hasDraft(language, ['service', 'ui', ...(handle?.namespaces ?? [])])
  if (!draft && !tryIt) return null
  return (
    <aside aria-label={t('service:notes')}>
      {tryIt && (
        <PhaseBanner tag={t('service:tryIt.tag')}>
          {t('service:tryIt.note')} <a className="govuk-link" href={path('/dev/people')}>{t('service:tryIt.people')}</a>
          {' '}<a className="govuk-link" href={path('/dev/mailbox')}>{t('service:tryIt.mail')}</a>
        </PhaseBanner>
      )}
      {draft && (
        <div className="govuk-width-container draft-note">
          <p className="govuk-body-s">
            {t('service:draft.note')}{' '}
            {!handle?.form && <a className="govuk-link" href={pathAndQuery} hrefLang="en">{t('service:draft.english')}</a>}
          </p>
        </div>
      )}
    </aside>
  )
}

function Footer() {
  const { t, path } = useLanguage()
  const pages = ['guide', 'accessibility', 'privacy', 'cookies', 'contact', 'languages', 'glossary']
  return <SiteFooter links={pages.map((page) => ({ href: path(`/${page}`), text: t(`service:footer.${page}`) }))} />
}
