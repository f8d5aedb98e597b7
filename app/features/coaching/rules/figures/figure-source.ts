import type { Example, Rule, Verdict } from '../../rule'
import type { Figure } from '../../text/numbers'
import { isAnswer, pointsBack, sourceOf, type Source } from '../../text/source-words'
import { says } from '../example-draft'
import { needFigures } from './need-figures'
import { cannotRead, quoteFigure, readingsOf, type Reading } from './reading'

/**
 * Each figure of the need has a source near it: in its sentence a year, a name ("police figures", "the census"), or what the group asked, counted or wrote down. Counts in the
 * sentences after the group's own survey come from it too; percentages and shares only where they say so ("of them", "said"). "Research shows" is
 * no source. Nearly: some have one (criterion "need"; e2e/coach/README.md).
 */
export const figureSource: Rule = {
  id: 'figureSource', criterion: 'need', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'need')
    const told = readings.filter((reading) => !isList(reading)).flatMap(sourced)
    if (told.length === 0 || cannotRead(readings)) return null
    // The full form asks for the sources in a question of their own: a figure said there again has its source; others are nearly there.
    const inList = new Set(readings.filter(isList).flatMap(({ figures }) => figures.map(({ value }) => value)))
    const bare = told.filter(({ source, figure }) => source === 'none' && !inList.has(figure.value))
    const listed = readings.some((reading) => isList(reading) || (needFigures(reading).length === 0 && reading.lines.some((line) => sourceOf(line) !== 'none')))
    const verdict: Verdict = bare.length === 0 ? 'strong' : bare.length === told.length && !listed ? 'needsWork' : 'nearly'
    const shown = bare.length > 0 ? bare : told
    return { verdict, at: shown[0]!.reading.passage.at, quotes: shown.slice(0, 3).map(({ reading, figure }) => quoteFigure(reading, figure)) }
  },
}

function isList({ passage }: Reading): boolean {
  return passage.at.question === 'sources'
}

function sourced(reading: Reading): { reading: Reading; figure: Figure; source: Source }[] {
  const { tokens, lines } = reading
  const bySentence = Map.groupBy(needFigures(reading), ({ from }) => tokens[from]!.sentence)
  const sources = lines.map((line) => sourceOf(line))
  const carried: Source[] = []
  lines.forEach((line, at) => {
    const before = carried[at - 1] ?? 'none'
    const follows = before === 'own' || (before === 'outside' && pointsBack(line))
    carried[at] = sources[at] !== 'none' ? sources[at]! : (follows && bySentence.has(at)) ? before : 'none'
  })
  return [...bySentence].flatMap(([at, figures]) => {
    const line = lines[at]!
    const sharesToo = pointsBack(line) || line.split(' ').some(isAnswer)
    const after = sourceAfter(lines[at + 1], bySentence.has(at + 1))
    return figures.map((figure) => {
      const isShare = figure.kind === 'percent' || figure.kind === 'share'
      const fromBefore = !isShare || sharesToo ? carried[at]! : 'none'
      return { reading, figure, source: sources[at] !== 'none' ? sources[at]! : fromBefore !== 'none' ? fromBefore : after }
    })
  })
}

/** "(Police figures, 2025)", "Source: the census": a short sentence of its own, without figures, right after. */
function sourceAfter(line: string | undefined, hasFigures: boolean): Source {
  if (!line || hasFigures || line.trim().split(' ').length > 12) return 'none'
  return /^ (?:\(|source|zrodlo|this is|these are|that is|it's|its|tak |ਸਰੋਤ|ਇਹ|ماخذ|یہ) ?/.test(line) ? sourceOf(line) : 'none'
}

export const examples: Example[] = [
  { says: 'From nowhere.', draft: { passages: [says('need', 'Knife crime has gone up 40% and 1 in 3 young people know someone who carries.')] }, expects: 'needsWork' },
  { says: 'Research shows.', draft: { passages: [says('need', 'Badania pokazują, że 1 na 5 nastolatków widział w sieci coś złego.')] }, expects: 'needsWork' },
  { says: 'Thefts nobody counted.', draft: { passages: [says('need', 'اس حصے میں ۱۴ چوریاں ہوئیں اور ۹ گاڑیوں کے شیشے ٹوٹے۔')] }, expects: 'needsWork' },
  { says: 'One of two.', draft: { passages: [says('need', 'Police figures for 2025 had 212 incidents. 70% of lads have got no hobby.')] }, expects: 'nearly' },
  { says: 'A survey and what it found.', draft: { passages: [says('need', 'In our own survey we asked 62 girls. Only 6 did any sport.')] }, expects: 'strong' },
  { says: 'Said again in the list of sources.', draft: { passages: [says('need', 'In Gipton 48% of children are poor.'), says('need', '48% of children are poor. End Child Poverty. 2024', { at: { question: 'sources' } })] }, expects: 'strong' },
  { says: 'Phoned members.', draft: { passages: [says('need', 'We phoned 40 of our own members: 22 stay at home after dark.')] }, expects: 'strong' },
  { says: 'A year cut short (pl).', draft: { passages: [says('need', 'Z kart dzielnicowego wynika, że w 2025 r. na osiedlu było 19 oszustw.')] }, expects: 'strong' },
  { says: 'A list in brackets.', draft: { passages: [says('need', 'W 2026 roku odeszło od nas 9 dzieci (lista klubu).')] }, expects: 'strong' },
  { says: 'A register.', draft: { passages: [says('need', 'ਸਾਡੇ ਚਰਚ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ 21 ਲੋਕਾਂ ਨੇ ਆ ਕੇ ਦੱਸਿਆ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਸਿਰਫ 4 ਪੁਲਿਸ ਕੋਲ ਗਏ।')] }, expects: 'strong' },
  { says: 'No figure.', draft: { passages: [says('need', 'There is nothing for young people round here.')] }, expects: 'silent' },
]
