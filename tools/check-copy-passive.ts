const be = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", 'get', 'gets', 'got'])

/** Words that may stand between the form of "be" and the participle, besides adverbs in -ly. */
const between = new Set(['not', 'also', 'always', 'never', 'now', 'still', 'already', 'then', 'only', 'often', 'once', 'all', 'both', 'just', 'soon', 'first', 'ever', 'yet', 'well', 'you', 'it', 'they', 'we'])

const irregular = new Set(
  `awarded begun bitten blown bought bound broken brought built burnt caught chosen cut dealt done drawn driven
  eaten fed felt forgiven forgotten fought found frozen given grown heard held hidden hit hurt kept known laid
  learnt led left lent let lit lost made meant met misled paid proven put read reset rewritten ridden said seen
  sent set shaken shot shown shut sold sought spelt spent split spoken spread stolen stuck struck sung sworn
  swept taken taught thought thrown told torn understood undone upset withdrawn withheld won worn written`.split(/\s+/),
)

/** Words in -ed that are no participle, or that describe a state ("you are interested"). */
const adjectives = new Set(
  `need indeed speed feed seed bleed breed exceed proceed succeed interested tired worried pleased excited
  scared limited hundred red bed embed wed shed unlimited related married retired experienced supposed
  concerned`.split(/\s+/),
)

function isParticiple(word: string): boolean {
  return (irregular.has(word) || (word.length > 3 && word.endsWith('ed'))) && !adjectives.has(word)
}

/** True when a form of "be" (or "get") is followed, with at most two short adverbs between, by a past
 *  participle: a word in -ed, or one of the irregular ones. It over-counts states ("is closed")
 *  and misses a passive without "be"; like every detector by pattern it is a yardstick, not a grammar. */
export function isPassive(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  return lower.some((word, at) => {
    if (!be.has(word)) return false
    for (let next = at + 1; next <= at + 3 && next < lower.length; next += 1) {
      const follower = lower[next] ?? ''
      if (isParticiple(follower)) return true
      if (!between.has(follower) && !follower.endsWith('ly')) return false
    }
    return false
  })
}
