import { describe, expect, test } from 'vitest'
import { latestSpec, specs } from '../../spec/registry.ts'
import { translate } from '../../translate/translate.ts'
import { recognise } from '../../goals/recognise.ts'
import { readConfig } from '../../goals/readConfig.ts'
import { convert } from '../convert.ts'
import { convertCompose } from './convertCompose.ts'
import { convertRun } from './convertRun.ts'

const compose = `# my shop
services:
  web:
    image: nginx:1
    ports: ["80:80", {target: 443, published: 8443, protocol: udp}]
    environment: {TZ: Europe/Berlin, LEVEL: "\${LEVEL:-info}"}
    depends_on:
      db: {condition: service_healthy}
    volumes: [./site:/site, data:/data:ro]
    build: .
  db:
    image: postgres:17
    container_name: shop-db
    environment: [POSTGRES_PASSWORD]
    restart: on-failure
    command: postgres -c "max_connections=50"
    healthcheck: {test: [CMD, pg_isready, -U, postgres], interval: 10s, retries: 3}
    deploy: {resources: {limits: {memory: 1g}}, replicas: 2}
volumes: {data: {}}
`

function commandsOf(source: string) {
  const { text = '', losses } = convertCompose(source, latestSpec('flatcar'))
  const commands = Array.from(text.matchAll(/ExecStart=\S+ run (.*?)\n\s*ExecStop/gs), ([, command = '']) =>
    command.replaceAll(/\s*\\\n\s*/g, ' '),
  )
  return { commands, losses: losses.map(({ message }) => message) }
}

describe('a Compose file', () => {
  test('may merge what its services have in common', () => {
    const { text, losses } = convertCompose(
      `x-base: &base {restart: "no", environment: &env {TZ: UTC, LEVEL: info}}
x-more: &more {environment: {TZ: CET}, hostname: box}
services:
  a: {<<: [*base, *more], image: one}
  b: {<<: *base, image: two, environment: {<<: *env, LEVEL: debug}}
`,
      latestSpec('flatcar'),
    )
    expect(losses).toEqual([])
    expect(text).toContain('--env TZ=UTC --env LEVEL=info --network compose --hostname box one')
    expect(text).toContain('--env TZ=UTC --env LEVEL=debug --network compose two')
  })

  test('becomes units of Docker that need each other and their network', () => {
    const { text } = convertCompose(compose, latestSpec('flatcar'))
    expect(text).toBe(`variant: flatcar
version: 1.1.0

systemd:
  units:
    - name: compose-network.service
      enabled: true
      contents: |
        [Unit]
        After=docker.service
        Requires=docker.service

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        ExecStart=-/usr/bin/docker network create compose

        [Install]
        WantedBy=multi-user.target
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        After=docker.service shop-db.service compose-network.service network-online.target
        Requires=docker.service shop-db.service compose-network.service
        Wants=network-online.target

        [Service]
        ExecStartPre=-/usr/bin/docker rm --force web
        ExecStart=/usr/bin/docker run --name web \\
          --publish 80:80 --publish 8443:443/udp \\
          --volume data:/data:ro \\
          --env TZ=Europe/Berlin --env LEVEL=info \\
          --network compose \\
          nginx:1
        ExecStop=/usr/bin/docker stop web
        Restart=always

        [Install]
        WantedBy=multi-user.target
    - name: shop-db.service
      enabled: true
      contents: |
        [Unit]
        After=docker.service compose-network.service network-online.target
        Requires=docker.service compose-network.service
        Wants=network-online.target

        [Service]
        ExecStartPre=-/usr/bin/docker rm --force shop-db
        ExecStart=/usr/bin/docker run --name shop-db \\
          --env POSTGRES_PASSWORD= \\
          --network compose \\
          --health-cmd "pg_isready -U postgres" \\
          --health-interval 10s \\
          --health-retries 3 \\
          --memory 1g \\
          --network-alias db \\
          postgres:17 postgres -c max_connections=50
        ExecStop=/usr/bin/docker stop shop-db
        Restart=on-failure

        [Install]
        WantedBy=multi-user.target
`)
  })

  test('names what is lost where it stands', () => {
    const { losses } = convert(compose, { to: { variant: 'flatcar' } })
    expect(losses.map(({ message, path, range }) => [message, path.keys.join('.'), range?.start.line])).toEqual([
      ['`./site` depends on where you type it', 'services.web.volumes', 9],
      ['left out: `build`', 'services.web.build', 10],
      ['systemd waits until `db` has started, not until it is ready', 'services.web.depends_on', 7],
      ['`POSTGRES_PASSWORD` has no value here', 'services.db.environment', 14],
      ['left out: `deploy.replicas`', 'services.db.deploy', 18],
    ])
  })

  test('becomes quadlets where Podman runs containers', () => {
    const { text } = convertCompose(compose, latestSpec('fcos'))
    expect(text).toContain('path: /etc/containers/systemd/compose.network')
    expect(text).toContain('[Network]\n          NetworkName=compose')
    expect(text).toContain('Network=compose.network')
    expect(text).toContain('Image=docker.io/library/postgres:17')
    expect(text).toContain('Requires=shop-db.service')
  })

  test('reads what a service says in its long forms', () => {
    const { text, losses } = convertCompose(
      `services:
  app:
    image: app
    entrypoint: [sh, -c]
    command: ["echo $$HOME"]
    network_mode: service:proxy
    logging: {driver: journald, options: {tag: app}}
    ulimits: {nofile: {soft: 1024, hard: 2048}}
    volumes: [{type: bind, source: /srv, target: /srv, read_only: true}]
    labels: [a=b]
    extra_hosts: {host: 10.0.0.1}
    stop_grace_period: 1m30s
    privileged: true
    secrets: [token]
`,
      latestSpec('flatcar'),
    )
    const command = /ExecStart=(.*?)\n\s*ExecStop/s.exec(text ?? '')?.[1]?.replaceAll(/\s*\\\n\s*/g, ' ')
    expect(command).toBe(
      '/usr/bin/docker run --name app --volume /srv:/srv:ro --network container:proxy --entrypoint sh --log-driver journald --log-opt tag=app --ulimit nofile=1024:2048 --label a=b --add-host host:10.0.0.1 --stop-timeout 90 --privileged app -c "echo $$HOME"',
    )
    expect(losses.map(({ message }) => message)).toEqual(['left out: `secrets`'])
  })

  test('follows aliases, merge keys and services that extend others', () => {
    expect(
      commandsOf(`x-base: &base
  restart: "no"
  environment: &env {A: 1, B: 2}
services:
  one:
    <<: *base
    image: one
    volumes: [data:/data, /srv:/srv]
    command: [run, one]
  two:
    extends: {service: one}
    image: two
    volumes: [other:/data]
    environment: {B: 3}
    command: [run, two]
  three: {image: three, environment: {<<: *env, C: 4}, extends: {file: other.yml, service: x}}
`),
    ).toEqual({
      commands: [
        '--name one --volume data:/data --volume /srv:/srv --env A=1 --env B=2 --network compose one run one',
        '--name two --volume /srv:/srv --volume other:/data --env A=1 --env B=3 --network compose two run two',
        '--name three --env A=1 --env B=2 --env C=4 --network compose three',
      ],
      losses: ['left out: `extends`'],
    })
  })

  test('of services that extend each other becomes what each says itself', () => {
    expect(commandsOf('services: {a: {extends: b, image: a}, b: {extends: a, image: b}}').commands).toHaveLength(2)
  })

  test('that is broken is refused where it is broken', () => {
    const { text, losses } = convert('services:\n  a:\n    image: "x\n', { from: 'compose' })
    expect([text, losses.map(({ kind, range }) => [kind, range?.start.line])]).toEqual([undefined, [['error', 4]]])
  })

  test('tells what of networks, volumes and resources a machine has, and what not', () => {
    expect(
      commandsOf(`services:
  web:
    image: web
    container_name: shop
    networks: {front: {aliases: [www], ipv4_address: 10.1.0.5}, lan: }
    volumes: [{type: tmpfs, target: /tmp, tmpfs: {size: 64m, mode: 1777}}, {type: volume, source: a, target: /a, volume: {nocopy: true}}]
    env_file: [{path: web.env, required: false}]
    links: ["db:sql"]
    deploy:
      mode: replicated
      replicas: 1
      restart_policy: {condition: on-failure, delay: 5s, max_attempts: 3}
      resources: {reservations: {memory: 1g, devices: [{driver: nvidia, count: 1, capabilities: [gpu]}, {driver: x, capabilities: [tpu]}]}}
  db: {image: db, networks: [front], gpus: all}
networks:
  front: {name: shop-front, driver: bridge, ipam: {config: [{subnet: 10.1.0.0/16}]}}
  lan: {external: true, name: office}
volumes: {a: {name: b}}
`),
    ).toEqual({
      commands: [
        '--name shop --volume a:/a:nocopy --network name=shop-front,alias=web,alias=www,ip=10.1.0.5 --tmpfs /tmp:size=64m,mode=1777 --env-file web.env --memory-reservation 1g --gpus 1 --network name=office,alias=web web',
        '--name db --network shop-front --gpus all db',
      ],
      losses: [
        'left out: `volumes.a`',
        'left out: `networks.front.ipam`',
        'the network `office` has to be there before the container starts',
        '`web.env` is a file of your own machine',
        'left out: `links: db:sql`',
        'systemd does not stop after 3 restarts',
        'left out: `devices`',
      ],
    })
    expect(
      convertCompose(
        'services: {a: {image: a, deploy: {restart_policy: {condition: on-failure, delay: 1m30s}}}}',
        latestSpec('fcos'),
      ).text,
    ).toContain('Restart=on-failure\n          RestartSec=90s')
  })

  test('has defaults in place of variables, also one in another', () => {
    const { commands, losses } = commandsOf(
      'services: {a: {image: "a:${TAG:-${OTHER-1}}", environment: ["A=${X:+y}", "B=${Y:?no}", "C=$$Z $1"]}}',
    )
    expect(commands).toEqual(['--name a --env A= --env B=$${Y:?no} --env "C=$$Z $$1" a:1'])
    expect(losses).toEqual(['`B=${Y:?no}`: only your shell knows `${Y:?no}`'])
  })

  test('without a service that has an image is refused with the reason', () => {
    const { text, losses } = convertCompose('services: {a: {build: .}}', latestSpec('flatcar'))
    expect(text).toBeUndefined()
    expect(losses.map(({ message }) => message)).toEqual([
      'left out: `a` is built from sources',
      'no service with an image',
    ])
  })
})

const line = 'docker run -d -e A=b -p 80:80 --privileged --name web nginx'

describe.each(specs)('for $variant $version', (spec) => {
  test('what a run line and a Compose file become is taken, and opens as goals', () => {
    for (const text of [convertRun(line, spec).text ?? '', convertCompose(compose, spec).text ?? '']) {
      expect(translate(text).report.filter(({ kind }) => kind === 'error')).toEqual([])
      const found = recognise(readConfig(text, spec), spec).filter(({ goal }) => goal.id === 'container')
      expect(found.length).toBe(text.includes('shop-db') ? 2 : 1)
    }
  })
})

test('a run line is known for what it is, and its losses have their place', () => {
  const { from, text, losses } = convert('docker run -it \\\n  -v ./a:/a nginx', { to: { variant: 'flatcar' } })
  expect(from).toBe('docker-run')
  expect(text).toContain('docker run --name nginx --pull always nginx')
  expect(losses.map(({ message, range }) => [message, range?.start.line])).toEqual([
    ['`-it` needs a terminal', 1],
    ['`./a` depends on where you type it', 2],
  ])
})

test('several run lines become several containers, with the network that a command beside them makes', () => {
  const source = `#!/bin/sh
# docker run old
docker network create --driver bridge shop && docker volume create data
mkdir -p /srv; sudo docker --context prod run -d --network shop redis
docker run -d --network shop redis | tee log
TAG=1 docker run --network other nginx # web
`
  const { text, losses } = convert(source, { to: { variant: 'flatcar' } })
  expect(Array.from(text?.matchAll(/- name: (.*)|(After=.*)/g) ?? [], ([, name, after]) => name ?? after)).toEqual([
    'shop-network.service',
    'After=docker.service',
    'redis.service',
    'After=docker.service shop-network.service network-online.target',
    'redis-2.service',
    'After=docker.service shop-network.service network-online.target',
    'nginx.service',
    'After=docker.service network-online.target',
  ])
  expect(losses.map(({ message, range }) => [message, range?.start.line, range?.start.column])).toEqual([
    ['left out: `mkdir -p /srv`', 4, 1],
    ['left out: `tee log`', 5, 38],
    ['the network `other` has to be there before the container starts', 6, 18],
  ])
  const quadlets = convert(source, { to: { variant: 'r4e' } }).text
  expect(quadlets).toContain('path: /etc/containers/systemd/shop.network')
  expect(quadlets).toContain('Network=shop.network')
})
