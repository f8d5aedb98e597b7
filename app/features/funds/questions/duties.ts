import { question } from '~/forms/define'
import { own, type Answers } from '~/forms/values'

/** Whether an answer of ticked boxes has others than the one that says "none". */
function ticked(answer: unknown, none: string): boolean {
  return Array.isArray(answer) && answer.length > 0 && !answer.includes(none)
}

/** Who works with children or adults at risk says more of how they are kept safe. */
export function worksWithAtRisk(answers: Answers): boolean {
  const safety = own(answers, 'safety')
  return typeof safety === 'object' && safety !== null && ticked(own(safety, 'atRisk'), 'neither')
}

export const safeguarding = question({
  id: 'safeguarding',
  kind: 'longText',
  words: { max: 150 },
  hint: true,
  help: true,
})

export const personalData = question({
  id: 'personalData',
  kind: 'choices',
  options: ['contact', 'children', 'health', 'crime', 'equality', 'photos', 'none'],
  exclusive: 'none',
  hint: true,
  help: true,
})

export function keepsPersonalData(answers: Answers): boolean {
  return ticked(own(answers, 'personalData'), 'none')
}

export const dataCare = question({
  id: 'dataCare',
  kind: 'choices',
  options: ['lead', 'tell', 'locked', 'few', 'remove', 'breach', 'beforeStart'],
  hint: true,
  help: true,
})

export const modernSlavery = question({
  id: 'modernSlavery',
  kind: 'choices',
  options: ['statement', 'workers', 'pay', 'suppliers', 'report', 'notYet'],
  exclusive: 'notYet',
  hint: true,
  help: true,
})

export const fairWork = question({
  id: 'fairWork',
  kind: 'group',
  hint: true,
  help: true,
  parts: [
    { id: 'charter', kind: 'choice', options: ['signed', 'plan', 'learn', 'noStaff'] },
    { id: 'practice', kind: 'longText', words: { max: 100 }, hint: true },
  ],
})

export const socialValue = question({
  id: 'socialValue',
  kind: 'group',
  help: true,
  parts: [
    { id: 'what', kind: 'choices', options: ['jobs', 'skills', 'volunteers', 'local', 'green', 'other'], hint: true },
    { id: 'how', kind: 'longText', words: { max: 100 }, hint: true },
  ],
})
