import { describe, expect, it } from 'vitest'
import { isQuadlet, unitTypes } from '../unitType.ts'
import { choicesOf } from './choices.ts'
import { sectionsOf } from './directives.ts'
import { usualIn } from './usual.ts'

const names = (type: (typeof unitTypes)[number], section: string): readonly string[] => [
  ...(sectionsOf(type).get(section)?.keys() ?? []),
]

describe('sectionsOf', () => {
  it('has the sections of each type', () => {
    const sections = Object.fromEntries(
      unitTypes.slice(0, 15).map((type) => [type, [...sectionsOf(type).keys()].join(' ')]),
    )
    expect(sections).toEqual({
      service: 'Unit Install Service',
      socket: 'Unit Install Socket',
      device: 'Unit Install',
      mount: 'Unit Install Mount',
      automount: 'Unit Install Automount',
      swap: 'Unit Install Swap',
      target: 'Unit Install',
      path: 'Unit Install Path',
      timer: 'Unit Install Timer',
      slice: 'Unit Install Slice',
      scope: 'Unit Install Scope',
      container: 'Unit Install Service Container Quadlet',
      pod: 'Unit Install Service Pod Quadlet',
      kube: 'Unit Install Service Kube Quadlet',
      volume: 'Unit Install Service Volume Quadlet',
    })
  })

  it('knows each directive with its value and manual page', () => {
    expect(sectionsOf('service').get('Service')?.get('MemoryMax')).toEqual({
      name: 'MemoryMax',
      kind: 'bytes',
      manual: 'systemd.resource-control',
    })
  })

  it('is complete', () => {
    const counts = ['Unit', 'Service', 'Install'].map((section) => names('service', section).length)
    expect(counts).toEqual([120, 296, 6])
    expect(names('container', 'Container')).toHaveLength(94)
    expect(names('network', 'Network').length).toBeGreaterThan(70)
  })

  it('names a directive once in a section', () => {
    for (const type of unitTypes)
      for (const [section, directives] of sectionsOf(type))
        expect([section, [...directives.keys()].every((name) => /^[A-Z0-9][\w-]+$/.test(name))]).toEqual([
          section,
          true,
        ])
  })

  it('has the directives that are offered first', () => {
    const everywhere = new Map<string, Set<string>>()
    for (const type of unitTypes)
      for (const [section, directives] of sectionsOf(type))
        everywhere.set(section, new Set([...(everywhere.get(section) ?? []), ...directives.keys()]))
    const wrong = [...everywhere].flatMap(([section, known]) => usualIn(section).filter((name) => !known.has(name)))
    expect(wrong).toEqual([])
  })

  it('knows the words of each directive that takes words', () => {
    const without = unitTypes
      .filter((type) => sectionsOf(type).has('Unit') || isQuadlet(type))
      .flatMap((type) => [...sectionsOf(type).values()].flatMap((section) => [...section.values()]))
      .filter(({ kind, name }) => kind === 'choice' && choicesOf(name) === undefined)
    expect(without).toEqual([])
  })
})
