import { useLanguage } from '~/i18n'
import type { Meant } from '../search'
import { searchWords } from '../search-words'

type Props = {
  /** Everything that was typed. */
  typed: string
  meant: readonly Meant[]
  /** The list with other words; without the language. */
  hrefFor: (words: string) => string
}

/** Says which words stand nowhere and what was looked for in their place, each with a list of its own. */
export function MeantNote({ typed, meant, hrefFor }: Props) {
  const { t, path } = useLanguage()
  return (
    <>
      {meant.filter(({ words }) => words.length > 0).map((one) => (
        <div key={one.typed}>
          <p className="govuk-body">{t('directory:found.meant', { typed: one.typed })}</p>
          <ul className="govuk-list award-chosen__list">
            {one.words.map((word) => (
              <li key={word}><a className="govuk-link" href={path(hrefFor(replaced(typed, one.typed, word)))}><bdi>{word}</bdi></a></li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** What was typed with one word in the place of another. */
function replaced(typed: string, wrong: string, right: string): string {
  const words = typed.split(/\s+/).map((word) => (searchWords(word).includes(wrong) || word === wrong ? right : word))
  return words.includes(right) ? words.join(' ') : right
}
