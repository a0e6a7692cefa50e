import { describe, expect, it } from 'vitest'
import { unitOfPath } from './unitType.ts'

describe('unitOfPath', () => {
  it.each([
    ['/etc/systemd/system/a.service', 'service', 'a.service', false],
    ['/etc/systemd/system/a@.service.d/10-x.conf', 'service', 'a@.service', true],
    ['/etc/systemd/system/service.d/10-x.conf', 'service', undefined, true],
    ['/home/core/.config/systemd/user/a.timer', 'timer', 'a.timer', false],
    ['/etc/containers/systemd/users/1000/a.container', 'container', 'a.container', false],
    ['/usr/share/containers/systemd/a.network', 'quadlet-network', 'a.network', false],
    ['/etc/systemd/network/00-eth0.network', 'network', '00-eth0.network', false],
    ['/etc/systemd/network/a.network.d/b.conf', 'network', 'a.network', true],
    ['/etc/systemd/journald.conf', 'journald', undefined, true],
    ['/etc/systemd/resolved.conf.d/dns.conf', 'resolved', undefined, true],
    ['/etc/sysupdate.kubernetes.d/kubernetes.conf', 'sysupdate', undefined, false],
  ])('knows %s', (path, type, unit, isDropin) => {
    expect(unitOfPath(path)).toEqual({ type, unit, isDropin })
  })

  it.each(['/etc/systemd/system/multi-user.target.wants', '/etc/systemd/system.conf', '/etc/hosts', '/a.service', ''])(
    'does not know %s',
    (path) => {
      expect(unitOfPath(path)).toBeUndefined()
    },
  )
})
