import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LanguageProvider, translator, type Language } from '~/i18n'
import { markEnglish } from '~/i18n/mark-english'
import { withoutTermTags } from '~/i18n/terms/tag-sentences'
import { CoachPoints } from './components/CoachPoints'
import { openPoints } from './coach'
import type { Point } from './rule'

/** What a page's script puts in place of older points, and the one line that a screen reader hears. */
export type CoachHtml = { html: string; said: string }

/** @param view what stands for the points on that page */
export function coachHtml(points: readonly Point[], language: Language, view: ReactElement = <CoachPoints points={points} />): CoachHtml {
  const [t, open] = [translator(language), openPoints(points).length]
  const html = renderToStaticMarkup(<LanguageProvider language={language}>{view}</LanguageProvider>)
  return { html: withoutTermTags(markEnglish(html)), said: open > 0 ? t('coaching:said', { count: open }) : t('coaching:saidNone') }
}
