import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { isShape, type Shape } from '../../app/features/directory/open-data/rule-shapes'

const folder = 'app/features/directory/open-data/schema'
/** The files name the draft by http, and the draft itself by https. */
const draft = 'https://json-schema.org/draft/2020-12/schema'
const read = (name: string): AnySchemaObject => ({ ...(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as AnySchemaObject), $schema: draft })
const grantSchema = read('360-giving-schema.json')
const packageSchema = read('360-giving-package-schema.json')

/** The official schema. The package names the grant's schema by an address with another patch number than its own. */
export function schemaCheck(): (file: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const named = /"\$ref":"(https:[^"]*360-giving-schema\.json)"/.exec(JSON.stringify(packageSchema))?.[1]
  if (!named) throw new Error('The package schema names no schema of a grant')
  ajv.addSchema({ ...grantSchema, $id: named })
  const validate = ajv.compile(packageSchema)
  return (file) => (validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
}

type Field = { path: string[]; number: boolean }

/** Where the value of a column belongs, by the titles of the schema: 'Recipient Org:Location:0:Name'. @throws Error for a heading the schema has not */
export function fieldOf(heading: string): Field {
  const path: string[] = []
  let at: Shape = grantSchema
  for (const part of heading.split(':')) {
    if (/^\d+$/.test(part)) {
      path[path.length - 1] = part
      continue
    }
    const found = Object.entries(propertiesOf(at)).find(([name, one]) => titleOf(one) === part || (titleOf(one) === undefined && name.toLowerCase() === part.toLowerCase()))
    if (!found) throw new Error(`The schema has no column "${heading}"`)
    at = found[1]
    path.push(found[0])
    if (at.type === 'array') path.push('0')
  }
  const { type } = resolved(at)
  return { path, number: type === 'number' }
}

function propertiesOf(schema: Shape): Record<string, Shape> {
  const of = resolved(schema.type === 'array' ? (schema.items as Shape) : schema)
  return of.properties as Record<string, Shape>
}

function titleOf(schema: Shape): unknown {
  return schema.title ?? resolved(schema).title
}

function resolved(schema: Shape): Shape {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : ''
  const found = isShape(grantSchema.$defs) ? (grantSchema.$defs as Shape)[name] : undefined
  return isShape(found) ? found : schema
}
