import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { build } from 'vite'
import { root, writeHashed } from './folders.ts'

/** Bundles every module of app/enhance into one small classic script each, for browsers from 2019 on. */
export async function buildScripts(): Promise<Record<string, string>> {
  const folder = `${root}app/enhance`
  if (!existsSync(folder)) return {}
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.endsWith('.d.ts'))
    .map((name) => name.slice(0, -3))
  const paths = await Promise.all(names.map(async (name) => writeHashed(name, 'js', await bundle(`${folder}/${name}.ts`))))
  return Object.fromEntries(names.map((name, index) => [name, paths[index] ?? '']))
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '~': `${root}app` } },
    build: {
      write: false,
      target: 'es2019',
      minify: 'esbuild',
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife', inlineDynamicImports: true } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`No script came out of ${entry}`)
  return chunk.code
}
