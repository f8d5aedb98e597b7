import { question } from '~/forms/define'

export const communities = [
  'everyone', 'children', 'youngAdults', 'older', 'womenGirls', 'menBoys', 'disabled', 'mentalHealth', 'ethnic',
  'faithGroups', 'lgbt', 'migrants', 'victims', 'offenders', 'carers', 'poverty', 'other',
] as const

export const people = question({
  id: 'people',
  kind: 'group',
  hint: true,
  help: true,
  parts: [
    { id: 'who', kind: 'choices', options: communities, hint: true },
    { id: 'howMany', kind: 'number', min: 1, max: 1_000_000, hint: true },
  ],
})

/** The whole equality impact assessment of the light route. */
export const inclusion = question({
  id: 'inclusion',
  kind: 'longText',
  words: { max: 50 },
  hint: true,
  help: true,
})

export const safety = question({
  id: 'safety',
  kind: 'group',
  help: true,
  parts: [
    { id: 'atRisk', kind: 'choices', options: ['children', 'adults', 'neither'], exclusive: 'neither' },
    {
      id: 'measures',
      kind: 'choices',
      options: ['policy', 'lead', 'checks', 'training', 'report', 'beforeStart'],
      hint: true,
    },
  ],
})
