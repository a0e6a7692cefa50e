import { readJson, type JsonNode } from './readJson.ts'

/** Whether Go reads a text as a JSON value of any kind: it has to be valid, and its numbers must fit a 64-bit float. */
export function isJsonValue(text: string): boolean {
  const reading = readJson(text)
  return reading.kind === 'value' && hasFiniteNumbers(reading.value)
}

/** Whether Go reads a text as a JSON object, or as null, which is one without members to it. */
export function isJsonObject(text: string): boolean {
  const reading = readJson(text)
  const isObject = reading.kind === 'value' && (reading.value.kind === 'object' || reading.value.kind === 'null')
  return isObject && hasFiniteNumbers(reading.value)
}

function hasFiniteNumbers(value: JsonNode): boolean {
  const waiting = [value]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'number' && !Number.isFinite(Number(node.text))) return false
    if (node.kind === 'array') for (const item of node.items) waiting.push(item)
    if (node.kind === 'object') for (const [, member] of node.members) waiting.push(member)
  }
  return true
}
