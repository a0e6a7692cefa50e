import { expect, test } from 'vitest'
import type { Answers } from '../../src/goals/answers.ts'
import type { GoalId } from '../../src/goals/goalId.ts'
import { findGoal } from '../../src/goals/goals.ts'
import { makeGoal } from '../../src/goals/makeGoal.ts'
import { readConfig } from '../../src/goals/readConfig.ts'
import { recogniseGoal } from '../../src/goals/recognise.ts'
import { findSpec, type Spec } from '../../src/spec/registry.ts'
import { applied } from './applied.ts'

function specOf(): Spec {
  const spec = findSpec('flatcar', '1.1.0')
  if (!spec) throw new Error('no such spec')
  return spec
}

function goalOf(id: GoalId) {
  const goal = findGoal(id)
  if (!goal) throw new Error(id)
  return goal
}

function inserted(source: string, id: GoalId, answers: Answers): string {
  const [goal, spec] = [goalOf(id), specOf()]
  return applied(source, makeGoal(goal, { ...goal.start(spec), ...answers }, { source, spec }))
}

function reopened(source: string, id: GoalId, change: Answers): string {
  const [goal, spec] = [goalOf(id), specOf()]
  const [found] = recogniseGoal(goal, readConfig(source, spec), spec)
  if (!found) throw new Error(`no ${id} in\n${source}`)
  return applied(source, makeGoal(goal, { ...found.answers, ...change }, { source, spec, before: found.pieces }))
}

const users = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core # the admin
      uid: 1000
      ssh_authorized_keys:
        # at home
        - ssh-ed25519 AAAA home
`

test('a user gets a further key; what else is said of the user stays as it is written', () => {
  expect(inserted(users, 'ssh', { user: 'core', keys: [{ value: 'ssh-ed25519 AAAA work' }] })).toBe(
    `${users}        - ssh-ed25519 AAAA work\n`,
  )
})

test('a key that is there already is not put in twice', () => {
  expect(inserted(users, 'ssh', { user: 'core', keys: [{ value: 'ssh-ed25519 AAAA home' }] })).toBe(users)
})

test('a key that is taken out of the form goes, and nothing else', () => {
  const two = `${users}        - ssh-ed25519 AAAA work\n`
  expect(reopened(two, 'ssh', { keys: [{ value: 'ssh-ed25519 AAAA home' }] })).toBe(users)
})

test('a file of the same path takes the new contents, the others stay', () => {
  const files = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/motd
      contents: {inline: hello} # for now
    - path: /etc/hostname # ours
      mode: 0600
      contents:
        inline: old
`
  expect(inserted(files, 'name', { hostname: 'node1' })).toBe(
    files.replace('mode: 0600', 'mode: 0644').replace('inline: old', 'inline: node1'),
  )
})

test('a goal that gets another name changes its item where it stands', () => {
  const units = inserted('variant: flatcar\nversion: 1.1.0\n', 'container', { image: 'caddy:2', name: 'web' })
  const text = units.replace('units:\n', 'units:\n    # the shop\n')
  const renamed = reopened(text, 'container', { name: 'shop' })
  expect(renamed).toBe(text.replaceAll('web', 'shop'))
})

test('switching updates back on takes the masks away, and what is empty then', () => {
  const off = inserted('variant: flatcar\nversion: 1.1.0\n', 'updates', { mode: 'off' })
  const window = reopened(off, 'updates', { mode: 'window' })
  expect(window).not.toContain('systemd')
  expect(window).toContain('LOCKSMITHD_REBOOT_WINDOW_START="Sun 04:00"')
})

test('a unit of the image keeps the drop-ins that others gave it', () => {
  const source = `variant: flatcar
version: 1.1.0
systemd:
  units:
    - name: systemd-sysupdate.service
      dropins:
        - name: mine.conf
          contents: |
            [Service]
            Nice=10
`
  const both = inserted(source, 'extension', { name: 'tailscale', version: '1.2.3' })
  expect(both).toContain('- name: mine.conf')
  expect(both).toContain('- name: tailscale.conf')
  const without = reopened(both, 'extension', { updates: false })
  expect(without).toContain('- name: mine.conf')
  expect(without).not.toContain('sysupdate -C')
})

test('what another goal needs as well stays when one is changed', () => {
  const empty = 'variant: flatcar\nversion: 1.1.0\n'
  const one = inserted(empty, 'extension', { name: 'tailscale', version: '1.2.3' })
  const both = inserted(one, 'extension', { name: 'k3s', version: 'v1.33.0' })
  const changed = reopened(both, 'extension', { updates: false })
  expect(changed).toContain('systemd-sysupdate.timer')
  expect(changed).toContain('/etc/sysupdate.d/noop.conf')
  expect(changed).toContain('-C k3s update')
  expect(changed).not.toContain('-C tailscale update')
  const locked = inserted(inserted(empty, 'updates', { mode: 'off' }), 'kubernetes', { version: 'v1.33.2' })
  const open = reopened(locked, 'updates', { mode: 'any' })
  expect(open).toContain('name: locksmithd.service')
  expect(open).not.toContain('update-engine')
})

test('a goal goes into a text of which another part cannot be read', () => {
  const broken = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/motd
      contents: {inline: "open
`
  const goal = goalOf('updates')
  const changes = makeGoal(goal, { ...goal.start(specOf()), mode: 'off' }, { source: broken, spec: specOf() })
  expect(changes.length).toBe(2)
})
