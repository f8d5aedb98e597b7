import type { ReactNode } from 'react'
import { LanguageProvider } from './LanguageContext'

/** What exists in English only (the desk, the pages of try-it mode), whatever language the address has. */
export function InEnglish({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider language="en">
      <div lang="en" dir="ltr">{children}</div>
    </LanguageProvider>
  )
}
