import { LineRuleType, type IRunOptions, type ISpacingProperties, type IStylesOptions } from 'docx'
import type { Language } from '~/i18n/languages'
import { fontsOf, wordLanguage } from './fonts'

type Look = { size: number; bold?: boolean; color?: string }

// Said in so many words: LibreOffice does not take it as given.
const lineRule = LineRuleType.AUTO

/** Nastaliq has the height of its lines already, so it gets less space above. */
function spacing(language: Language, before: number, after: number): ISpacingProperties {
  return language === 'ur' ? { before: before / 2, after, line: 240, lineRule } : { before, after, line: 276, lineRule }
}

/** Word's own styles by name, so that screen readers and the navigation pane know headings. Sizes in half-points. */
export function stylesOf(language: Language): IStylesOptions {
  const tag = wordLanguage[language]
  const run = ({ size, bold, color = '111111' }: Look): IRunOptions => ({ font: fontsOf(language), size, bold, color })
  const heading = (size: number, before: number, after: number) => ({
    run: run({ size, bold: true }),
    paragraph: { spacing: spacing(language, before, after), keepNext: true, keepLines: true },
  })
  const own = (id: string, look: Look, paragraph: object) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run: run(look), paragraph })
  return {
    default: {
      document: {
        run: { ...run({ size: 24 }), language: { value: tag, eastAsia: tag, bidirectional: tag } },
        paragraph: { spacing: spacing(language, 0, 120) },
      },
      title: heading(44, 0, 240),
      heading1: heading(34, 480, 160),
      heading2: heading(28, 360, 80),
      heading3: heading(24, 240, 60),
    },
    paragraphStyles: [
      own('Hint', { size: 22, color: '4B5563' }, { spacing: spacing(language, 0, 80), keepNext: true }),
      own('Label', { size: 24, bold: true }, { spacing: spacing(language, 120, 40), keepNext: true }),
      own('Answer', { size: 24 }, { spacing: spacing(language, 40, 60) }),
      own('Option', { size: 24 }, { indent: { start: 480, hanging: 480 }, tabStops: [{ type: 'start', position: 480 }], spacing: spacing(language, 0, 80) }),
      own('Gap', { size: 8 }, { spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } }),
      own('Foot', { size: 20, color: '4B5563' }, { alignment: 'center' }),
    ],
  }
}

export const lineColor = '6B7280'
export const headColor = 'E5E7EB'
