import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '~/i18n'

/**
 * A whole sentence with elements in its places: money and dates that must keep their own direction.
 * Where the sentence has which place is the translator's choice.
 */
export function Filled({ text, with: places }: { text: string; with: Record<string, ReactNode> }) {
  const { t } = useLanguage()
  const marks = Object.fromEntries(Object.keys(places).map((name) => [name, `\u0001${name}\u0001`]))
  return (
    <>
      {t(text, marks).split('\u0001').map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? places[part] : part}</Fragment>
      ))}
    </>
  )
}
