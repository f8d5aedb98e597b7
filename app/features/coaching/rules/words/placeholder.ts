import type { Example, Quote, Rule } from '../../rule'
import { placeholderIn } from '../../text/placeholders'
import { says } from '../example-draft'
import { line } from './budget-lines'
import { quotes } from './reading'

/**
 * Nothing is left to fill in, in any text, the name or a line of the budget: TBC, xxx, ???, [name], lorem ipsum, a row of
 * dots, "to be confirmed". Three dots end a thought, a mark after a word asks, [1] and [words](link) are none of it.
 * Source: e2e/coach/README.md.
 */
export const placeholder: Rule = {
  id: 'placeholder',
  criterion: 'all',
  reads: 'all',
  judge({ passages, name, lines }) {
    const texts: Quote[] = [...(name ? [name] : []), ...passages, ...lines.map(({ at, what }) => ({ at, text: what }))]
    if (texts.length === 0) return null
    const found = texts.flatMap(({ at, text }) => {
      const left = placeholderIn(text)
      return left === null ? [] : [{ at, text: left }]
    })
    return found[0] ? { verdict: 'needsWork', at: found[0].at, ...quotes(found) } : { verdict: 'strong', at: texts[0]!.at }
  },
}

const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'TBC', draft: of('It will be in a hall TBC.'), expects: 'needsWork' },
  { says: 'a name to fill in (ur)', draft: of('گروپ کے انچارج کا نام [یہاں نام لکھیں]۔'), expects: 'needsWork' },
  { says: 'a row of dots (pl)', draft: of('Termin: .......'), expects: 'needsWork' },
  { says: 'question marks alone (pa)', draft: of('ਕਿੰਨੇ ਲੋਕ: ???'), expects: 'needsWork' },
  { says: 'a line of the budget', draft: { lines: [line('other', 'Koordynacja TBC')] }, expects: 'needsWork' },
  { says: 'three dots end a thought', draft: of('They sit at home and wait... Nobody comes.'), expects: 'strong' },
  { says: 'a cry', draft: of('How long must we wait???'), expects: 'strong' },
  { says: 'a link and a note', draft: of('See [our page](https://example.org) and [1].'), expects: 'strong' },
  { says: 'the twentieth century (pl)', draft: of('Dom z XX wieku.'), expects: 'strong' },
]
