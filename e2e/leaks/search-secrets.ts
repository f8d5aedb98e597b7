import { localePath } from '~/i18n'
import { each } from './ask-otherwise'
import type { Finder } from './findings'
import { read, type Portal } from './read'
import { squeezed, unescaped } from './plain'
import type { Secret } from './secret'

/** Where words can be typed: the name of the box is asked of the page itself. */
const boxes = ['/awards', '/directory', '/api/directory/awards', '/api/directory/organisations', '/partners-wanted', '/bid-support', '/evidence', '/glossary']
export const rareWord = 'rare word of something private'
const nonsense = 'qwxzvkj'

/**
 * Types every secret into every search box. What she typed may be echoed; nothing else may be said, and no answer may
 * differ from the one to words that are nowhere: a hit or a near word would tell that they are there.
 * @returns how many searches there were
 */
export async function searchSecrets(portal: Portal, finder: Finder, secrets: readonly Secret[]): Promise<number> {
  const open: { box: string; name: string; none: string }[] = []
  for (const box of boxes) {
    const page = await read(portal, { path: box })
    if (page.status !== 200) continue
    const field = /<input\b[^>]*(?:type="search"|name="q")[^>]*>/.exec(page.text)?.[0]
    if (!field && !box.startsWith('/api/')) continue
    const name = /name="([^"]+)"/.exec(field ?? '')?.[1] ?? 'q'
    const none = await read(portal, { path: `${box}?${new URLSearchParams([[name, nonsense]])}` })
    open.push({ box, name, none: without(none.text, nonsense) })
  }
  const values = [...new Map(secrets.map((secret) => [squeezed(secret.value), secret])).values()]
  // Named kinds everywhere; marks in one box each, in turn; of days and sums some.
  const wishes = values.flatMap((secret, at) => open.filter((_, box) => !isMark(secret) || (at % open.length === box && (secret.value.startsWith('zqx') || Math.floor(at / open.length) % 5 === 0))).map((where) => ({ secret, at, ...where })))
  let searches = 0
  await each(wishes, async ({ secret, at, box, name, none }) => {
    const languageOf = (['en', 'ur', 'pa', 'pl'] as const)[at % 9 === 0 ? (at / 9) % 4 : 0]!
    const path = `${localePath(languageOf, box)}?${new URLSearchParams([[name, secret.value]])}`
    const answer = await read(portal, { path })
    searches += 1
    finder.look(answer, secret.value)
    // Marks are no words of anything: whoever finds something by one has found a private row.
    if (languageOf === 'en' && secret.value.startsWith('zqx') && answer.status === 200 && without(answer.text, secret.value) !== none) {
      finder.trouble(`${path} answers otherwise than for words that are nowhere`)
    }
  })
  // As somebody types them who has heard them: what is offered instead may be no private word.
  const mistyped = values.filter((secret) => secret.kind === rareWord).flatMap(({ value }) => [value.slice(0, 2) + value.slice(3), `${value.slice(0, -1)}e`])
  await each(mistyped.flatMap((typed) => open.map(({ box, name }) => ({ typed, path: `${box}?${new URLSearchParams([[name, typed]])}` }))), async ({ typed, path }) => {
    searches += 1
    finder.look(await read(portal, { path }), typed)
  })
  return searches
}

function isMark({ kind, value }: Secret): boolean {
  return value.startsWith('zqx') || kind.includes('in use') || kind === 'internal id' || /^[a-z_]+$/.test(kind)
}

/** An answer without what was typed, and without what differs each time. */
function without(text: string, typed: string): string {
  return unescaped(text).replaceAll(typed, '…').replaceAll(encodeURIComponent(typed), '…').replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
}
