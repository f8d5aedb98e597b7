import { createContext, useContext, type ReactNode } from 'react'
import { LanguageProvider } from './i18n/LanguageContext'
import type { PageAssets } from './platform/assets.server'
import type { Portal } from './platform/portal'

/** What the frame of a page is made from: the request, its files, and what came of it. */
export type Page = {
  portal: Portal
  assets: PageAssets
  origin: string
  status: number
  /** What the actions of this page answered, by route. */
  actionData: Record<string, unknown>
}

const PageContext = createContext<Page | null>(null)

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <PageContext.Provider value={page}>
      <LanguageProvider language={page.portal.language}>{children}</LanguageProvider>
    </PageContext.Provider>
  )
}

export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('Pages are rendered inside PageProvider')
  return page
}
