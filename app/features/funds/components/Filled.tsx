import { Fragment, type ReactNode } from 'react'
import { hasSentence, translator, useLanguage } from '~/i18n'

type Props = { text: string; with?: Record<string, ReactNode> }

/**
 * A whole sentence with elements in its places: money and dates that must keep their own direction. Where a place
 * stands is the translator's choice. A sentence that is shown in English, because nobody has reviewed the
 * translation of what binds, is marked as English here: elements inside it keep `markEnglish` from seeing it whole.
 */
export function Filled({ text, with: places = {} }: Props) {
  const { language, t } = useLanguage()
  const own = language === 'en' || hasSentence(language, text)
  const marks = Object.fromEntries(Object.keys(places).map((name) => [name, `\u0001${name}\u0001`]))
  const filled = (own ? t : translator(language))(text, marks).split('\u0001').map((part, index) => (
    <Fragment key={index}>{index % 2 === 1 ? places[part] : part}</Fragment>
  ))
  if (own) return <>{filled}</>
  return <span lang="en" dir="ltr">{filled}</span>
}
