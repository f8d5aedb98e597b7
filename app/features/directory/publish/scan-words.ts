import { plainText } from './plain-digits'

/** A word of any script stands alone: `\b` knows Latin letters only. */
const open = '(?<![\\p{L}\\p{M}])'
const shut = '(?![\\p{L}\\p{M}])'

const refugeWords = [
  // English; "refugee" is somebody else.
  'refuges?', 'safe[ -]?houses?', 'safe[ -]?homes? for', 'women[’\']?s shelters?', 'dispersed accommodation', 'safe accommodation',
  '(?:secret|undisclosed|confidential) (?:address|location)(?:es|s)?', 'crash pads? for (?:women|girls)',
  // Polish, as it is bent; a home for animals is none.
  'schronisk(?:o|a|u|iem|ach|om)(?! dla zwierz)', 'schronieni(?:e|a|u|em)', 'bezpieczn(?:y|ego|ym) dom(?:u|em|owi|ie)?',
  'dom(?:u|em|y)? dla (?:ofiar|kobiet)', 'tajn(?:y|ego|ym) adres(?:u|em)?',
  // Urdu, and as it is written in Latin letters; پناہ گزین, a refugee, is somebody else.
  'پناہ ?گا(?:ہ|ہیں|ہوں)', 'محفوظ (?:گھر|مکان|ٹھکان(?:ہ|ے)|پناہ)(?:وں)?', 'دار ?ال ?امان', 'شیلٹر ہوم', 'خفیہ پت(?:ہ|ے)',
  'panah ?ga+h', 'dar[- ]?ul[- ]?aman', 'mehfooz ghar',
  // Punjabi.
  'ਪਨਾਹ ?ਗਾਹ(?:ਾਂ)?', 'ਪਨਾਹ ?ਘਰ(?:ਾਂ)?', 'ਸੁਰੱਖਿਅਤ (?:ਘਰ|ਪਨਾਹ|ਟਿਕਾਣ(?:ਾ|ੇ))(?:ਾਂ)?', 'ਸੇਫ਼? ?ਹਾਊਸ', 'ਆਸਰਾ ਘਰ', 'ਸ਼ੈਲਟਰ ਹੋਮ', 'ਰਿਫ[਼ਿ]*ਊਜ(?:਼)?', 'ਗੁਪਤ ਪਤ(?:ਾ|ੇ)',
]

export const refuge = new RegExp(`${open}(?:${refugeWords.map((word) => word.normalize('NFKC').replaceAll(' ', '\\s{1,3}').replaceAll('\\s{1,3}?', '\\s{0,3}')).join('|')})${shut}`, 'giu')

/** Words of places that must not be found (directory.md), in four languages: they can only tighten what may be said. */
export function mayBeRefuge(text: string): boolean {
  refuge.lastIndex = 0
  return new RegExp(refuge, 'iu').test(plainText(text))
}
