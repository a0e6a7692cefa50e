import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageOf } from '../../images/images.ts'
import { yamlPath } from '../../report/path.ts'
import { relationsOf } from './relationsOf.ts'
import type { MachineUnit } from './unit.ts'
import { unitGraph } from './unitGraph.ts'

const image = imageOf('flatcar')

function unit(name: string, text: string): MachineUnit {
  const own = { path: `/etc/systemd/system/${name}`, text, from: yamlPath('systemd', 'units', 0, 'contents') }
  return {
    name,
    from: yamlPath('systemd', 'units', 0),
    madeAs: 'unit',
    text: own,
    dropins: [],
    relations: relationsOf(name, [own]),
    inImage: undefined,
    setting: 'unset',
    start: { when: 'demand', by: undefined },
  }
}

describe('relationsOf', () => {
  const told = (name: string, text: string): readonly string[] =>
    unit(name, text).relations.map(({ kind, unit: other }) => `${kind} ${other}`)

  it('reads what a unit says, with the names that stand for itself', () => {
    expect(
      told('web@eu.service', '[Unit]\nAfter=a.service b@%i.service\nBindsTo=%p.socket\n[Install]\nWantedBy=x.target'),
    ).toEqual(['after a.service', 'after b@eu.service', 'requires web.socket', 'wanted-by x.target'])
  })

  it('finds the mount unit of a path', () => {
    expect(told('a.service', '[Unit]\nRequiresMountsFor=/var/lib/my-data')).toEqual([
      'requires var-lib-my\\x2ddata.mount',
      'after var-lib-my\\x2ddata.mount',
    ])
  })

  it('knows what a timer starts, named or not', () => {
    expect(told('a.timer', '[Timer]\nOnCalendar=daily')).toEqual(['triggers a.service'])
    expect(told('a.timer', '[Timer]\nUnit=b.service')).toEqual(['triggers b.service'])
  })

  it('passes over what stands in another section', () => {
    expect(told('a.service', '[Service]\nAfter=b.service')).toEqual([])
  })
})

describe('unitGraph', () => {
  it('sets what starts later further right', () => {
    const { nodes, edges } = unitGraph(
      [
        unit(
          'db.service',
          '[Unit]\nRequires=docker.service\nAfter=docker.service\n[Install]\nWantedBy=multi-user.target',
        ),
        unit('backup.timer', '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target'),
        unit('backup.service', '[Unit]\nAfter=db.service'),
      ],
      image,
    )
    expect(Object.fromEntries(nodes.map(({ name, column, kind }) => [name, [column, kind]]))).toEqual({
      'docker.service': [0, 'image'],
      'db.service': [1, 'yours'],
      'backup.timer': [1, 'yours'],
      'multi-user.target': [2, 'target'],
      'timers.target': [2, 'target'],
      'backup.service': [2, 'yours'],
    })
    expect(edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'docker.service needs db.service',
      'db.service wants multi-user.target',
      'backup.timer wants timers.target',
      'backup.timer starts backup.service',
      'db.service order backup.service',
    ])
  })

  it('of many units shows those around one', () => {
    const chain = Array.from({ length: 9 }, (_, index) =>
      unit(`a${index}.service`, `[Unit]\nAfter=a${index + 1}.service`),
    )
    const { nodes } = unitGraph(chain, image, 'a4.service')
    expect(nodes.map(({ name }) => name).toSorted()).toEqual([2, 3, 4, 5, 6].map((index) => `a${index}.service`))
  })

  it('gives each unit a place of its own, with edges that go right wherever there is no circle', () => {
    const names = fc.constantFrom('a.service', 'b.service', 'c.service', 'd.target')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names), { maxLength: 8 }), (pairs) => {
        const units = pairs.map(([name, other]) => unit(name, `[Unit]\nAfter=${other}`))
        const { nodes } = unitGraph(units, image)
        const places = nodes.map(({ column, row }) => `${column} ${row}`)
        expect(new Set(places).size).toBe(nodes.length)
      }),
    )
  })
})
