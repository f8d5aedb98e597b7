import type { ReactNode } from 'react'
import { classes } from '../field'

type Props = { children: ReactNode; lang?: string; className?: string; /** Never broken over two lines: a reference, a phone number. */ whole?: boolean }

/** Money, e-mail addresses, phone numbers, references, postcodes: always left to right, apart from what is around them. */
export function Ltr({ children, lang, className, whole }: Props) {
  return <bdi dir="ltr" lang={lang} className={classes(whole && 'whole', className)}>{children}</bdi>
}
