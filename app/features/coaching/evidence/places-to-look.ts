/** A site with figures. Names are names, in English everywhere; what it has is `evidence:look.<id>`. */
export type PlaceToLook = { id: string; name: string; link: string }

/** For all of England. */
export const nationalSites = [
  { id: 'census', name: 'Census, Office for National Statistics', link: 'https://www.ons.gov.uk/census' },
  { id: 'crime', name: 'Police.uk', link: 'https://www.police.uk/' },
  { id: 'health', name: 'Fingertips, public health data', link: 'https://fingertips.phe.org.uk/' },
] as const satisfies readonly PlaceToLook[]

/** Councils by the code of their district: each writes a joint strategic needs assessment (JSNA). */
const councils: Readonly<Record<string, { name: string; link: string }>> = {
  E08000032: { name: 'City of Bradford Metropolitan District Council', link: 'https://www.bradford.gov.uk/' },
  E08000033: { name: 'Calderdale Council', link: 'https://www.calderdale.gov.uk/' },
  E08000034: { name: 'Kirklees Council', link: 'https://www.kirklees.gov.uk/' },
  E08000035: { name: 'Leeds City Council', link: 'https://www.leeds.gov.uk/' },
  E08000036: { name: 'Wakefield Council', link: 'https://www.wakefield.gov.uk/' },
}

/** The councils of these districts that we know. */
export function councilSites(districts: readonly string[]): { name: string; link: string }[] {
  return districts.flatMap((code) => councils[code] ?? [])
}
