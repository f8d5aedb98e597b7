import { isRouteErrorResponse, Outlet, useMatches, useRouteError } from '@remix-run/react'
import { Document } from './document'
import { ErrorPage } from './error-page'
import { useLanguage } from './i18n/LanguageContext'
import { usePage } from './page-context'
import { routeHandle } from './platform/route-handle'

export default function Root() {
  const { t } = useLanguage()
  const { actionData } = usePage()
  const leaf = useMatches().at(-1)
  const handle = routeHandle(leaf?.handle)
  const answered = leaf && actionData[leaf.id]
  const title = textOf(leaf?.data, 'title') ?? (handle?.title ? t(handle.title) : '')
  return (
    <Document title={textOf(answered, 'title') ?? title} error={hasErrors(answered) || hasErrors(leaf?.data)} handle={handle} scripts={namesOf(leaf?.data, 'scripts') ?? handle?.scripts}>
      <Outlet />
    </Document>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}

/** Loaders may name their page: `return { title: fund.name, … }`. */
function textOf(data: unknown, key: string): string | null {
  if (typeof data !== 'object' || data === null || !(key in data)) return null
  const value: unknown = (data as Record<string, unknown>)[key]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Loaders may name the scripts of their page, where not each one needs all of them: `return { scripts: ['answer'], … }`. */
function namesOf(data: unknown, key: string): string[] | null {
  if (typeof data !== 'object' || data === null || !(key in data)) return null
  const value: unknown = (data as Record<string, unknown>)[key]
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : null
}

/** A page that shows errors says so first in its title: loader or action data has a list or record `errors`. */
function hasErrors(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('errors' in data)) return false
  return typeof data.errors === 'object' && data.errors !== null && Object.keys(data.errors).length > 0
}
