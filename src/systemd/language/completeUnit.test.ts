import { describe, expect, it } from 'vitest'
import type { UnitType } from '../unitType.ts'
import { completeUnit } from './completeUnit.ts'
import { hoverUnit } from './hoverUnit.ts'

/** What is offered at `|`, and what the text becomes with the first offer. */
function offered(marked: string, type: UnitType = 'service', units: readonly string[] = []) {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { suggestions } = completeUnit(
    text,
    offset,
    type,
    units.map((word) => ({ word, meaning: 'of this config' })),
  )
  const [first] = suggestions
  return {
    labels: suggestions.map(({ label }) => label),
    first: first && text.slice(0, first.start) + first.text + text.slice(first.end),
  }
}

describe('completeUnit', () => {
  it('offers sections in an empty text, and those that are missing', () => {
    expect(offered('|')).toEqual({ labels: ['[Unit]', '[Service]', '[Install]'], first: '[Unit]' })
    expect(offered('[Unit]\n[S|\n', 'timer').labels).toEqual(['[Timer]', '[Install]'])
    expect(offered('[Se|]\n', 'container')).toEqual({
      labels: ['[Unit]', '[Container]', '[Service]', '[Install]', '[Quadlet]'],
      first: '[Unit]\n',
    })
  })

  it('offers the directives of the section, the usual ones first, then sections', () => {
    const { labels, first } = offered(
      '[Unit]\nDescription=a\n[Service]\nType=exec\nExecStart=/a \\\n  b\nRe|\n[Install]\n',
    )
    expect(labels).toContain('Restart=')
    expect(labels).toContain('ExecStart=')
    expect(labels).not.toContain('Type=')
    expect(labels.indexOf('Restart=')).toBeLessThan(labels.indexOf('TTYVHangup='))
    expect(first).toMatch(/\n {2}b\n\w+=\n\[Install\]\n$/)
    expect(offered('[Install]\n|').labels.slice(0, 4)).toEqual(['WantedBy=', 'RequiredBy=', 'Alias=', 'UpheldBy='])
    expect(offered('[Unit]\n|').first).toBe('[Unit]\nDescription=')
    expect(offered('[Install]\nWant|edBy=a.target\n').first).toBe('[Install]\nWantedBy=a.target\n')
  })

  it.each([
    ['[Service]\nRemainAfterExit=|', ['yes', 'no'], 'RemainAfterExit=yes'],
    ['[Service]\nRestart = al|\n', ['always', 'on-failure', 'no'], 'Restart = always\n'],
    [
      '[Unit]\nAfter=a.service |\n',
      ['web.service', 'multi-user.target', 'network-online.target'],
      'After=a.service web.service\n',
    ],
    [
      '[Install]\nWantedBy=|',
      ['multi-user.target', 'network-online.target', 'timers.target'],
      'WantedBy=multi-user.target',
    ],
    ['[Service]\nKillSignal=SIG|', ['SIGTERM', 'SIGINT', 'SIGQUIT'], 'KillSignal=SIGTERM'],
    ['[Service]\nExecStart=/a %|', ['%a', '%A', '%b'], 'ExecStart=/a %a'],
  ])('offers values: %j', (marked, labels, last) => {
    const { labels: found, first } = offered(marked, 'service', ['web.service'])
    expect([found.slice(0, 3), first]).toEqual([
      labels.slice(0, 3),
      `${marked.slice(0, marked.indexOf('\n') + 1)}${last}`,
    ])
  })

  it('offers what pulls in a timer', () => {
    expect(offered('[Install]\nWantedBy=|', 'timer').labels[0]).toBe('timers.target')
    expect(offered('[Timer]\nOnCalendar=Mon 0|\n', 'timer').first).toBe('[Timer]\nOnCalendar=daily\n')
  })

  it('offers quadlets of the config to others', () => {
    const units = ['a.network', 'b.volume', 'c.pod', 'd.build']
    expect(offered('[Container]\nNetwork=|', 'container', units).labels).toEqual(['a.network'])
    expect(offered('[Container]\nImage=|', 'container', units).labels).toEqual(['d.build'])
  })

  it('offers nothing in comments and free text', () => {
    expect(offered('# a|').labels).toEqual([])
    expect(offered('[Unit]\nDescription=a|').labels).toEqual([])
  })
})

describe('hoverUnit', () => {
  const hovered = (marked: string, type: UnitType = 'service') => {
    const text = marked.replace('|', '')
    const found = hoverUnit(text, marked.indexOf('|'), type, [{ word: 'docker.service', meaning: 'Docker' }])
    return found && [text.slice(found.start, found.end), ...found.parts]
  }

  it('describes a directive with its words', () => {
    expect(hovered('[Service]\nRest|art=always\n')).toEqual([
      'Restart',
      '**Restart=** in [Service] · word · default `no`',
      'When systemd starts the program again after it ended.',
      '- `always`: whatever the reason\n- `on-failure`: error, signal or timeout\n- `no`: never\n- `on-success`: an end without error\n- `on-abnormal`: signal or timeout\n- `on-abort`: a signal\n- `on-watchdog`: no sign of life',
      '[systemd.service](https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart=)',
    ])
  })

  it('tells the directives of quadlets from those of units', () => {
    expect(hovered('[Container]\nUs|er=1000\n', 'container')?.slice(1, 3)).toEqual([
      '**User=** in [Container] · user or group',
      'The user, or its number, that the program runs as inside of the container.',
    ])
    expect(hovered('[Unit]\nAssertPath|Exists=/a\n')?.[2]).toBe(
      'Skips the unit unless this path exists. `!` in front turns it round. Where it does not hold, starting fails instead of being skipped.',
    )
  })

  it('describes sections', () => {
    expect(hovered('[Ti|mer]\nOnBootSec=1\n', 'timer')).toEqual([
      '[Timer]',
      '**[Timer]** · when the timer elapses',
      '[systemd.timer](https://www.freedesktop.org/software/systemd/man/latest/systemd.timer.html)',
    ])
    expect(hovered('[Fo|o]\n')).toBeUndefined()
  })

  it('says what words and specifiers mean', () => {
    expect(hovered('[Service]\nRestart=alw|ays\n')).toEqual(['always', '`always`: whatever the reason.'])
    expect(hovered('[Unit]\nAfter=a.service docker.|service\n')).toEqual([
      'docker.service',
      '`docker.service`: Docker.',
    ])
    expect(hovered('[Service]\nExecStart=/a -n %|n\n')).toEqual(['%n', '`%n`: the full name of the unit.'])
    expect(hovered('[Service]\nFoo|=1\n')).toBeUndefined()
    expect(hovered('[Unit]\nDescription=a w|ord\n')).toBeUndefined()
  })
})
