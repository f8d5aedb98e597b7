import { programAnswer } from '~/features/directory'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true } satisfies RouteHandle

/** Programs that ask for what is not there get an answer that they can read. */
export function loader() {
  return programAnswer({ message: 'There is nothing at this address. See /open-data/api.' }, { status: 404 })
}
