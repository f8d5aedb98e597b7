import { plainText } from '../publish/plain-digits'

/** Ends of addresses that are no words of our four languages, and those that are: these only as they are typed in links. */
const ends = [
  'com', 'org', 'net', 'uk', 'eu', 'info', 'biz', 'gov', 'edu', 'pl', 'pk', 'ie', 'de', 'fr', 'es', 'nl', 'ca', 'au', 'nz', 'ae', 'sa', 'bd', 'lk', 'np',
  'io', 'ly', 'gg', 'tv', 'cc', 'gl', 'fm', 'im', 'ru', 'cn', 'tk', 'ml', 'ga', 'cf', 'xyz', 'app', 'dev', 'web', 'wiki', 'blog', 'email', 'onl', 'ngo', 'ong',
  'online', 'site', 'website', 'charity', 'foundation', 'cymru', 'wales', 'scot', 'london', 'ac', 'tel', 'mobi', 'asia', 'cloud', 'tech', 'page', 'link', 'click',
  'پاکستان', 'بھارت', 'بازار', 'موقع', 'شبکة', 'امارات', 'ਭਾਰਤ', 'भारत', 'рф',
].join('|')
const wordEnds = ['in', 'me', 'co', 'is', 'it', 'to', 'at', 'us', 'be', 'my', 'so', 'no', 'live', 'life', 'help', 'support', 'community', 'social', 'shop', 'store', 'space', 'world', 'work', 'team', 'group', 'media', 'news', 'events', 'fund', 'care'].join('|')
const spokenEnds = [ends, 'کام', 'آرگ', 'نیٹ', 'یوکے', 'ਕਾਮ', 'ਆਰਗ', 'ਨੈੱਟ', 'ਯੂਕੇ'].join('|')

const label = '[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,62})'
const shut = '(?![\\p{L}\\p{M}\\p{N}-])'
const tail = '(?::\\d{1,5})?(?:[/?#][^\\s]{0,200})?'
const dot = '(?:\\s?[(\\[{]\\s?(?:dot|kropka|ڈاٹ|ਡਾਟ|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|kropka|ڈاٹ|ਡਾਟ)\\s)'

const patterns = [
  // https://example.org, also "https : //" and hxxp.
  /\b(?:h[tx]{2}ps?|ftp|mailto|tel|whatsapp|tg|sms)\s{0,2}:\s{0,2}(?:\/\s?\/)?[^\s]{1,200}/giu,
  /(?<![\p{L}\p{N}])www\s{0,2}\.\s{0,2}[^\s]{1,200}/giu,
  // example.org.uk, 例.com; a number alone before the dot is an amount or a day.
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@.-])(?:${label}\\.){1,5}(?:${ends})${shut}${tail}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@.-])(?:${label}\\.){1,5}(?:${wordEnds})${shut}${tail}`, 'gu'),
  // Any name with a path behind it, and numbers of machines.
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@.-])(?:${label}\\.){1,5}\\p{L}{2,24}/[^\\s]{1,200}`, 'gu'),
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g,
  // example dot org, example (dot) org, in four languages.
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${label}(?:${dot}(?:co|ac|gov|org))?${dot}(?:${spokenEnds})${shut}`, 'giu'),
]

/**
 * Links in a text, as they read with digits of one script: with and without https or www, bare names, written out with
 * "dot" in four languages, and numbers of machines. Each once.
 */
export function links(text: string): string[] {
  // The dots that browsers take for dots in a name.
  const plain = plainText(text.slice(0, 20_000)).replace(/[\u3002\uff61\u06d4](?=[\p{L}\p{N}])/gu, '.')
  const found = patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([one]) => one.replace(/[.,;:!?)\]]+$/u, '').trim()))
  return [...new Set(found)].filter((one, index, all) => !all.some((other, at) => at !== index && other !== one && other.includes(one)))
}
