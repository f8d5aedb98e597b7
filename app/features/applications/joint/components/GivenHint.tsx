import type { ReactNode } from 'react'
import { formatDate, useLanguage } from '~/i18n'

export type GivenShown = { page: string; name: string; due: string | null; doneAt: string | null; mine: boolean }

/** Beside a task, as its hint: who does its pages, and by when. */
export function GivenHint({ given }: { given: readonly GivenShown[] }) {
  const { t, language } = useLanguage()
  return given.map(({ page, name, due, doneAt }) => (
    <div key={page}>
      {doneAt ? t('joint:people.givenDone', { name }) : due
        ? t('joint:people.givenBy', { name, date: formatDate(new Date(`${due}T12:00:00Z`), language) })
        : t('joint:people.given', { name })}
    </div>
  ))
}

/** The hint of a task, from what is given of all pages of its form; undefined where nobody was given any of its pages. */
export function givenHint(given: readonly GivenShown[], pages: readonly string[]): ReactNode {
  const own = given.filter(({ page }) => pages.includes(page))
  return own.length > 0 ? <GivenHint given={own} /> : undefined
}
