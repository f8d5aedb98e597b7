/** One kind of question, and how many of a hundred readers ask it. `paths` are asked in turn. */
export type Asked = { name: string; share: number; paths: readonly string[] }

/**
 * The published mix: what a hundred readers of the register and the directory ask. Words are common (two thirds of all
 * awards), of middle use, rare and mistyped; filters alone, together and with words; every order; pages far behind.
 */
export const mix: readonly Asked[] = [
  { name: 'the register as it opens', share: 12, paths: ['/awards'] },
  { name: 'the directory as it opens', share: 8, paths: ['/directory'] },
  { name: 'a common word', share: 8, paths: ['/awards?q=community', '/awards?q=young', '/awards?q=support'] },
  { name: 'two words', share: 12, paths: ['/awards?q=domestic+abuse', '/awards?q=hate+crime', '/awards?q=knife+school', '/awards?q=boxing+park'] },
  { name: 'a rare word', share: 6, paths: ['/awards?q=narrowboat', '/awards?q=theatre', '/awards?q=cameras'] },
  { name: 'a short form', share: 5, paths: ['/awards?q=DV', '/awards?q=VAWG', '/awards?q=ASB'] },
  { name: 'a typing mistake', share: 5, paths: ['/awards?q=narrowbaot', '/awards?q=conselling', '/awards?q=refugess'] },
  { name: 'a charity number', share: 4, paths: ['/directory?q=1000123', '/directory?q=1000777-1', '/directory?q=GB-CHC-1000042'] },
  { name: 'one filter', share: 10, paths: ['/awards?district=E08000035', '/awards?year=2021', '/awards?fund=Small+Grants', '/awards?theme=Hate+crime'] },
  { name: 'two filters', share: 7, paths: ['/awards?district=E08000032&year=2020', '/awards?fund=Victims+Fund&theme=Knife+crime', '/awards?district=E08000033&district=E08000034&amount=to10k'] },
  { name: 'words and filters', share: 8, paths: ['/awards?q=young&district=E08000035', '/awards?q=mentoring&year=2022&amount=to5k', '/awards?q=community&fund=Youth+Fund'] },
  { name: 'other orders', share: 4, paths: ['/awards?sort=amount', '/awards?sort=name', '/awards?q=women&sort=amount', '/directory?sort=last'] },
  { name: 'a page far behind', share: 3, paths: ['/awards?page=200', '/awards?q=sport&page=100', '/awards?district=E08000035&page=50'] },
  { name: 'other funders too', share: 3, paths: ['/awards?funder=others', '/awards?funder=ours&funder=others&q=school'] },
  { name: 'find a partner', share: 5, paths: ['/directory?offers=venue&language=ur&district=E08000032', '/directory?open=yes&lookingFor=data', '/directory?q=river+trust&open=yes'] },
]

/** The mix in an order that turns: `count` paths in all, the same every time. */
export function paths(count: number): { name: string; path: string }[] {
  const hundred = mix.flatMap(({ name, share, paths: some }) => Array.from({ length: share }, (_, at) => ({ name, path: some[at % some.length] ?? '/' })))
  // 37 and 100 have no common divisor: every question comes once in a hundred, far from its like.
  return Array.from({ length: count }, (_, at) => hundred[(at * 37) % hundred.length] ?? { name: '', path: '/' })
}
