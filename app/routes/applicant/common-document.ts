import type { LoaderFunctionArgs } from '@remix-run/node'
import { commonDocument, commonShown, readCommon } from '~/features/applications/index.server'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { wordDocument, wordResponse } from '~/platform/word/index.server'

export const handle = { access: 'signed-in', robots: 'noindex' } satisfies RouteHandle

/** The common part of a joint bid as a Word document, as its groups read it. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const read = await readCommon(portal.viewer!, params.reference ?? '')
  const { reference, fundTitle: fund, potTitle: pot } = read.bid
  const bytes = await wordDocument(commonDocument({ ...commonShown(read), fund, pot }, portal.language))
  return wordResponse(bytes, { name: translator(portal.language)('joint:common.fileName', { reference }), plainName: `common-part-${reference}` })
}
