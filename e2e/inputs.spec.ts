import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test } from './page.ts'

const builder = (page: Page): Locator => region(page, 'Builder')
/** The form of an open item. */
const form = (page: Page, name: string): Locator => builder(page).getByRole('region', { name, exact: true })

/** Opens a text and in it the form of an item. */
async function openItem(page: Page, text: string, name: string): Promise<Locator> {
  await startEmpty(page)
  const file = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'opened.bu'))
    return transfer
  }, text)
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: file })
  await expect(page.getByRole('button', { name: 'Document opened' })).toBeVisible()
  await builder(page).getByText(name, { exact: true }).first().click()
  await builder(page)
    .getByRole('button', { name: `Open ${name} beside the text` })
    .click()
  return form(page, name)
}

/** A line of the text in the editor. */
const line = (page: Page, text: string | RegExp): Locator =>
  region(page, 'Editor').locator('.view-line').filter({ hasText: text })

const head = 'variant: fcos\nversion: 1.6.0\n'
const aFile = `${head}storage:\n  files:\n    - path: /opt/run.sh\n      mode: 0644 # mine\n`

test('permissions: a grid beside the mode, in the spelling that is there', async ({ page }) => {
  const file = await openItem(page, aFile, '/opt/run.sh')
  await file.getByText('Everyone can read it. Only its owner can change it.').waitFor()
  await file.getByRole('checkbox', { name: 'Owner may run' }).focus()
  await page.keyboard.press('Space')
  await expect(line(page, 'mode: 0744 # mine')).toBeVisible()
  await file.getByRole('button', { name: '0755' }).click()
  await expect(file.getByText('Everyone can read and run it. Only its owner can change it.')).toBeVisible()
  await expectAccessible(page)
  const mode = file.getByRole('textbox', { name: 'Octal mode' })
  await mode.fill('755')
  await expect(line(page, 'mode: 755 # mine')).toBeVisible()
  await mode.blur()
  await file.getByRole('button', { name: 'Change to 0755' }).first().click()
  await expect(line(page, 'mode: 0755 # mine')).toBeVisible()
})

test('contents: written here, then from a URL with the checksum of an own copy', async ({ page }) => {
  const file = await openItem(page, aFile, '/opt/run.sh')
  await file.getByRole('textbox', { name: 'Contents', exact: true }).fill('#!/bin/sh\necho hi')
  await expect(file.getByText('Shell, by its first line')).toBeVisible()
  await expect(line(page, /^\s*inline:\s\|$/)).toBeVisible()
  await file.getByRole('radio', { name: 'From a URL' }).click()
  await expect(file.getByText('Still written here.')).toBeVisible()
  await file.getByRole('textbox', { name: 'URL', exact: true }).fill('https://example.org/run.sh')
  await expect(line(page, 'source: https://example.org/run.sh')).toBeVisible()
  await expect(line(page, 'inline:')).toHaveCount(0)
  const chooser = page.waitForEvent('filechooser')
  await file.getByRole('button', { name: 'Compute from the file' }).click()
  await (await chooser).setFiles({ name: 'run.sh', mimeType: 'text/plain', buffer: Buffer.from('abc') })
  await expect(file.getByText('Computed from run.sh, 3 bytes.')).toBeVisible()
  await expect(line(page, 'hash: sha512-ddaf35a193617aba')).toBeVisible()
  await expectAccessible(page)
  await file.getByRole('radio', { name: 'Written here' }).click()
  await expect(line(page, 'echo hi')).toBeVisible()
  await expect(line(page, 'hash:')).toHaveCount(0)
})

test('a local file is added where it is named', async ({ page }) => {
  const file = await openItem(page, aFile, '/opt/run.sh')
  await file.getByRole('radio', { name: 'Local file' }).click()
  await file.getByRole('combobox', { name: 'Local file' }).fill('scripts/run.sh')
  await page.keyboard.press('Tab')
  await expect(line(page, 'local: scripts/run.sh')).toBeVisible()
  await expect(file.getByText('Not among the local files of this document yet')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await file.getByRole('button', { name: 'Add the file' }).click()
  await (await chooser).setFiles({ name: 'own.sh', mimeType: 'text/plain', buffer: Buffer.from('echo hi\n') })
  await expect(file.getByText('Among the local files, 8 bytes')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Valid$/ })).toBeVisible()
  await expectAccessible(page)
})

const aUser = `${head}passwd:\n  users:\n    - name: core\n`
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPqPtKk8CZbarno/YWvIHkH8IKwQTwzj/WeMM1dlni7D mira@laptop'

test('an SSH key is pasted, named, and deleted with a way back; a private key is refused', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const user = await openItem(page, aUser, 'core')
  const box = user.getByRole('textbox', { name: 'Add an SSH key' })
  const paste = async (text: string): Promise<void> => {
    await box.focus()
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await page.keyboard.press('Control+v')
  }
  await paste('-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----')
  await expect(user.getByText('This is a private key.')).toBeVisible()
  await box.fill('')
  await paste(`# of the team\n${key}\n`)
  await expect(user.getByText('SHA256:GC8rwbzeHmHu+q5rTb7qCGhVx2mquE0VFA53JVup4tU')).toBeVisible()
  await expect(user.getByText('ED25519')).toBeVisible()
  await expect(line(page, `- ${key}`)).toBeVisible()
  await expectAccessible(page)
  await user.getByRole('button', { name: 'Remove the key of mira@laptop' }).click()
  await expect(line(page, 'ssh_authorized_keys')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(line(page, `- ${key}`)).toBeVisible()
})

test('a password becomes a hash, and is itself nowhere', async ({ page }) => {
  const user = await openItem(page, aUser, 'core')
  await user.getByRole('button', { name: 'Set a password…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Set a password' })
  await expect(dialog.getByText('Computed in this browser, never sent.')).toBeVisible()
  await page.keyboard.type('correct-horse-staple')
  await expect(dialog.getByText('20 characters, hard to guess.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Rounds' }).fill('1000')
  await expect(dialog.getByText(/^Took /)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Use this hash' }).click()
  await expect(dialog).toBeHidden()
  await expect(line(page, 'password_hash: $6$rounds=1000$')).toBeVisible()
  await expect(page.getByText('correct-horse-staple')).toHaveCount(0)
  const hash = user.getByRole('textbox', { name: 'Password hash' })
  await hash.fill('hunter2')
  await hash.blur()
  await expect(user.getByText('This is no hash, so it is not written.')).toBeVisible()
  await expect(line(page, 'hunter2')).toHaveCount(0)
})

const aDisk = `${head}storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: pgdata
          number: 1
          size_mib: 32768
        - label: wal
          number: 2
          start_mib: 28672
          size_mib: 12288 # 12 GiB
`

test('a disk is drawn to scale, its edges are moved by keys, and an overlap is mended', async ({ page }) => {
  const disk = await openItem(page, aDisk, '/dev/vdb')
  await disk.getByText('wal starts at 28 GiB, inside pgdata, which ends at 32 GiB.').waitFor()
  await expectAccessible(page)
  await disk.getByRole('button', { name: 'Start it at 32 GiB' }).click()
  await expect(line(page, 'start_mib: 32769')).toBeVisible()
  await expect(disk.getByText(/inside pgdata/)).toBeHidden()
  const end = disk.getByRole('slider', { name: 'End of wal' })
  await end.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(line(page, 'size_mib: 14272 # 12 GiB')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(disk.getByText('End of wal at 32 GiB')).toBeVisible()
  await disk.getByRole('combobox', { name: 'Unit of Size of wal' }).selectOption('GiB')
  await disk.getByRole('textbox', { name: 'Size of wal' }).fill('2.5')
  await expect(line(page, 'size_mib: 2560 # 12 GiB')).toBeVisible()
  await disk.getByRole('button', { name: 'Add a partition' }).click()
  await expect(line(page, 'number: 3')).toBeVisible()
})

test('a unit says what systemd would pass over, and is called after its path', async ({ page }) => {
  const text = `${head}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Unit]\n        Descripton=Hello\n`
  const unit = await openItem(page, text, 'a.service')
  await expect(unit.getByText(/Line 2: .*Description/)).toBeVisible()
  await unit.getByRole('button', { name: 'Change to Description' }).click()
  await expect(unit.getByText(/Line 2:/)).toBeHidden()
  await expectAccessible(page)
  await unit.getByRole('combobox', { name: 'Type of the unit' }).selectOption('mount')
  const mount = form(page, 'a.mount')
  await mount.getByRole('textbox', { name: 'Path that the unit is called after' }).fill('/var/lib/my-data')
  await expect(line(page, 'name: var-lib-my\\x2ddata.mount')).toBeVisible()
})

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' })

  test('a disk and permissions can be read, touched and changed', async ({ page }) => {
    await startEmpty(page)
    const file = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'opened.bu'))
      return transfer
    }, `${aDisk}  files:\n    - path: /opt/run.sh\n      mode: 0644\n`)
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: file })
    await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Builder' }).click()
    await builder(page).getByText('/dev/vdb', { exact: true }).first().click()
    const disk = form(page, '/dev/vdb')
    await disk.getByRole('button', { name: 'Start it at 32 GiB' }).click()
    await expect(disk.getByText(/inside pgdata/)).toBeHidden()
    await expectAccessible(page)
    await builder(page).getByText('/opt/run.sh', { exact: true }).first().click()
    const box = form(page, '/opt/run.sh').getByRole('checkbox', { name: 'Others may run' })
    await box.check({ force: true })
    await expect(form(page, '/opt/run.sh').getByRole('textbox', { name: 'Octal mode' })).toHaveValue('0645')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
