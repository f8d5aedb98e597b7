import type { ReactNode } from 'react'

/** Money, e-mail addresses, phone numbers, references, postcodes: always left to right, apart from what is around them. */
export function Ltr({ children, lang, className }: { children: ReactNode; lang?: string; className?: string }) {
  return <bdi dir="ltr" lang={lang} className={className}>{children}</bdi>
}
