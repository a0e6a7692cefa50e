import { describe, expect, test } from 'vitest'
import { carryRun } from './carryRun.ts'
import { readRunLine } from './readRunLine.ts'

function carried(text: string, isQuadlet = false) {
  const line = readRunLine(text)
  if (!line) throw new Error('no run command')
  return carryRun(text, line, { engine: isQuadlet ? 'podman' : 'docker', isQuadlet })
}

const asDesigned = `docker run -d -it --name caddy \\
  --restart unless-stopped -p 80:80 -p 443:443 \\
  -v /srv/www:/srv/www:ro -v $PWD/site:/site \\
  -e TZ=Europe/Berlin docker.io/library/caddy:2`

describe('a run command', () => {
  test('is told word by word', () => {
    expect(carried(asDesigned).rows.map(({ from, to, note }) => [from, to, note])).toEqual([
      ['docker.io/library/caddy:2', 'Image', ''],
      ['-d', 'Left out', 'the unit runs anyway'],
      ['--name caddy', 'Name', 'and the name of the unit'],
      ['--restart unless-stopped', 'Restart=always', 'by systemd'],
      ['-p 80:80, -p 443:443', '2 ports', ''],
      ['-v /srv/www:/srv/www:ro', '1 volume, read only', ''],
      ['-e TZ=Europe/Berlin', '1 variable', ''],
    ])
  })

  test('names what is lost, with the place and the way to mend it', () => {
    const losses = carried(asDesigned).losses.map(({ entry, start, end, volume }) => [
      entry.message,
      asDesigned.slice(start, end),
      volume,
    ])
    expect(losses).toEqual([
      ['`-it` needs a terminal', '-it', undefined],
      ['`$PWD/site` depends on where you type it', '-v $PWD/site:/site', { target: '/site', options: '' }],
    ])
  })

  test('keeps what no field is for, and leaves out what would end the service', () => {
    const { plan } = carried(
      'docker run --rm -it --cap-add NET_ADMIN --privileged -m 1g --health-cmd "curl -f x" app serve --port 80',
    )
    expect(plan.run.options.map(({ name, value }) => [name, value])).toEqual([
      ['cap-add', 'NET_ADMIN'],
      ['privileged', undefined],
      ['memory', '1g'],
      ['health-cmd', 'curl -f x'],
    ])
    expect(plan).toMatchObject({ name: 'app', restart: 'always', run: { command: ['serve', '--port', '80'] } })
  })

  test('says which options a quadlet has no key for, and names the registry of the image', () => {
    expect(carried('podman run --memory 1g -u 1000 nginx', true).rows).toEqual([
      { from: 'nginx', to: 'Image', note: 'as docker.io/library/nginx' },
      { from: '--memory 1g', to: 'PodmanArgs=', note: 'a quadlet has no key for it' },
      { from: '-u 1000', to: 'Its own key', note: '' },
    ])
  })

  test.each([
    ['docker run -e TOKEN x', '`TOKEN` has no value here'],
    ['docker run -e A=$TOKEN x', '`A=$TOKEN`: only your shell knows `$TOKEN`'],
    ['docker run -v ./a:/a x', '`./a` depends on where you type it'],
    ['docker run -v ~/a:/a x', '`~/a` depends on where you type it'],
    ['docker run --env-file .env x', '`.env` is a file of your own machine'],
    ['docker run --shiny x', 'neither Docker nor Podman is known to have `--shiny`'],
    ['docker run --restart on-failure:3 x', 'systemd does not stop after 3 restarts'],
    ['docker run --network mine x', 'the network `mine` has to be there before the container starts'],
    ['docker run -p 80:80', 'no image: nothing says what to run'],
    ['docker run x && docker ps', 'left out: what follows the command'],
    ["docker run x 'a", 'a quote is never closed'],
  ])('%s: %s', (text, message) => {
    expect(carried(text).losses.map(({ entry }) => entry.message)).toEqual([message])
  })

  test('has no losses where none are', () => {
    expect(carried('docker run -v /a:/a -v named:/b --network host --restart always x').losses).toEqual([])
  })
})
