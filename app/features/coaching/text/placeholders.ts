/** What is left to fill in, as typed: words, the same in pa and ur, marks that stand alone, rows, brackets. */
const marks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:tb[cad]|t\.b\.[cad]|lorem ipsum|x{3,12}|asdf\w{0,9}|insert (?:name|text|date|number|figure|here)[a-z ]{0,20}|to be (?:confirmed|decided|announced|added|filled in)|fill (?:this )?in later|do uzupełnienia|do uzupelnienia|do ustalenia|do uzgodnienia|uzupełnić|wpisać później|tu wpisać)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:ਬਾਅਦ ਵਿੱਚ (?:ਲਿਖਾਂਗੇ|ਭਰਾਂਗੇ|ਦੱਸਾਂਗੇ)|ਇੱਥੇ ਲਿਖੋ|بعد میں (?:لکھیں|بھریں|بتائیں) گے|یہاں لکھیں|ابھی طے نہیں)/u,
  /(?<![\p{L}\p{N}\p{M}?؟!])[?؟]{2,}/u,
  /(?<!\.)\.{4,}|(?:…\s?){2,}|(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}])|(?<=[:£]\s?)[xX]{2}(?![\p{L}\p{N}])|(?:\. ){4,}\.?|(?:\*\s?){5,}/u,
  /\[(?=[^\]\n]{0,60}\p{L})[^\]\n]{1,60}\](?!\()/u,
  /\{\{[^}\n]{1,40}\}\}|<(?:insert|name|date|number|amount|nazwa|data|imię)[^>\n]{0,30}>/iu,
]

/** The first thing left to fill in that a text has, as typed; at most a few words. */
export function placeholderIn(text: string): string | null {
  for (const mark of marks) {
    const found = mark.exec(text)?.[0]
    if (found !== undefined) return found.slice(0, 60)
  }
  return null
}

/** Whether a single word holds the place of another. */
export function isPlaceholder(word: string): boolean {
  return /^(?:tb[cad]|x{2,}|lorem|ipsum)$/i.test(word)
}
