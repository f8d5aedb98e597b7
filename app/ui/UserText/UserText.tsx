type Props = {
  children: string
  /** The language it was written in, when known. */
  lang?: string
  as?: 'div' | 'span' | 'p' | 'blockquote'
}

/** What a person typed: its own direction, line by line, and its line breaks. */
export function UserText({ children, lang, as: Element = 'div' }: Props) {
  return <Element className="user-text" dir="auto" lang={lang}>{children}</Element>
}
