import type { LoaderFunctionArgs } from '@remix-run/node'
import { partDocument, readPosition } from '~/features/applications'
import { readBid } from '~/features/applications/index.server'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { wordDocument, wordResponse } from '~/platform/word/index.server'

export const handle = { access: 'signed-in', robots: 'noindex' } satisfies RouteHandle

/** One's own group's part of a joint bid, as a Word document to keep. @throws NotFound for other groups */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { reference, part, organisationName: organisation, fundTitle: fund, potTitle: pot, form, answers, stored } =
    await readBid(portal.viewer!, params.reference ?? '', readPosition(params.part) ?? 0)
  const writtenIn = Object.fromEntries(stored.map(({ question, language }) => [question, language]))
  const bytes = await wordDocument(partDocument({ reference, organisation, fund, pot, form, answers, writtenIn }, portal.language))
  return wordResponse(bytes, { name: translator(portal.language)('joint:part.fileName', { reference }), plainName: `part-${part}-${reference}` })
}
