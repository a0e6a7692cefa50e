import { HASH, isBlank, isBreak, isBreakOrEnd } from '../../read/characters.ts'
import { afterBreak } from '../segment.ts'

const BYTE_ORDER_MARK = 0xfeff

/** Where the line of an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at -= 1
  return at === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK && offset > 0 ? 1 : at
}

/** Where the line of an offset ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1
  return at > 0 && at < text.length && text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a ? at - 1 : at
}

/** The column of an offset, counted from 0. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

/** The offset of what comes next, behind white space, line breaks and comments. */
export function skipGap(text: string, offset: number): number {
  let at = offset
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === HASH) {
      while (at + 1 < text.length && !isBreakOrEnd(text.charCodeAt(at + 1))) at += 1
    } else if (!isBlank(code) && !isBreak(code) && code !== BYTE_ORDER_MARK) return at
  }
  return at
}

/** The offset behind the blanks that stand here. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** Whether nothing but blanks stands between two offsets. */
export const isBlankBetween = (text: string, start: number, end: number): boolean => skipBlanks(text, start) >= end

/** Whether there is a line break between two offsets. */
export function hasBreak(text: string, start: number, end: number): boolean {
  return lineEnd(text, start) < end
}

/** The comment that ends the line, with the blanks before it; empty where there is none. */
export function commentAt(text: string, offset: number): string {
  const start = skipBlanks(text, offset)
  return text.charCodeAt(start) === HASH ? text.slice(offset, lineEnd(text, start)) : ''
}

/** Where the line above begins; undefined in the first line. */
export function lineAbove(text: string, start: number): number | undefined {
  if (start === 0 || (start === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK)) return undefined
  const isPair = start > 1 && text.charCodeAt(start - 1) === 0x0a && text.charCodeAt(start - 2) === 0x0d
  return lineStart(text, start - (isPair ? 2 : 1))
}

/** Where the line below begins; undefined in the last line. */
export function lineBelow(text: string, offset: number): number | undefined {
  const end = lineEnd(text, offset)
  return end < text.length ? afterBreak(text, end) : undefined
}

/** The line break that a text uses. */
export const newlineOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')
