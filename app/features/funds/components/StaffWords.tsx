import { Fragment } from 'react'
import { inLanguage, useLanguage, type StaffText } from '~/i18n'

const englishInBrackets = /(\([A-Za-z][^()]*\))/

/**
 * Words that staff typed, in the reader's language or else in English, marked as English. English names in brackets
 * inside another script are marked too.
 */
export function StaffWords({ text }: { text: StaffText }) {
  const reader = useLanguage()
  const found = inLanguage(text, reader.language)
  if (found.language !== reader.language) return <span lang={found.language} dir={found.dir}>{found.text}</span>
  if (found.language === 'en') return <>{found.text}</>
  return (
    <>
      {found.text.split(englishInBrackets).map((part, index) => (
        index % 2 === 1 ? <bdi lang="en" dir="ltr" key={part}>{part}</bdi> : <Fragment key={part}>{part}</Fragment>
      ))}
    </>
  )
}
