import { readFileSync } from 'node:fs'
import { HtmlValidate, type ConfigData } from 'html-validate'
import { root } from '../world'
import type { Fault } from '.'

let validator: HtmlValidate | undefined

/** What html-validate says about a page's source, by the rules of `.htmlvalidate.json`. */
export async function htmlFaults(source: string): Promise<Fault[]> {
  validator ??= new HtmlValidate(JSON.parse(readFileSync(`${root}/.htmlvalidate.json`, 'utf8')) as ConfigData)
  const { results } = await validator.validateString(source)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => ({ rule: `html:${ruleId}`, what: `${message} (${line}:${column})` })))
}
