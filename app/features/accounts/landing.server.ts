import { localePath, type Language } from '~/i18n/languages'
import { sessionCookie } from '~/platform/http'
import { unmarkedBrowser } from './browser.server'
import { hasKeptPosts } from './commands/kept-posts.server'
import { keptPath, signInNamePath, signInWhoPath, startPath, withNext } from './paths'
import { findViewer } from './sessions.server'

type Entered = { token: string; personId: string | null; people?: number; next: string | null; language: Language }

/**
 * Where somebody goes once her address is proved, with the cookies that go along: to choosing her name, to what was
 * kept for her, to the page she wanted, or to where her work is.
 */
export async function landing({ token, personId, people = 1, next, language }: Entered): Promise<{ to: string; headers: Headers }> {
  const headers = new Headers()
  headers.append('Set-Cookie', sessionCookie(token))
  headers.append('Set-Cookie', unmarkedBrowser())
  const own = (path: string) => localePath(language, withNext(path, next))
  if (!personId) return { to: own(people === 0 ? signInNamePath : signInWhoPath), headers }
  if (await hasKeptPosts(personId)) return { to: own(keptPath), headers }
  return { to: next ?? localePath(language, startPath((await findViewer(token))?.staffRoles ?? [])), headers }
}
