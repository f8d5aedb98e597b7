import type { Rule } from './rule'

/** Words in the page's language, others marked as what they are, numbers that cannot be torn apart. */
export const wordRules: Rule[] = [
  {
    id: 'foreign-run',
    find: (_, { texts, languageOf }) => {
      // “to” and “we” are Polish words, too.
      const english = /\b(the|and|you|your|is|are|of|for|with|this|will|not|can|have|from|how|what)\b/gi
      const wrong: string[] = []
      for (const { text: all, holder } of texts()) {
        if (holder.closest('bdi, [dir=auto], [translate=no]')) continue
        // A name inside a sentence is isolated by signs of its own.
        const text = all.replace(/\u2068[^\u2069]*\u2069/g, ' ')
        const lang = languageOf(holder)
        const gurmukhi = /[\u0A00-\u0A7F]/.test(text)
        const arabic = /[\u0600-\u06FF]/.test(text)
        // An official name may follow its translation in brackets (language.md, Rules that a check enforces).
        const latinRun = /[A-Za-z]{2,}(?:[ ,.'’-]+[A-Za-z]{2,}){2,}/.test(text.replace(/\([^)]*\)/g, ''))
        const polish = /[ąćęłńśźżĄĆĘŁŃŚŹŻ]/.test(text)
        if (gurmukhi && lang !== 'pa') wrong.push(`Punjabi marked ${lang}: ${text.slice(0, 50)}`)
        else if (arabic && lang !== 'ur') wrong.push(`Urdu marked ${lang}: ${text.slice(0, 50)}`)
        else if (polish && lang !== 'pl') wrong.push(`Polish marked ${lang}: ${text.slice(0, 50)}`)
        else if (latinRun && (lang === 'pa' || lang === 'ur')) wrong.push(`Latin words marked ${lang}: ${text.slice(0, 50)}`)
        else if (lang === 'pl' && !polish && (text.match(english)?.length ?? 0) >= 2) wrong.push(`English marked pl: ${text.slice(0, 50)}`)
      }
      return wrong
    },
  },
  {
    id: 'page-language',
    find: ({ language }, { texts, languageOf }) => {
      const own = texts().filter(({ holder }) => languageOf(holder) === language).map(({ text }) => text).join(' ')
      const letters = own.match(/\p{L}/gu)?.length ?? 0
      if (letters < 200) return []
      const scripts: Record<string, RegExp> = { pa: /[\u0A00-\u0A7F]/g, ur: /[\u0600-\u06FF]/g }
      const share = scripts[language] ? (own.match(scripts[language])?.length ?? 0) / letters : 1
      const count = (pattern: RegExp) => own.match(pattern)?.length ?? 0
      const english = count(/\b(the|and|you|your|is|are|of|for|with|this|will)\b/gi)
      const polish = count(/(?<!\p{L})(i|w|na|się|nie|jest|do|że|oraz|lub|o|z)(?!\p{L})/giu)
      const wrong = share < 0.5 || (language === 'pl' && polish <= english) || (language === 'en' && english <= polish)
      return wrong ? [`the page says ${language}, its words do not`] : []
    },
  },
  {
    id: 'isolated',
    find: ({ dir }, { texts }) => {
      if (dir !== 'rtl') return []
      const whole = /[\w.+-]+@[\w-]+\.[\w.]+|£[\d,.]+|\b0\d{2,4} ?\d{3} ?\d{3,4}\b|\b[A-Z]{2,4}\d*-[0-9A-Z]{4}-[0-9A-Z]{2}\b|https?:\/\/\S+/
      return texts()
        .filter(({ text, holder }) => whole.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')) && getComputedStyle(holder).direction !== 'ltr' && !holder.closest('bdi'))
        .map(({ text }) => `not isolated: ${text.slice(0, 60)}`)
    },
  },
  {
    id: 'digits',
    find: (_, { texts }) => texts()
      .filter(({ text, holder }) => /[\u0660-\u0669\u06F0-\u06F9\u0A66-\u0A6F]/.test(text) && !holder.closest('bdi, [dir=auto]'))
      .map(({ text }) => `other digits than 0 to 9: ${text.slice(0, 50)}`),
  },
  {
    id: 'typed-text',
    find: (_, { show }) => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')]
      .filter((box) => !box.dir)
      .map((box) => `does not follow the direction of what is typed: ${show(box)}`),
  },
]
