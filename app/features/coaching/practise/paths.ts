/** Where the practice is and where it is taken along to; without a language. */
export const practisePaths = {
  practise: '/practise',
  /** For the script of that page alone. */
  coach: '/practise/coach',
  /** Begins a bid with what was practised. For the pot's own practice it is `fundPaths.practise`. */
  take: (fund: string, pot: string) => `/bids/start/practised?${new URLSearchParams({ fund, pot }).toString()}`,
}

/** The pot that an address names in its query; null where it names none. */
export function wantedIn({ searchParams }: URL): { fund: string; pot: string } | null {
  const [fund, pot] = [searchParams.get('fund'), searchParams.get('pot')]
  return fund && pot ? { fund, pot } : null
}
