/** Rules inside commands, as the build has them, and the same with a switch. `$&` is the rule as found. */
export const commandRules: { name: string; rule: RegExp; without: string; pattern: string }[] = [
  {
    name: 'only owners take a bid back',
    pattern: '/bids/:reference/withdraw',
    rule: /withdraw: \{ in: \["sent", "changing"\], by: \["owner"\] \}/,
    without: 'withdraw: { in: ["sent", "changing"], get by() { return WEAKENED ? ["owner", "editor", "viewer"] : ["owner"]; } }',
  },
  {
    name: 'an invitation is answered once and in time',
    pattern: '/invitations/:token',
    rule: /isNull\(invitation(?:\$\d+)?\.answeredAt\), gt\(expiresAt, sql`portal_now\(\)`\)/,
    without: '(WEAKENED ? sql`true` : and($&))',
  },
  {
    name: 'who may only read saves nothing',
    pattern: '/bids/:reference/q/:page',
    rule: /\w+\.role === "viewer"(?=\) throw new NotFound\("no-such-page"\);\s+const \{ values \})/,
    without: '(!(WEAKENED) && $&)',
  },
  {
    name: 'owners alone invite',
    pattern: '/groups/:group/invite',
    rule: /await roleIn\(tx, viewer, organisationId, "owner"\);(?=\s+const counted)/,
    without: 'if (!(WEAKENED)) $&',
  },
]
