import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from './plan.ts'
import { planOfQuadlet, planOfUnit } from './planOfUnit.ts'
import { quadletOfPlan } from './quadletOfPlan.ts'
import type { RunOption } from './run.ts'
import { unitOfPlan } from './unitOfPlan.ts'

const option = (name: string, value?: string): RunOption => ({ name, value, start: 0, end: 0 })

const web: Plan = {
  run: { engine: 'docker', options: [option('publish', '80:80')], image: 'docker.io/library/nginx:1', command: [] },
  name: 'web',
  restart: 'always',
  wait: '',
  pulls: true,
  removes: true,
  needs: [],
}

describe('a service unit', () => {
  test('runs a container in the foreground, after Docker and the network', () => {
    expect(unitOfPlan(web)).toBe(`[Unit]
After=docker.service network-online.target
Requires=docker.service
Wants=network-online.target

[Service]
ExecStartPre=-/usr/bin/docker rm --force web
ExecStart=/usr/bin/docker run --name web --pull always --publish 80:80 docker.io/library/nginx:1
ExecStop=/usr/bin/docker stop web
Restart=always

[Install]
WantedBy=multi-user.target
`)
  })

  test('goes on in more lines where the command is long, options of one kind in one', () => {
    const options = [
      option('publish', '80:80'),
      option('publish', '443:443'),
      option('env', 'GREETING=hello big world'),
      option('privileged'),
    ]
    const unit = unitOfPlan({ ...web, run: { ...web.run, options, command: ['serve', '100%'] } })
    expect(unit).toContain(`ExecStart=/usr/bin/docker run --name web --pull always \\
  --publish 80:80 --publish 443:443 \\
  --env "GREETING=hello big world" \\
  --privileged \\
  docker.io/library/nginx:1 serve 100%%
`)
  })
})

describe('a quadlet', () => {
  test('has a key for what Podman has one, and arguments for the rest', () => {
    const options = [
      option('publish', '80:80'),
      option('env', 'A=b c'),
      option('read-only'),
      option('privileged'),
      option('memory', '1g'),
    ]
    const run = { engine: 'podman' as const, options, image: 'quay.io/a/b', command: ['sh', '-c', 'echo $HOME'] }
    expect(quadletOfPlan({ ...web, run, wait: '5' })).toBe(`[Unit]
After=network-online.target
Wants=network-online.target

[Container]
ContainerName=web
Image=quay.io/a/b
Pull=always
PublishPort=80:80
Environment="A=b c"
ReadOnly=true
PodmanArgs=--privileged
PodmanArgs=--memory 1g
Exec=sh -c "echo $$HOME"

[Service]
Restart=always
RestartSec=5

[Install]
WantedBy=multi-user.target
`)
  })
})

const value = fc.oneof(
  fc.constantFrom('80:80', 'A=b', '/srv:/srv:ro', '100%', '$HOME', 'a b', ' a', "it's", 'x\ny', 'back\\', '', '🙂'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[\0\r]/g, '')),
)
const options = fc.array(
  fc.oneof(
    fc.record({
      name: fc.constantFrom('publish', 'env', 'label', 'memory', 'volume', 'sysctl', 'cap-add', 'health-cmd'),
      value,
    }),
    fc.record({ name: fc.constantFrom('privileged', 'read-only', 'init'), value: fc.constant(undefined) }),
  ),
  { maxLength: 5 },
)
const plans = fc.record({
  options,
  image: fc.constantFrom('nginx', 'quay.io/a/b:1', 'x@sha256:12'),
  command: fc.array(value, { maxLength: 3 }),
  name: fc.stringMatching(/^[a-z][\w.-]{0,6}$/),
  restart: fc.constantFrom('always' as const, 'on-failure' as const, 'no' as const),
  wait: fc.constantFrom('', '5', '1min'),
  pulls: fc.boolean(),
  removes: fc.boolean(),
  needs: fc.constantFrom([], ['db.service'], ['db.service', 'net.service']),
})

test('the plan is read back from its unit and from its quadlet, whatever it says', () => {
  fc.assert(
    fc.property(
      plans,
      fc.constantFrom('docker' as const, 'podman' as const),
      ({ options: written, image, command, ...plan }, engine) => {
        const run = { engine, options: written.map(({ name, value: text }) => option(name, text)), image, command }
        const wait = plan.restart === 'no' ? '' : plan.wait
        expect(planOfUnit(unitOfPlan({ ...plan, wait, run }))).toEqual({ ...plan, wait, run })
        const podman = { ...plan, wait, removes: true, run: { ...run, engine: 'podman' as const } }
        expect(planOfQuadlet(quadletOfPlan(podman))).toEqual(podman)
      },
    ),
    { numRuns: 400 },
  )
})
