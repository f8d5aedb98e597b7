import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementDocument, readAgreed } from '~/features/applications/index.server'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { wordDocument, wordResponse } from '~/platform/word/index.server'

export const handle = { access: 'signed-in', robots: 'noindex' } satisfies RouteHandle

/** A draft partnership agreement between the groups of a joint bid, from what they entered, as a Word document. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const agreed = await readAgreed(portal.viewer!, params.reference ?? '')
  const bytes = await wordDocument(agreementDocument(agreed, portal.language))
  return wordResponse(bytes, { name: translator(portal.language)('joint:agreement.fileName', { reference: agreed.reference }), plainName: `partnership-agreement-${agreed.reference}` })
}
