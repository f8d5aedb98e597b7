import type { LoaderFunctionArgs } from '@remix-run/node'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true } satisfies RouteHandle

/** Try-it mode is not for search engines; signed-in pages say noindex themselves. */
export function loader({ context: { portal } }: LoaderFunctionArgs) {
  const lines = portal.tryIt
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', `Sitemap: ${portal.url.origin}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
