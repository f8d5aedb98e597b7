import { isBreak, isFamily, isPeople, isStaff, isThing } from '../../text/counted-people'
import { isAnswer } from '../../text/source-words'
import { wordsAfter, wordsBefore } from '../../text/tokens'
import type { Figure } from '../../text/numbers'
import type { Reading } from './reading'

/**
 * A number of people in a text. `whole`: of all the project is for, not of some of them ("at least 18 of the 24"). `once`: of those who come at one time.
 */
export type PeopleCount = { reading: Reading; figure: Figure; value: number; whole: boolean; once: boolean; family: boolean; sentence: number }

const some = / (?:at least|minimum|no fewer than|not less than|more than half|over half|co najmniej|przynajmniej|minimum|min \.|ਘਟੋ - ਘਟ|ਘਟ ਤੋੰ ਘਟ|ਘਟੋ ਘਟ|کم از کم|کم سے کم) $/
const comes = /^ (?:at a time |each week |a week |or so |or more )?(?:\S+ )?(?:will |to |will be |who )?(?:come|comes|coming|attend|attends|attending|take part|join|joining|turn up|benefit|through the door|of us|of them|of those) /
const atOnce = / (?:at a time|a time|at once|(?:each|per|every) (?:session|class|group|meeting|workshop|walk|visit)|a (?:session|class|meeting|workshop)|groups of|teams of|pairs of|na raz|jednoczesnie|na kazdych|w kazdej grupie|grup po|druzyn po|na zajeciach|ایک وقت میں|ہر کلاس|ہر گروپ|ਇਕ ਵਾਰ ਵਿਚ|ਇਕੋ ਵੇਲੇ|ਹਰ ਕਲਾਸ|ਹਰ ਗਰੁਪ) /
const leads = / (?:lead|leads|leading|help|helps|run|runs|supervise|translate|do the|at the (?:front|back)|teach|teaches|prowadzi\S*|pomaga\S*|pilnuj\S*|sedziuj\S*) /

const groupOf = / (?:groups?|teams?|class|classes|cohorts?|squad|circle|places|room|grup\S*|druzyn\S*) (?:of|for|po|dla)(?: up to| about| around)? $/

/** Fewer than this are those who lead, or a pair that sits together, unless the project is for so few. */
const fewest = 6

/**
 * The numbers of people a text says the work is for. Not those who do the work (coaches, volunteers, "three mums help"), not
 * counts of a survey, not ages, hours, weeks or homes.
 * @param few how many the project is for by its form, where that is known
 */
export function peopleCounted(reading: Reading, few: number | null): PeopleCount[] {
  const { tokens, figures, passage } = reading
  const found: PeopleCount[] = []
  // The one long text of an expression has the need in it: what people answered in a survey is not how many come.
  const answers = passage.themes.includes('need') ? new Set(reading.lines.flatMap((line, sentence) => (line.split(' ').some(isAnswer) ? [sentence] : []))) : null
  figures.forEach((figure, at) => {
    if (!['count', 'part', 'whole'].includes(figure.kind) || !Number.isInteger(figure.value) || figure.value < 2) return
    const { sentence } = tokens[figure.to]!
    const kind = nounAfter(reading, figure, figures[at + 1], figures[at + 2])
    if (kind === null) return
    if (kind === 'staff' && figure.value !== few) return
    if (figure.value < fewest && !(few !== null && few <= fewest)) return
    if (figure.value < 10 && figure.value !== few && leads.test(wordsAfter(tokens, figure.to, 6))) return
    if (answers?.has(sentence)) return
    const whole = figure.kind !== 'part' && !some.test(wordsBefore(tokens, figure.from, 4)) && (!/ of them | z nich | ਵਿਚੋੰ | میں سے /.test(wordsAfter(tokens, figure.to, 2)) || / (?:there's|there (?:are|is|will be)|jest ich|bedzie ich) (?:about |around )?$/.test(wordsBefore(tokens, figure.from, 4)))
    const once = atOnce.test(wordsAfter(tokens, figure.to, 7)) || atOnce.test(wordsBefore(tokens, figure.from, 5))
    found.push({ reading, figure, value: figure.value, whole, once, family: kind === 'family', sentence })
  })
  return found
}

/** What is counted: the first noun known within six words, up to a break or another number; a part and its whole count the same. */
function nounAfter({ tokens, passage }: Reading, figure: Figure, next?: Figure, after?: Figure): 'people' | 'family' | 'staff' | null {
  const latin = passage.languages.every((language) => language === 'en' || language === 'pl')
  for (let at = figure.to + 1; at <= figure.to + 6 && at < tokens.length; at += 1) {
    const { kind, word, sentence } = tokens[at]!
    if (sentence !== tokens[figure.to]!.sentence || (kind === 'mark' && !/^[-–/'"„”+]$/.test(word))) break
    if (next && at >= next.from && at <= next.to) {
      const joined = figure.kind === 'part' || figure.kind === 'whole' || /^(?:to|-|–|do|or|ਤੋੰ|سے)$/.test(tokens[at - 1]!.word)
      return joined && (next.kind === figure.kind || next.kind === 'part' || next.kind === 'whole') ? nounAfter({ tokens, passage } as Reading, next, after) : null
    }
    if (isStaff(word)) return 'staff'
    if (isPeople(word)) {
      const behind = tokens[at + 1]?.word ?? ''
      return isStaff(behind) ? 'staff' : isFamily(word) ? 'family' : 'people'
    }
    if (isThing(word) || (latin && at > figure.to + 1 && isBreak(word)) || (latin && at === figure.to + 1 && isBreak(word) && !/^(?:of|z|ze)$/.test(word))) break
  }
  if (isThing(tokens[figure.to + 1]?.word ?? '')) return null
  const [lead, behind] = [wordsBefore(tokens, figure.from, 4), tokens[figure.to + 1]]
  if (latin && / (?:bedzie|jest|przyjdzie) (?:ich|nas)(?: okolo| razem)? $/.test(lead) && (behind?.kind !== 'word' || behind.sentence !== tokens[figure.to]!.sentence)) return 'people'
  if (latin && /^ (?:in all|altogether|in total) /.test(wordsAfter(tokens, figure.to, 2)) && wordsBefore(tokens, figure.from, 8).split(' ').some(isPeople)) return 'people'
  return latin && (comes.test(wordsAfter(tokens, figure.to, 7)) || groupOf.test(wordsBefore(tokens, figure.from, 4))) ? 'people' : null
}
