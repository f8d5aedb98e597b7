import { page, question } from '~/forms/define'
import { own, type Answers } from '~/forms/values'

const groups = ['age', 'disability', 'race', 'faith', 'sex', 'lgbt', 'money'] as const
type People = (typeof groups)[number]

/** The equality impact assessment begins by asking who might find it hard; only those are asked about. */
export const fairGroups = question({
  id: 'fairGroups',
  kind: 'choices',
  options: [...groups, 'none'],
  exclusive: 'none',
  hint: true,
  help: true,
})

function isTicked(answers: Answers, people: People): boolean {
  const ticked = own(answers, 'fairGroups')
  return Array.isArray(ticked) && ticked.includes(people)
}

/** One short page for each kind of people: what could make it hard, and what you will do. */
function about(people: People) {
  const id = `fair${people[0]?.toUpperCase()}${people.slice(1)}`
  const asked = question({
    id,
    kind: 'group',
    hint: true,
    help: true,
    parts: [
      { id: 'effect', kind: 'longText', words: { max: 50 } },
      { id: 'action', kind: 'longText', words: { max: 50 } },
    ],
  })
  return page(id, [asked], { when: (answers) => isTicked(answers, people) })
}

export const fairPages = groups.map(about)

/** How the group will see whether it worked. */
export const fairReview = question({
  id: 'fairReview',
  kind: 'longText',
  words: { max: 100 },
  hint: true,
  help: true,
})
