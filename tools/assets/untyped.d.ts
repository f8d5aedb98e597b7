declare module 'rtlcss' {
  const rtlcss: { process(css: string): string }
  export default rtlcss
}

declare module 'subset-font' {
  type Options = { targetFormat?: 'woff2' | 'sfnt'; noHinting?: boolean }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
