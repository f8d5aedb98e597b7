/** What a check finds and we leave as it is: the rule, where, why and since when. Anything else is a fault. */
export const exceptions: readonly { rule: string; target: RegExp; reason: string; since: string }[] = [
  {
    rule: 'region',
    target: /govuk-back-link/,
    reason: 'GOV.UK puts the back link before main, so that the skip link passes it',
    since: '2026-11-22',
  },
]
