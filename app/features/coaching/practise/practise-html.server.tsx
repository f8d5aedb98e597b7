import type { Language } from '~/i18n'
import { coachHtml, type CoachHtml } from '../coach-html.server'
import type { Point } from '../rule'
import { OpenPoints } from './components/PractiseSummary'

/** What the practice's script shows while people type: what is open, each with the way to its question. */
export function practiseHtml(points: readonly Point[], language: Language): CoachHtml {
  return coachHtml(points, language, <OpenPoints points={points} blank={false} />)
}
