import { question } from '~/forms/define'

/** Asked only of groups that work with children or adults at risk; one that the portal has can be taken along. */
export const safeguardingPolicy = question({
  id: 'safeguardingPolicy',
  kind: 'files',
  max: 1,
  kinds: ['safeguarding'],
  hint: true,
  help: true,
})

/** The group's rules and its money, sent or taken along. */
export const papers = question({
  id: 'papers',
  kind: 'files',
  max: 4,
  kinds: ['governing', 'accounts'],
  hint: true,
  help: true,
})
