import { isTest, targetOf, type Source } from './source.ts'

/** Features in the order of architecture: each may import those before it. */
export const features = [
  'notifications', 'accounts', 'funds', 'answers', 'documents', 'applications', 'coaching', 'assessment', 'awards', 'directory',
]

const below: Record<string, readonly string[]> = {
  routes: ['top', 'features', 'forms', 'ui', 'i18n', 'platform', 'styles'],
  features: ['features', 'forms', 'ui', 'i18n', 'platform', 'db'],
  forms: ['ui', 'i18n'],
  ui: ['i18n'],
  enhance: ['i18n'],
  i18n: ['locales'],
  platform: [],
  db: ['platform'],
  tools: ['top', 'features', 'forms', 'ui', 'i18n', 'platform', 'db', 'tools', 'enhance', 'e2e', 'locales'],
}

/** Which floor of the house a path is on. Files directly in app/ compose the rest: they are `top`. */
export function floorOf(path: string): string {
  const [first = '', second = '', third] = path.split('/')
  if (first !== 'app') return first
  return third === undefined && !below[second] ? 'top' : second
}

/** The outside world speaks languages too (prefixes, directions of documents): their list is all it knows. */
function readsTheList(file: string, target: string): boolean {
  return file.startsWith('app/platform/') && target === 'app/i18n/languages'
}

function mayImportAnything(file: string): boolean {
  return isTest(file) || /^(e2e|locales)\/|^db\/seed\/|^app\/routes\/dev\/|^app\/(portal\.)?server\.ts$/.test(file)
}

function nobodyImports(target: string): boolean {
  return isTest(target) || /^e2e\/|^db\/seed(\/|$)|^app\/routes\/dev(\/|$)|^app\/server(\.ts)?$/.test(target)
}

/** What is wrong with one import, or null. The type of a language is erased, so platform and db may name it. */
export function wrongImport(source: Pick<Source, 'file'>, from: string, typeOnly: boolean): string | null {
  const target = targetOf(source.file, from)
  if (target === null || mayImportAnything(source.file)) return null
  const [here, there] = [floorOf(source.file), floorOf(target)]
  if (nobodyImports(target) && here !== 'tools' && here !== 'top' && !(here === 'db' && there === 'db')) return 'nobody imports this'
  if (here === there && here !== 'features') return null
  if (here === 'top' || here === 'dev') return null
  if (here === 'features' && there === 'features') return betweenFeatures(source.file, target)
  if ((here === 'platform' || here === 'db') && there === 'i18n' && typeOnly) return null
  if (readsTheList(source.file, target)) return null
  if (!below[here]?.includes(there)) return `${here} does not import ${there}`
  if (here === 'routes' && there === 'features') return /^app\/features\/[^/]+\/(?:[^/]+\/)?components\//.test(target) ? null : throughTheDoor(target)
  return null
}

function betweenFeatures(file: string, target: string): string | null {
  const [mine = '', other = ''] = [file.split('/')[2], target.split('/')[2]]
  if (mine === other) return null
  if (features.indexOf(other) > features.indexOf(mine)) return `${mine} does not import ${other}, which comes after it`
  return throughTheDoor(target)
}

function throughTheDoor(target: string): string | null {
  const inside = target.split('/').slice(3).join('/')
  return /^(index(\.server)?)?$/.test(inside) ? null : 'a feature is entered through index or index.server'
}
