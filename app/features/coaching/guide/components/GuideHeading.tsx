import type { ReactNode } from 'react'

/** Of the headings within a page: below its title, or below its chapter. */
export type Level = 2 | 3

export function GuideHeading({ level, children }: { level: Level; children: ReactNode }) {
  const Heading = `h${level}` as const
  return <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{children}</Heading>
}
