import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type { EntryContext } from '@remix-run/node'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/server-runtime'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ErrorPage } from './error-page'
import { markEnglish } from './i18n/mark-english'
import { linkTerms } from './i18n/terms/link-terms'
import { withoutTermTags } from './i18n/terms/tag-sentences'
import { tagTerms } from './i18n/translator'
import { withOtherScripts } from './other-scripts'
import { PageProvider, type Page } from './page-context'
import type { Portal } from './platform/portal'
import { pageOf } from './portal.server'

export { startPortal } from './portal.server'

tagTerms()

/** Renders a page in one piece. Nothing suspends and nothing hydrates, so static markup is all there is. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { portal }: AppLoadContext,
): Response {
  const actionData = (remix.staticHandlerContext.actionData ?? {}) as Record<string, unknown>
  portal.html = render(pageOf(portal, status, actionData), <RemixServer context={remix} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(null, { status, headers })
}

/** The page of a request that failed before or beside Remix. */
export function renderErrorPage(portal: Portal, status: number): string {
  return render(pageOf(portal, status, {}), <ErrorPage status={status} />)
}

/** Remembers what went wrong; the web front logs it once, with the request's id. */
export function handleError(error: unknown, { context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!isRouteErrorResponse(error)) context.portal.failure ??= error
}

// React 18 writes these as they stand in JSX; HTML wants small letters. In text, quotes are escaped: only tags match.
const mixedCase = / (?:charSet|hrefLang|dateTime|autoComplete|autoCapitalize|autoCorrect|inputMode|enterKeyHint|srcSet|colSpan|maxLength|minLength|encType|formAction|formMethod)="/g

// Pages, and forms that come back with mistakes; what went wrong otherwise is said without more to read.
const mayExplain = new Set([200, 400, 409])

function render(page: Page, content: ReactElement): string {
  const html = renderToStaticMarkup(<PageProvider page={page}>{content}</PageProvider>)
  const { portal: { language, url }, assets: { faces }, status } = page
  const [path, marked] = [url.pathname, markEnglish(html)]
  const linked = mayExplain.has(status) ? linkTerms(marked, { language, path }) : withoutTermTags(marked)
  const dressed = withOtherScripts(linked, { path, language, faces })
  return `<!doctype html>${dressed.replace(mixedCase, (name) => name.toLowerCase())}`
}
