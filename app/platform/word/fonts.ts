import { languages, type Language } from '~/i18n/languages'

/** Language tags that Word knows. */
export const wordLanguage: Record<Language, string> = { en: 'en-GB', pa: 'pa-IN', ur: 'ur-PK', pl: 'pl-PL', cy: 'cy-GB' }

// Complex scripts take the `cs` font, all others the first.
const complex: Record<Language, string> = {
  en: 'Noto Sans',
  pa: 'Noto Sans Gurmukhi',
  ur: 'Noto Nastaliq Urdu',
  pl: 'Noto Sans',
  cy: 'Noto Sans',
}

export function fontsOf(language: Language) {
  const latin = 'Noto Sans'
  const ofScript = complex[language]
  // Word for the web and LibreOffice read Gurmukhi from the plain font too.
  return { ascii: latin, hAnsi: language === 'pa' ? ofScript : latin, eastAsia: latin, cs: ofScript }
}

/** Where our font is not installed: what Windows, macOS and Linux have, best first. */
const fallbacks: Record<string, { names: string; charset: string; family: string }> = {
  'Noto Sans': { names: 'Arial,Helvetica,DejaVu Sans', charset: '00', family: 'swiss' },
  'Noto Sans Gurmukhi': { names: 'Raavi,Nirmala UI,Gurmukhi MN,Lohit Gurmukhi', charset: '00', family: 'swiss' },
  'Noto Nastaliq Urdu': { names: 'Jameel Noori Nastaleeq,Urdu Typesetting,Arial', charset: 'B2', family: 'auto' },
  'MS Gothic': { names: 'Segoe UI Symbol,DejaVu Sans', charset: '80', family: 'modern' },
}

/** word/fontTable.xml: each font with what stands in for it. */
export function fontTable(): string {
  const names = new Set([...languages.map(({ code }) => complex[code]), 'MS Gothic'])
  const fonts = [...names].map((name) => {
    const { names: others, charset, family } = fallbacks[name] ?? { names: 'Arial', charset: '00', family: 'auto' }
    return `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="${charset}"/>`
      + `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  })
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' + fonts.join('') + '</w:fonts>'
}
