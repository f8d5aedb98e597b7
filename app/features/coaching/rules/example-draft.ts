import type { Draft, Passage, Place, Theme } from '../draft'
import { languagesIn } from '../text/languages'
import { westYorkshirePlaces } from '../text/west-yorkshire-places'

/** A draft with nothing in it, for examples of rules: what an example gives stands in its place. */
export function draftOf(given: Partial<Draft>): Draft {
  return {
    passages: [], name: null, lines: [], people: null, districts: null, dates: null, safety: null, partners: [],
    own: { group: null, funds: ["Mayor's Safer Communities Fund"], round: 9 }, places: westYorkshirePlaces,
    asks: new Set(['project', 'need', 'change', 'inclusion', 'people', 'districts', 'dates', 'budget', 'safety']), ...given,
  }
}

const places: Record<Theme, Place> = {
  work: { question: 'project', part: 'summary' }, need: { question: 'need' }, change: { question: 'change' },
  inclusion: { question: 'inclusion' }, other: { question: 'exitPlan' },
}

/** A text about a theme, where the light form has it. */
export function says(theme: Theme, text: string, more: Partial<Passage> = {}): Passage {
  return { at: places[theme], themes: [theme], text, languages: languagesIn(text), maxWords: 150, asked: [], ...more }
}
