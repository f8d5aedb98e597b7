import { readFileSync } from 'node:fs'
import type { Draft } from '../../app/features/coaching/draft'
import { readDraft } from '../../app/features/coaching/read-draft'
import type { Verdict } from '../../app/features/coaching/rule'
import { light } from '../../app/features/funds'
import type { Answers } from '../../app/forms'

export type Expected = Verdict | 'silent'

/** A judged draft of README.md beside this file. */
export type Judged = { id: string; language: 'en' | 'pa' | 'ur' | 'pl'; quality: 'good' | 'average' | 'poor'; kept: boolean; answers: Answers; expected: Record<string, Expected> }

export function judgedDrafts(): Judged[] {
  return (['en', 'pa', 'ur', 'pl'] as const).flatMap((language) =>
    JSON.parse(readFileSync(new URL(`drafts-${language}.json`, import.meta.url), 'utf8')) as Judged[])
}

/** As the coach reads it: a bid of one group to the light pot of the sample round. */
export function asDraft({ answers }: Pick<Judged, 'answers'>): Draft {
  return readDraft(light, answers, { group: null, funds: ['Safer Communities Fund', "Mayor's Safer Communities Fund"], round: null, partners: [] })
}
