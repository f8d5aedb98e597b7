import type { LoaderFunctionArgs } from '@remix-run/node'
import { formOfPartner, formOfStage } from '~/features/funds'
import { paperForm, potForApply } from '~/features/funds/index.server'
import { inLanguage, translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { keptWordDocument, wordResponse } from '~/platform/word/index.server'

export const handle = { access: 'anyone', public: true, namespaces: ['documents', 'forms', 'questions', 'areas'] } satisfies RouteHandle

/** All questions of a pot as a form to fill in on paper or in Word. @throws NotFound without a pot or its form */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await potForApply(params.fund ?? '', params.pot ?? '')
  const stage = portal.url.pathname.endsWith('/full-questions.docx') ? 'full' : 'first'
  const form = found && formOfStage(found.pot, stage)
  if (!found || !form) throw new NotFound('no-such-form')
  const { fund, pot } = found
  const bytes = await keptWordDocument(paperForm(found, form, portal.language, formOfPartner(pot, stage)))
  const name = translator(portal.language)('documents:questions.fileName', { pot: inLanguage(pot.title, portal.language).text })
  return wordResponse(bytes, { name, plainName: `${stage === 'full' ? 'full-questions' : 'questions'}-${fund.slug}-${pot.slug}`, shared: true })
}
