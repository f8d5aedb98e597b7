import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n'
import { KeptPostCard } from './KeptPostCard'

test('shows what was typed, and posts all of it again', () => {
  const fields: [string, string][] = [['version.need', '3'], ['need', 'Late at night'], ['budget[0].id', 'a1'], ['intent', 'continue']]
  const html = renderToStaticMarkup(
    <LanguageProvider language="en"><KeptPostCard id="k" fields={fields} createdAt={new Date('2027-03-05T12:00:00Z')} /></LanguageProvider>)
  expect(html.match(/class="user-text"[^>]*>[^<]*/g)?.map((one) => one.split('>')[1])).toEqual(['Late at night'])
  for (const [name, value] of fields) expect(html).toContain(`name="${name}" value="${value}"`)
})
