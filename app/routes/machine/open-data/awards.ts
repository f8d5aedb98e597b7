import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileKinds } from '~/features/directory'
import { awardFile } from '~/features/directory/index.server'
import { contentDisposition } from '~/features/documents'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true } satisfies RouteHandle

/** The awards of a year, or all, as a 360Giving file; which kind is the ending of its address. @throws NotFound where there is none */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const kind = fileKinds.find((one) => portal.url.pathname.endsWith(`.${one}`))
  if (!kind) throw new NotFound('no-such-file')
  const file = await awardFile(kind, params.year ?? null, portal.url.origin)
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': contentDisposition(file.name),
      'Last-Modified': file.changedAt.toUTCString(),
      ETag: file.tag,
    },
  })
}
