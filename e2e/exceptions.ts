/** What a check finds and we leave as it is: the rule, where (an element or words, a path), why and since when. Anything else is a fault. */
export const exceptions: readonly { rule: string; target: RegExp; page?: RegExp; reason: string; since: string }[] = [
  {
    rule: 'region',
    target: /govuk-back-link/,
    reason: 'GOV.UK puts the back link before main, so that the skip link passes it',
    since: '2026-11-22',
  },
  {
    rule: 'links-alike',
    target: /./,
    page: /^\/dev\/mailbox/,
    reason: 'A mailbox lists subjects as they are; address and time stand in the same row. Try-it mode only',
    since: '2026-11-22',
  },
]
