import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readParts, rules, type Kind } from '../kind'
import { cleanText, plainCode } from '../typed'

/** `autocomplete: false` where the address is not the reader's own. */
export type AddressOptions = { autocomplete?: false }
export type AddressValue = { line1: string; line2: string; town: string; postcode: string }

export const addressParts = ['line1', 'line2', 'town', 'postcode'] as const
// GOV.UK's form of a postcode, spaces and hyphens left out.
const postcode = /^(GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/

/** An address in the United Kingdom. The postcode is written 'LS1 2DE' once clean. */
export const addressKind: Kind<QuestionOf<'address'>> = {
  draft: () => keep((posted) => readParts(posted, addressParts)),
  submit: (question) =>
    rules((draft: AddressValue, refuse) => {
      if (isBlank(draft) && !isRequired(question)) return null
      const missing = (['line1', 'town', 'postcode'] as const).filter((name) => isBlank(draft[name]))
      for (const name of missing) refuse({ code: `${name}Required`, path: [name] })
      const code = plainCode(draft.postcode).toUpperCase().replace(/[ -]/g, '')
      if (!isBlank(draft.postcode) && !postcode.test(code)) refuse({ code: 'postcode', path: ['postcode'] })
      return {
        line1: cleanText(draft.line1),
        line2: cleanText(draft.line2),
        town: cleanText(draft.town),
        postcode: `${code.slice(0, -3)} ${code.slice(-3)}`,
      }
    }),
  focus: () => ['line1'],
  codes: () => ['line1Required', 'townRequired', 'postcodeRequired', 'postcode'],
}
