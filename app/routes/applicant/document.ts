import type { LoaderFunctionArgs } from '@remix-run/node'
import { bidDocument, readBidStory } from '~/features/applications/index.server'
import { translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { wordDocument, wordResponse } from '~/platform/word/index.server'

export const handle = { access: 'signed-in', robots: 'noindex' } satisfies RouteHandle

/** The bid that was sent last, as a Word document to keep. @throws NotFound while nothing was sent */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, latest } = await readBidStory(portal.viewer!, params.reference ?? '')
  if (!latest) throw new NotFound('nothing-sent')
  const { reference, fundTitle: fund, potTitle: pot } = bid
  const bytes = await wordDocument(bidDocument({ reference, fund, pot, sentAt: latest.arrivedAt, snapshot: latest.snapshot }))
  const name = translator(portal.language)('documents:bid.fileName', { reference })
  return wordResponse(bytes, { name, plainName: `bid-${reference}` })
}
