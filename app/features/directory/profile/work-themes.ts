/**
 * What the work of a group is about. The value is the title as published awards have it, so that a theme finds awards
 * and groups alike; its words are `profile:theme.<key>`.
 */
export const workThemes = {
  antiSocial: 'Anti-social behaviour',
  knife: 'Knife crime',
  violence: 'Serious violence',
  domestic: 'Domestic abuse',
  sexual: 'Sexual violence',
  cse: 'Child sexual exploitation',
  honour: 'Honour-based abuse',
  womenGirls: 'Women and girls',
  hate: 'Hate crime',
  cohesion: 'Community cohesion',
  extremism: 'Countering extremism',
  young: 'Young people',
  drugs: 'Drugs and alcohol',
  early: 'Early intervention and prevention',
  reoffending: 'Reducing reoffending',
  victims: 'Supporting victims and witnesses',
  safer: 'Safer places',
  road: 'Road safety',
  cyber: 'Cyber crime',
  slavery: 'Modern slavery',
  complex: 'Multiple and complex needs',
  vulnerable: 'Vulnerable people',
} as const
export type ThemeKey = keyof typeof workThemes
export type WorkTheme = (typeof workThemes)[ThemeKey]

export const themeKeys = Object.keys(workThemes) as ThemeKey[]

/** The key of a theme's words, or null where a source called it otherwise. */
export function themeKey(title: string): ThemeKey | null {
  return themeKeys.find((key) => workThemes[key] === title) ?? null
}
