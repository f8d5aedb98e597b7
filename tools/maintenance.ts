import { mkdirSync, writeFileSync } from 'node:fs'
import { loadFunder } from '../app/features/funds/index.server'
import { languages, translator } from '../app/i18n'

/** One small page in every language, without files beside it, for the proxy to show while the portal is away. */
const folder = 'build/maintenance'
await loadFunder(process.env.FUNDER_FILE)
const parts = languages.map(({ code, dir }) => {
  const t = translator(code)
  return `<section lang="${code}" dir="${dir}"><h1>${t('service:maintenance.title')}</h1><p>${t('service:maintenance.body')}</p></section>`
})
const style = 'body{font:1.25rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}[dir=rtl]{line-height:2.4}'
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${translator('en')('service:maintenance.title')}</title><style>${style}</style></head><body><main>${parts.join('')}</main></body></html>\n`
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/index.html`, page)
process.stdout.write(`${folder}/index.html: ${languages.length} languages\n`)
