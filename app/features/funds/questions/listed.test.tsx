import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuestionList } from '~/forms/views'
import { LanguageProvider, languages, translator } from '~/i18n'
import { contextOfPot } from '../pot-context'
import { light } from '.'

const pot = { minPence: 30_000, maxPence: 1_000_000, maxMonths: 12, earliestStart: '2027-03-05', latestEnd: '2028-03-31', areas: ['E08000035'] }

test('the list of all questions says once that a group is asked about itself only when it is new', () => {
  for (const { code } of languages) {
    const html = renderToStaticMarkup(
      <LanguageProvider language={code}><QuestionList form={light} context={contextOfPot(pot, ['people-safe'])} /></LanguageProvider>)
    expect(html.split(translator(code)('forms:list.sometimes')), code).toHaveLength(2)
    expect(html).toContain('£10,000')
  }
})
