import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { translate } from '../src/translate/translate.ts'
import { expect, expectAccessible, region, startEmpty, test, textBox } from './page.ts'

/** Opens the form of a goal from the Builder. */
async function openGoal(page: Page, title: string): Promise<Locator> {
  await region(page, 'Builder').getByRole('button', { name: 'Add a goal' }).click()
  await page
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .last()
    .click()
  return page.getByRole('form', { name: title })
}

const fill = (form: Locator, label: string, value: string): Promise<void> =>
  form.getByLabel(label, { exact: true }).fill(value)
const choose = (form: Locator, group: string, choice: string): Promise<void> =>
  form.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice, exact: true }).click()

async function addRow(form: Locator, add: string, values: Readonly<Record<string, string>>): Promise<void> {
  await form.getByRole('button', { name: add }).click()
  for (const [label, value] of Object.entries(values)) await form.getByLabel(label, { exact: true }).last().fill(value)
}

async function insert(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Insert' }).click()
  await expect(form).toBeHidden()
}

/** The config that the page shows, as the download that anyone would take. */
async function ignitionOf(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download')
  await region(page, 'Result')
    .getByRole('button', { name: /^Download/ })
    .click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return JSON.parse(Buffer.concat(chunks).toString())
}

const expectedOf = (task: string): unknown =>
  JSON.parse(
    translate(readFileSync(new URL(`../tests/fixtures/tasks/${task}.bu`, import.meta.url), 'utf8')).output ?? 'null',
  )

const tasks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '01-ssh-user': async (page) => {
    const core = await openGoal(page, 'Allow SSH')
    await fill(core, 'Public key 1', 'ssh-ed25519 AAAA... me@laptop')
    await insert(core)
    const ops = await openGoal(page, 'Allow SSH')
    await fill(ops, 'User', 'ops')
    await page.keyboard.press('Escape')
    await ops.getByRole('switch', { name: /May use sudo/ }).click({ force: true })
    await addRow(ops, 'Add a group', { 'Group 1': 'docker' })
    await page.keyboard.press('Escape')
    await fill(ops, 'Password hash', '$6$salt$hash')
    await insert(ops)
  },
  '02-hostname-timezone': async (page) => {
    const form = await openGoal(page, 'Name the machine')
    await fill(form, 'Hostname', 'node1')
    await fill(form, 'Time zone', 'Europe/Berlin')
    await insert(form)
  },
  '03-static-ip': async (page) => {
    const form = await openGoal(page, 'Static IP')
    await fill(form, 'Interface', 'eth0')
    await page.keyboard.press('Escape')
    await fill(form, 'Address 1', '10.0.0.10/24')
    await fill(form, 'Gateway 1', '10.0.0.1')
    await fill(form, 'Name server 1', '1.1.1.1')
    await page.keyboard.press('Escape')
    await insert(form)
  },
  '04-container': async (page) => {
    const form = await openGoal(page, 'Run a container')
    await fill(form, 'Image', 'docker.io/library/nginx:1')
    await fill(form, 'Name', 'web')
    await addRow(form, 'Add a port', { 'Port on the machine 1': '80', 'Port in the container 1': '80' })
    await insert(form)
  },
  '05-reboot-window': async (page) => insert(await openGoal(page, 'Set the update window')),
  '06-no-updates': async (page) => {
    const form = await openGoal(page, 'Set the update window')
    await choose(form, 'Updates', 'Off')
    await insert(form)
  },
  '07-sysext-compose': async (page) => {
    const form = await openGoal(page, 'System extension')
    await fill(form, 'Extension', 'docker-compose')
    await page.keyboard.press('Escape')
    await fill(form, 'Version', '2.34.0')
    await insert(form)
  },
  '08-data-disk': async (page) => {
    const form = await openGoal(page, 'Mount a data disk')
    await fill(form, 'Disk', '/dev/disk/by-id/my-disk')
    await page.keyboard.press('Escape')
    await insert(form)
  },
  '09-zram-swap': async (page) => insert(await openGoal(page, 'Swap')),
  '10-kubeadm': async (page) => {
    const form = await openGoal(page, 'Join Kubernetes')
    await fill(form, 'Kubernetes', 'v1.33.2')
    await insert(form)
  },
}

for (const [task, make] of Object.entries(tasks)) {
  test(`${task} is done by forms alone, and the Ignition is that of the config written by hand`, async ({ page }) => {
    await startEmpty(page)
    await make(page)
    await expect.poll(() => ignitionOf(page)).toEqual(expectedOf(task))
  })
}

test('a goal is previewed before it is written, one undo takes it back, and it opens again', async ({ page }) => {
  await startEmpty(page)
  const form = await openGoal(page, 'Run a container')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Insert' }).click()
  await expect(form.getByText('Give an image', { exact: false })).toBeVisible()
  await fill(form, 'Image', 'docker.io/library/caddy:2')
  const preview = form.getByRole('region', { name: 'The YAML it will insert' })
  await expect(preview).toContainText('name: caddy.service')
  await expect(region(page, 'Editor').getByText('Preview', { exact: true })).toBeVisible()
  await expect(textBox(page)).not.toHaveValue(/caddy/)
  await expectAccessible(page)
  await insert(form)
  await expect(region(page, 'Editor').getByText('caddy.service')).toBeVisible()
  await expect(region(page, 'Result').getByText('"caddy.service"')).toBeVisible()

  await region(page, 'Editor').getByRole('button', { name: 'Undo' }).click()
  await expect(region(page, 'Editor').getByText('caddy.service')).toBeHidden()
  await region(page, 'Editor').getByRole('button', { name: 'Redo' }).click()
  await expect(region(page, 'Editor').getByText('caddy.service')).toBeVisible()

  await region(page, 'Builder').getByRole('button', { name: 'Add a goal' }).click()
  await page.getByRole('button', { name: 'Run a container caddy.service' }).click()
  await expect(form.getByLabel('Image', { exact: true })).toHaveValue('docker.io/library/caddy:2')
  await fill(form, 'Image', 'docker.io/library/caddy:3')
  await form.getByRole('button', { name: 'Change' }).click()
  await expect(form).toBeHidden()
  await expect(region(page, 'Editor').getByText('caddy:3')).toBeVisible()
  await expect(region(page, 'Editor').getByText('caddy:2')).toBeHidden()

  await region(page, 'Builder').getByRole('button', { name: 'caddy.service', exact: true }).click()
  await region(page, 'Builder').getByRole('button', { name: 'Open as goal' }).click()
  await expect(form.getByLabel('Image', { exact: true })).toHaveValue('docker.io/library/caddy:3')
  await page.getByRole('navigation', { name: 'Place in the form' }).getByRole('button', { name: 'Goals' }).click()
  await expect(page.getByRole('heading', { name: 'What should the machine do' })).toBeVisible()
})

test('a config that was written by hand opens as goals', async ({ page }) => {
  await page.goto('/')
  const text = readFileSync(new URL('../tests/fixtures/tasks/05-reboot-window.bu', import.meta.url), 'utf8')
  await page.getByRole('textbox', { name: /^Paste/ }).fill(text)
  await page.getByRole('button', { name: 'Open this text' }).click()
  await region(page, 'Builder').getByRole('button', { name: 'Add a goal' }).click()
  await page.getByRole('button', { name: 'Set the update window /etc/flatcar/update.conf' }).click()
  const form = page.getByRole('form', { name: 'Set the update window' })
  await expect(form.getByLabel('From', { exact: true })).toHaveValue('04:00')
  await form.getByLabel('From', { exact: true }).fill('5 o’clock')
  await page.keyboard.press('Tab')
  await expect(form.getByText('A time of the day: 04:00.')).toBeVisible()
  await form.getByLabel('From', { exact: true }).fill('05:00')
  await form.getByRole('button', { name: 'Change' }).click()
  await expect(form).toBeHidden()
  await expect(region(page, 'Editor').getByText('"Sun 05:00"')).toBeVisible()
})

test('a docker run line becomes a unit, told word by word, and what it lacks can be mended', async ({ page }) => {
  await startEmpty(page)
  const form = await openGoal(page, 'Run a container')
  await choose(form, 'How to describe it', 'Paste docker run')
  await fill(
    form,
    'The run command',
    'sudo docker run -dit --name caddy -p 80:80 -p 443:443 \\\n  -v $PWD/site:/site:ro -e TZ=Europe/Berlin caddy:2 run --adapter caddyfile',
  )
  const understood = form.getByRole('group', { name: 'Understood' })
  await expect(understood.getByRole('listitem').filter({ hasText: '-p 80:80, -p 443:443' })).toContainText('2 ports')
  const lost = form.getByRole('group', { name: 'Not carried over' })
  await expect(lost.getByRole('listitem')).toHaveCount(2)
  await expect(lost).toContainText('-it needs a terminal')
  await expectAccessible(page)
  await fill(form, 'Full path for /site', '/srv/site')
  await form.getByRole('button', { name: 'Add the volume' }).click()
  await expect(lost.getByRole('listitem')).toHaveCount(1)
  await insert(form)
  const { systemd } = (await ignitionOf(page)) as { systemd: { units: { name: string; contents: string }[] } }
  expect(systemd.units.map(({ name }) => name)).toEqual(['caddy.service'])
  expect(systemd.units[0]?.contents.replaceAll(/\s*\\\n\s*/g, ' ')).toContain(
    'docker run --name caddy --pull always --publish 80:80 --publish 443:443 --volume /srv/site:/site:ro --env TZ=Europe/Berlin caddy:2 run --adapter caddyfile',
  )
})

test('a Compose file that is pasted on the start screen becomes units that open as goals', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('textbox', { name: /^Paste/ })
    .fill('services:\n  web:\n    image: caddy:2\n    depends_on: [db]\n  db:\n    image: postgres:17\n')
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(page.getByRole('heading', { name: 'This is a Compose file' })).toBeVisible()
  await page.getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(region(page, 'Builder').getByText('web.service')).toBeVisible()
  await region(page, 'Builder').getByRole('button', { name: 'Add a goal' }).click()
  await page.getByRole('button', { name: 'Run a container web.service' }).click()
  const form = page.getByRole('form', { name: 'Run a container' })
  await expect(form.getByLabel('Image', { exact: true })).toHaveValue('caddy:2')
  await expect(form.getByLabel('Unit 1', { exact: true })).toHaveValue('db.service')
})

test('an insertion that has been changed since is not taken back, and that is said', async ({ page }) => {
  await startEmpty(page)
  const form = await openGoal(page, 'Run a container')
  await expect(form.getByRole('button', { name: 'Add a unit' })).toBeVisible()
  await fill(form, 'Image', 'docker.io/library/caddy:2')
  await insert(form)
  const message = page.getByRole('alertdialog').filter({ hasText: 'Run a container: inserted.' })
  // What the pointer rests on does not go away.
  await message.hover()
  await textBox(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('a')
  await expect(region(page, 'Editor').getByText('caddy.service')).toBeHidden()
  await message.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The text has changed there since.', { exact: false })).toBeVisible()
})

test('several goals are combined on the start screen, for the system that was chosen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'For' }).selectOption({ label: 'Fedora CoreOS 1.7.0' })
  await expect(page.getByText('The extensions are built for Flatcar.')).toBeVisible()
  for (const title of ['Run a container', 'Allow SSH', 'Set the update window']) await page.getByText(title).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start with 3 goals' }).click()

  const container = page.getByRole('form', { name: 'Run a container' })
  await expect(container.getByText('Goal 1 of 3')).toBeVisible()
  await fill(container, 'Image', 'quay.io/podman/hello')
  await insert(container)
  const ssh = page.getByRole('form', { name: 'Allow SSH' })
  await fill(ssh, 'Public key 1', 'ssh-ed25519 AAAA me')
  await insert(ssh)
  await insert(page.getByRole('form', { name: 'Set the update window' }))

  const config = (await ignitionOf(page)) as {
    passwd: { users: { name: string }[] }
    storage: { files: { path: string }[] }
  }
  expect(config.passwd.users.map(({ name }) => name)).toEqual(['core'])
  expect(config.storage.files.map(({ path }) => path)).toEqual([
    '/etc/containers/systemd/hello.container',
    '/etc/zincati/config.d/55-updates-strategy.toml',
  ])
})

test('a goal is done with the keyboard alone', async ({ page }) => {
  await startEmpty(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('add a goal')
  await expect(page.getByRole('option', { name: /Add a goal/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Name the machine/ }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Name the machine' })
  await expect(form.getByRole('heading', { name: 'Name the machine' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('node 1')
  await page.keyboard.press('Enter')
  await expect(form.getByText('A hostname has letters', { exact: false })).toBeVisible()
  await expect(form.getByLabel('Hostname', { exact: true })).toBeFocused()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(region(page, 'Editor').getByText('/etc/hostname')).toBeVisible()
  await expect(region(page, 'Builder').getByRole('button', { name: 'Add a goal' })).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('goals fit, and their buttons are large enough for a finger', async ({ page }) => {
    await page.goto('/')
    await page.getByText('Allow SSH').tap()
    await page.getByRole('button', { name: 'Start with 1 goal' }).tap()
    const form = page.getByRole('form', { name: 'Allow SSH' })
    await expect(form.getByRole('button', { name: 'Insert' })).toBeVisible()
    for (const button of await form.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await expectAccessible(page)
    await fill(form, 'Public key 1', 'ssh-ed25519 AAAA me')
    await insert(form)
    await expect(page.getByRole('button', { name: /core/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
