import { question } from '~/forms/define'

export const project = question({
  id: 'project',
  kind: 'group',
  help: true,
  parts: [
    { id: 'name', kind: 'text', words: { max: 10 }, hint: true },
    { id: 'summary', kind: 'longText', words: { max: 150 }, hint: true },
  ],
})

export const need = question({
  id: 'need',
  kind: 'longText',
  words: { max: 150 },
  hint: true,
  help: true,
})

export const change = question({
  id: 'change',
  kind: 'longText',
  words: { max: 150 },
  hint: true,
  help: true,
})

/** Priorities of the plan behind the round. Themes of the plan 2024–28 are not confirmed, so none are asked. */
export const priority = question({
  id: 'priority',
  kind: 'choice',
  options: 'priorities',
  optionKeys: 'questions:priority.option',
  hint: true,
  help: true,
})


export const dates = question({
  id: 'dates',
  kind: 'group',
  hint: true,
  help: true,
  parts: [
    { id: 'start', kind: 'date', hint: true, notBefore: 'earliestStart', notAfter: 'latestEnd' },
    { id: 'end', kind: 'date', hint: true, notAfter: 'latestEnd' },
  ],
  ruleCodes: ['end.beforeStart', 'end.tooManyMonths'],
  rules: ({ start, end }, { maxMonths }) => {
    const [from, to] = [String(start), String(end)]
    if (to < from) return [{ part: 'end', code: 'beforeStart' }]
    return maxMonths && to > addMonths(from, maxMonths) ? [{ part: 'end', code: 'tooManyMonths', params: { max: maxMonths } }] : []
  },
})

/** The day `months` later, '2027-03-05' in and out. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

export const districts = question({
  id: 'districts',
  kind: 'choices',
  options: 'districts',
  optionKeys: 'areas:name',
  hint: true,
  help: true,
})

export const placeRisk = question({ id: 'placeRisk', kind: 'yesNo', hint: true, help: true })
