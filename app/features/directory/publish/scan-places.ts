const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?[\s.-]{0,3}\d[A-Z]{2}(?![\p{L}\p{N}])/giu

export function postcodes(plain: string): string[] {
  return [...plain.matchAll(postcode)].map(([found]) => found)
}

const letters = "[\\p{L}\\p{M}'’-]{1,30}"
const number = '(?<![\\d,£])(?<!\\p{L})\\d{1,4}[a-z]?[,،]?\\s{1,3}'
const shut = '(?![\\p{L}\\p{M}])'

const patterns = [
  // 12 Mill Lane
  new RegExp(`${number}(?:${letters}\\s{1,3}){1,3}(?:road|street|lane|avenue|close|drive|terrace|crescent|grove|rd|ave)${shut}`, 'giu'),
  // 12 Beck View: words that also mean other things, as names are written.
  new RegExp(`${number}(?:\\p{Lu}${letters}\\s{1,3}){1,3}(?:Way|Place|Court|Square|Gardens|Hill|Row|View|Mount|Walk|Parade|Yard|Fold|Green|Croft|Buildings|House|St\\.?(?=\\s*[,\\n]))${shut}`, 'gu'),
  // ulica Szkolna 12, os. Tysiąclecia 4
  new RegExp(`(?<![\\p{L}\\p{M}])(?:ul\\.|ulic(?:a|y|ę|ą)|al\\.|alej(?:a|i|e)|os\\.|osiedl(?:e|u|a)|plac(?:u)?)\\s{0,3}(?:${letters}\\s{1,3}){1,3}(?:nr\\.?\\s{0,3})?\\d{1,4}[a-z]?`, 'giu'),
  new RegExp(`${number}(?:ul\\.|ulica)\\s{0,3}${letters}`, 'giu'),
  // Urdu and Punjabi: the number before the name, or after the word for street.
  new RegExp(`${number}(?:${letters}\\s{1,3}){1,3}(?:روڈ|سڑک|سٹریٹ|اسٹریٹ|لین|ایونیو|گلی|محلہ|ਰੋਡ|ਸੜਕ|ਸਟਰੀਟ|ਸਟ੍ਰੀਟ|ਲੇਨ|ਐਵੇਨਿਊ|ਗਲੀ|ਮੁਹੱਲਾ)${shut}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{M}])(?:گلی|سڑک|روڈ|مکان|محلہ|سٹریٹ|لین|ਗਲੀ|ਸੜਕ|ਰੋਡ|ਮਕਾਨ|ਮੁਹੱਲਾ|ਸਟਰੀਟ|ਲੇਨ)\\s{0,3}(?:نمبر|ਨੰਬਰ|ਨੰ\\.)?[\\s:،,]{0,3}\\d{1,4}(?!\\d)`, 'gu'),
]

/** Streets with the number of a house. */
export function streets(plain: string): string[] {
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([found]) => found))
}
