import type { Direction, Language } from '~/i18n'

/** In which language a name is most likely written, by its letters: for the right voice, letters and direction. */
export function nameLanguage(name: string): { lang: Language; dir: Direction } {
  if (/\p{Script=Arabic}/u.test(name)) return { lang: 'ur', dir: 'rtl' }
  if (/\p{Script=Gurmukhi}/u.test(name)) return { lang: 'pa', dir: 'ltr' }
  return { lang: /[ąćęłńśźż]/iu.test(name) ? 'pl' : 'en', dir: 'ltr' }
}
