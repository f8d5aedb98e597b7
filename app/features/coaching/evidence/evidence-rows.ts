import { inLanguage, type Language, type Translate } from '~/i18n'
import { byTopic, type Evidence } from './evidence'
import { placeName } from './place-name'

const columns = ['topic', 'place', 'statement', 'value', 'unit', 'year', 'source', 'link'] as const

/** The figures as rows of a file, heads first, in the order of the page. A number stays a number; what is empty is no number. */
export function evidenceRows(figures: readonly Evidence[], language: Language, t: Translate): (string | number)[][] {
  return [
    columns.map((name) => t(`evidence:file.${name}`)),
    ...byTopic(figures).flatMap((group) => group.figures).map(({ topic, place, statement, value, unit, year, sourceName, sourceLink }) => [
      t(`evidence:topic.${topic}`), placeName(place, t), inLanguage(statement, language).text, value ?? '',
      unit ? t(`evidence:unit.${unit}`) : '', year, sourceName, sourceLink ?? '',
    ]),
  ]
}
