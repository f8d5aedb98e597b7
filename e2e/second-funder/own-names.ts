/** What belongs to West Yorkshire alone and may stand on no page of another funder. */
export const westYorkshireOnly = /West Yorks|westyorks|\bWYCA\b|\bMayor|Bradford|Calderdale|Kirklees|Leeds|Wakefield|Combined Authority|Advisory Board|Punjabi|Urdu|Polish|ਪੰਜਾਬੀ|اردو|Polski|2024 to 2028|2024–28/

/** Public pages that may say so, each with its reason and its day. What was really awarded is not in another funder's sample. */
export const exceptions: Readonly<Record<string, string>> = Object.fromEntries(['/guide/boxing', '/guide/women'].flatMap((path) =>
  [path, `/cy${path}`].map((own) => [own, '2026-11-23: an invented group of an example lives in a real town, wherever the reader does'])))

/** What a reader reads of a page: its text, its title, and what is in attributes people hear. */
export function readable(html: string): string {
  const heard = [...html.matchAll(/ (?:aria-label|alt|placeholder|title)="([^"]*)"/g)].map(([, text]) => text)
  return [html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' '), ...heard].join(' ')
    .replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' ')
}
