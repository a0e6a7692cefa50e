import { Ajv } from 'ajv'
import { parseDocument } from 'yaml'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false })
const validators = new Map()

/**
 * What an editor with a YAML 1.2 reader, such as VS Code with its YAML extension, finds wrong in a text by a schema: each a
 * path without indices and a reason.
 */
export function schemaFindings(schemaText, source) {
  const document = parseDocument(source, { version: '1.2', logLevel: 'silent' })
  if (document.errors.length > 0) return document.errors.map(({ code }) => `not YAML 1.2: ${code}`)
  const validate = validators.get(schemaText) ?? ajv.compile(JSON.parse(schemaText))
  validators.set(schemaText, validate)
  let value
  try {
    value = document.toJS({ maxAliasCount: 1000 })
  } catch {
    return ['not YAML 1.2: aliases']
  }
  if (validate(value)) return []
  return validate.errors.map(({ instancePath, keyword, params }) => {
    const path = instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/[]')
    return `${path} ${keyword} ${params.additionalProperty ?? params.missingProperty ?? params.type ?? ''}`.trim()
  })
}
