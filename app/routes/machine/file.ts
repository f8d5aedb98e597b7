import type { LoaderFunctionArgs } from '@remix-run/node'
import { contentDisposition } from '~/features/documents'
import { openFile } from '~/features/documents/index.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in', robots: 'noindex' } satisfies RouteHandle

/** A file to keep, never to show: whatever it is, it runs nowhere. Whoever may not read it now gets what is not there. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { name, type, bytes, body } = await openFile(portal.viewer!, params.file ?? '')
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes),
      'Content-Disposition': contentDisposition(name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
