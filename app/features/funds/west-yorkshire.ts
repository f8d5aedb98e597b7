import type { Funder } from './funder'

/** Published facts: data/fund-rules.md 1 and 7. The codes are those of the Office for National Statistics. */
export const westYorkshire: Funder = {
  areas: [
    { code: 'E08000032' },
    { code: 'E08000033' },
    { code: 'E08000034' },
    { code: 'E08000035' },
    { code: 'E08000036' },
  ],
  languages: ['en', 'pa', 'ur', 'pl'],
  contact: {
    team: 'Safer Communities Fund team',
    email: 'safercommunitiesfund.pc@westyorks-ca.gov.uk',
    // Printed as "011334 81740": these digits, spaced as numbers in Leeds are.
    phone: '0113 348 1740',
    post: ['MSCF', 'West Yorkshire Combined Authority', 'Wellington House', '40–50 Wellington Street', 'Leeds', 'LS1 2DE'],
  },  // Neither the prefix nor the identifier is confirmed by 360Giving yet (directory.md, "Open data").
  openData: {
    prefix: 'wyca-not-yet-given',
    prefixGiven: false,
    organisation: { id: 'GB-LAE-WYCA', name: 'West Yorkshire Combined Authority', website: 'https://www.westyorks-ca.gov.uk/' },
    idConfirmed: false,
    department: 'Safer Communities Fund team',
    countryCode: 'GB',
    areaType: 'MD',
    whole: { name: 'West Yorkshire', code: 'E23000010', type: 'PFA' },
  },
}
