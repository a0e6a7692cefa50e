import { describe, expect, test } from 'vitest'
import { clcFields } from '../../../spec/clc/clcFields.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import { fieldsOf } from '../../../spec/fieldsOf.ts'
import { findSpec, specs } from '../../../spec/registry.ts'
import { arrangeFields } from './arrangeFields.ts'
import { sectionsOf } from './sections.ts'

const languages: readonly (readonly [string, ResolvedGroup])[] = [
  ...specs.map((spec) => [`${spec.variant} ${spec.version}`, fieldsOf(spec)] as const),
  ['Container Linux Config', clcFields],
]

/** The paths of everything that the forms of a spec have an input for, or a reason why not. */
function reachable(root: ResolvedGroup): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (field: ResolvedField): void => {
    found.add(field.path)
    if (field.kind === 'list' || field.kind === 'map') visit(field.of)
    if (field.kind !== 'group') return
    const { common, more, refused } = arrangeFields(field, new Set())
    for (const inner of [...common, ...more, ...refused]) visit(inner)
  }
  for (const { shelves } of sectionsOf(root)) {
    for (const shelf of shelves) visit(shelf.kind === 'list' ? shelf.field : shelf.group)
  }
  return found
}

/** The paths of all fields that hold something: groups around others are reached by what they hold. */
function leaves(field: ResolvedField): readonly string[] {
  switch (field.kind) {
    case 'group':
      return [...field.fields.values()].flatMap(leaves)
    case 'list':
      return [field.path, ...leaves(field.of)]
    case 'map':
      return [field.path, field.of.path]
    case 'text':
    case 'number':
    case 'flag':
      return [field.path]
  }
}

describe.each(languages)('%s', (_, root) => {
  test('every field is in a form, but those that the spec picker sets', () => {
    const found = reachable(root)
    expect(leaves(root).filter((path) => !found.has(path))).toEqual(
      ['version', 'variant'].filter((name) => root.fields.has(name)),
    )
  })

  test('no field is in two forms', () => {
    const paths = sectionsOf(root).flatMap(({ shelves }) => shelves.map(({ path }) => path.join('.')))
    expect(new Set(paths).size).toBe(paths.length)
  })
})

test('sections come in a fixed order, and only those that the spec fills', () => {
  const titlesOf = (root: ResolvedGroup): readonly string[] =>
    sectionsOf(root).map(({ title, shelves }) => `${title}: ${shelves.map((shelf) => shelf.title).join(', ')}`)
  const openshift = findSpec('openshift', '4.20.0')
  expect(openshift && titlesOf(fieldsOf(openshift))).toEqual([
    'OpenShift: Name and labels, Machine settings',
    'Users: Users, Groups',
    'Files: Files, Directories, Links, Trees',
    'Units: Units',
    'Storage: Boot device, Disks, Filesystems, RAID arrays, Encrypted volumes',
    'System: Kernel arguments, GRUB users',
    'Advanced: Configs to merge, Config to use instead, Proxy, Certificate authorities, Timeouts',
  ])
  expect(titlesOf(clcFields)).toMatchInlineSnapshot(`
    [
      "Users: Users, Groups",
      "Files: Files, Directories, Links",
      "Units: Units",
      "Updates: Source of updates, Restarts",
      "Storage: Disks, Filesystems, RAID arrays",
      "Network: Network units",
      "System: etcd, flannel, Docker",
      "Advanced: Configs to append, Config to use instead, Certificate authorities, Timeouts",
    ]
  `)
})
