/**
 * The sentences that name West Yorkshire, its people, its plan or its languages. Another funder says them in its own
 * words or does not start: half of another service's name is worse than no service.
 */
export const funderWords: readonly string[] = [
  'awards:county',
  'check:question.place.label',
  'check:question.place.hint',
  'check:error.place',
  'check:reason.place',
  'check:next.place',
  'contact:callBack.text',
  'documents:questions.languages',
  'funds:choose.people',
  'funds:choose.spelling',
  'funds:facts.whoValue',
  'funds:notFunded.outside',
  'funds:who.work',
  'glossary:combinedAuthority.meaning',
  'glossary:combinedAuthority.name',
  'glossary:plan.meaning',
  'home:title',
  'questions:priority.hint',
  'service:name',
  'statements:accessibility.can.languages',
  'statements:accessibility.problem.readers',
  'statements:accessibility.problem.translations',
  'statements:languages.draft',
  'statements:languages.intro',
  'statements:privacy.who.text',
]

/** What another funder need not say: reason by key or beginning of keys. */
export const sameForAll: Readonly<Record<string, string>> = {
  'areas:name.': 'names of areas are found by their code, so that another funder has other ones',
  'bids:equality.languages.': 'languages that people speak, not those of the service',
  'guide:boxing.': 'an example, wherever it happens',
  'guide:bridges.': 'an example, wherever it happens',
  'guide:women.': 'an example, wherever it happens',
  'help:activities.strong': 'an example, wherever it happens',
  'help:exitPlan.strong': 'an example, wherever it happens',
  'help:fairDisability.strong': 'an example, wherever it happens',
  'help:fairRace.strong': 'an example, wherever it happens',
  'help:milestones.strong': 'an example, wherever it happens',
  'help:sources.strong': 'an example, wherever it happens',
  'rules:inclusionActs.do': 'an example, wherever it happens',
  'rules:where.do': 'an example, wherever it happens',
  'help:districts.strong': 'an example, wherever it happens',
  'help:districts.weak': 'an example, wherever it happens',
  'help:groupAddress.strong': 'an example, wherever it happens',
  'help:inclusion.strong': 'an example, wherever it happens',
  'help:project.strong': 'an example, wherever it happens',
  'help:proposal.strong': 'an example, wherever it happens',
}
