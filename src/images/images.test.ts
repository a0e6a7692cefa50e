import { describe, expect, it } from 'vitest'
import { variants } from '../spec/registry.ts'
import { imageFile, imageOf, imageUnit, imageUser } from './images.ts'
import { newestSpec, takesSpec } from './newestSpec.ts'

const all = variants.map(imageOf)

describe('facts about images', () => {
  it('are there for every variant, under its own name', () => {
    expect(all.map(({ variant }) => variant)).toEqual([...variants])
  })

  it.each(all)('name everything once: $name', ({ units, files, users, groups, channels }) => {
    for (const names of [
      units.map(({ name }) => name),
      files.map(({ path }) => path),
      users.map(({ name }) => name),
      channels.map(({ id }) => id),
      groups,
    ]) {
      expect(names).toEqual([...new Set(names)])
    }
  })

  it.each(all)('are whole: $name', ({ units, files, users }) => {
    for (const { name, about } of units) {
      expect(name).toMatch(/\.(service|socket|timer|path|target|mount)$/)
      expect(about).toMatch(/^\S.*[^.\s]$/)
    }
    for (const { path } of files) expect(path).toMatch(/^\/etc\/[^/].*[^/]$/)
    for (const { home } of users) expect(home).toMatch(/^\//)
  })

  it.each(all)('say a release and an Ignition that takes stable configs: $name', ({ channels }) => {
    for (const { release, ignition } of channels) {
      expect(release).toMatch(/^\d+\.\d+\.\d+/)
      expect(newestSpec(ignition)).toBeDefined()
    }
  })
})

describe('looking something up', () => {
  it('finds what Flatcar ships', () => {
    const flatcar = imageOf('flatcar')
    expect(imageUnit(flatcar, 'update-engine.service')).toEqual({
      name: 'update-engine.service',
      about: 'Downloads updates into the other partition',
      state: 'enabled',
      startedBy: 'multi-user.target',
    })
    expect(imageUser(flatcar, 'core')?.groups).toContain('docker')
    expect(imageFile(flatcar, '/etc/flatcar/update.conf')).toBeDefined()
  })

  it('finds nothing else', () => {
    const flatcar = imageOf('flatcar')
    expect(imageUnit(flatcar, 'zincati.service')).toBeUndefined()
    expect(imageUser(flatcar, 'caddy')).toBeUndefined()
    expect(imageFile(flatcar, '/etc/hostname')).toBeUndefined()
  })
})

describe('takesSpec', () => {
  it.each([
    ['2.24.0', '3.5.0', true],
    ['2.24.0', '3.6.0', false],
    ['2.26.0', '3.6.0', true],
    ['2.19.0', '3.4.0', true],
    ['2.19.0', '3.5.0', false],
    ['2.24.0', '3.7.0-experimental', false],
    ['0.36.1', '3.0.0', false],
    ['2.26.0', '2.3.0', false],
  ])('Ignition %s, config %s: %s', (release, version, takes) => {
    expect(takesSpec(release, version)).toBe(takes)
  })
})
