import { localePath, type Language } from '~/i18n/languages'
import { as, personActor } from '~db/index.server'
import { sessionCookie } from '~/platform/http'
import { unmarkedBrowser } from './browser.server'
import { hasKeptPosts } from './commands/kept-posts.server'
import { helpingPath, keptPath, signInNamePath, signInWhoPath, startPath, withNext } from './paths'
import { helpsIn } from './queries/who-helps.server'
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
  return { to: next ?? localePath(language, await startOf(personId, token)), headers }
}

/** Who helps others and is in no group of her own begins at what she helps with. */
async function startOf(personId: string, token: string): Promise<string> {
  const staffRoles = (await findViewer(token))?.staffRoles ?? []
  if (staffRoles.length > 0) return startPath(staffRoles)
  const { helps, ownGroup } = await as(personActor({ personId }), (tx) => helpsIn(tx, personId))
  return helps && !ownGroup ? helpingPath : startPath(staffRoles)
}
