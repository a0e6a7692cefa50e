import { expect, expectAccessible, region, startEmpty, test, textBox } from './page.ts'
import type { Locator, Page } from '@playwright/test'

const clc = `colour: red
# the cluster
etcd:
  version: 3.5.4
passwd:
  users:
    - name: core
`
const ignition = JSON.stringify({
  ignition: { version: '3.3.0' },
  storage: { files: [{ path: '/etc/motd', mode: 420, contents: { source: 'data:,hello%0A' } }] },
})

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const importScreen = (page: Page): Locator => page.getByRole('dialog', { name: 'Import' })

async function bring(page: Page, text: string): Promise<Locator> {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(text)
  await page.getByRole('button', { name: 'Open this text' }).click()
  return importScreen(page)
}

/** The text of a pane as a person copies it. */
async function textOf(page: Page, name: 'Original' | 'Converted'): Promise<string> {
  await importScreen(page)
    .getByRole('button', { name: `Copy the ${name.toLowerCase()} text` })
    .click()
  return page.evaluate(() => navigator.clipboard.readText())
}

test('a text in another language is shown beside what it becomes, and replaced when that is accepted', async ({
  page,
}) => {
  const screen = await bring(page, clc)
  await expect(screen.getByRole('heading', { name: 'This is a Container Linux Config' })).toBeVisible()
  await expect(screen.getByText('Known by etcd. It is converted here, to Butane for Flatcar 1.1.0.')).toBeVisible()
  const changed = screen.getByRole('region', { name: 'What changed' })
  await expect(changed.getByRole('button', { name: /ct does not know the key colour.*line 1/ })).toBeVisible()
  const unit = changed.getByRole('button', { name: /etcd is now etcd-member\.service.*line 3–4/ })
  // The texts beside it are drawn meanwhile, and a row that moves away from the mouse is not hovered.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await unit.hover()
    await expect(unit).toHaveAttribute('data-linked', { timeout: 1000 })
  }).toPass()
  await expect(screen.getByRole('region', { name: 'Original' }).locator('.linked-line')).toHaveCount(2)
  await expect(screen.getByRole('region', { name: 'Converted' }).locator('.linked-line').first()).toBeVisible()
  await expectAccessible(page)
  expect(await textOf(page, 'Original')).toBe(clc)
  expect(await textOf(page, 'Converted')).toContain('variant: flatcar\nversion: 1.1.0\n')

  await screen.getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(screen).toBeHidden()
  await expect(page.getByRole('button', { name: 'Spec Flatcar 1.1.0' })).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Spec Container Linux Config' })).toBeVisible()
})

test('Keep original leaves the text as it is, and the result leads back to the import', async ({ page }) => {
  const screen = await bring(page, ignition)
  await expect(screen.getByRole('heading', { name: 'This is an Ignition config' })).toBeVisible()
  await screen.getByRole('button', { name: 'Keep original' }).click()
  const result = region(page, 'Result')
  await expect(result.getByText('This is an Ignition config already')).toBeVisible()
  await result.getByRole('button', { name: 'Move to Butane' }).click()
  await expect(screen.getByText('Nothing. Everything is carried over.')).toBeVisible()
  expect(await textOf(page, 'Converted')).toMatch(/variant: flatcar[^]*mode: 0644[^]*inline: \|\n {10}hello\n/)
  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
})

test('what the machine runs and what the text is can be chosen', async ({ page }) => {
  const screen = await bring(page, ignition)
  await screen.getByRole('button', { name: 'For Flatcar' }).click()
  await page.getByRole('menuitem', { name: 'Fedora CoreOS' }).click()
  await expect(screen.getByText('to Butane for Fedora CoreOS 1.4.0.')).toBeVisible()
  await screen.getByRole('button', { name: 'Read as Ignition config' }).click()
  await page.getByRole('menuitem', { name: 'Ignition 2 config' }).click()
  await expect(screen.getByText('It cannot be converted as it is. What is in the way is below.')).toBeVisible()
  await expect(screen.getByRole('button', { name: 'Accept the conversion' })).toBeDisabled()
  await expectAccessible(page)
})

test('a text that takes the place of a good one is known for what it is', async ({ page }) => {
  await startEmpty(page)
  const result = region(page, 'Result')
  await expect(result.getByText('"3.4.0"')).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+A')
  await page.evaluate((text) => navigator.clipboard.writeText(text), ignition)
  await page.keyboard.press('Control+V')
  await result.getByRole('button', { name: 'Move to Butane' }).click()
  await importScreen(page).getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(result.getByText('"/etc/motd"')).toBeVisible()
})

test('on a phone one part is shown at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const screen = await bring(page, clc)
  await expect(screen.getByRole('region', { name: 'Converted', exact: true })).toBeVisible()
  await expect(screen.getByRole('region', { name: 'Original', exact: true })).toBeHidden()
  await screen.getByRole('radio', { name: 'What changed' }).click()
  await expect(screen.getByText('etcd is now etcd-member.service')).toBeVisible()
  await expect(screen.getByRole('region', { name: 'Converted', exact: true })).toBeHidden()
  await expectAccessible(page)
})

test('a spec that lacks something of the text says what, and one undo takes the change back', async ({ page }) => {
  await page.goto('/')
  const text = 'variant: fcos\nversion: 1.5.0\nboot_device:\n  luks:\n    tpm2: true\n'
  await page.getByRole('textbox', { name: /Paste/ }).fill(text)
  await page.getByRole('button', { name: 'Open this text' }).click()
  const choose = async (variant: string, version: string): Promise<void> => {
    await page.getByRole('button', { name: /^Spec / }).click()
    const group = page.getByRole('listbox', { name: 'Spec' }).getByRole('group', { name: variant })
    await group.getByText(version, { exact: true }).click()
  }
  await choose('Fedora CoreOS', '1.6.0')
  await expect(page.getByRole('button', { name: 'Spec Fedora CoreOS 1.6.0' })).toBeVisible()
  await choose('Flatcar', '1.1.0')
  const dialog = page.getByRole('dialog', { name: 'Flatcar 1.1.0 does not have all of this' })
  await expect(dialog.getByText('Line 3: boot_device is not in Flatcar 1.1.0.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Leave it' }).click()
  await expect(page.getByRole('button', { name: 'Spec Fedora CoreOS 1.6.0' })).toBeVisible()
  await choose('Flatcar', '1.1.0')
  await dialog.getByRole('button', { name: 'Change it anyway' }).click()
  await expect(page.getByRole('button', { name: 'Spec Flatcar 1.1.0' })).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Spec Fedora CoreOS 1.6.0' })).toBeVisible()
})

test('a cloud-config becomes Butane, and what the image cannot do is named', async ({ page }) => {
  const screen = await bring(page, '#cloud-config\npackages: [nginx]\nruncmd:\n  - echo hello\n')
  await expect(screen.getByRole('heading', { name: 'This is a cloud-config' })).toBeVisible()
  await expect(screen.getByText('Left out: no package can be installed (nginx).')).toBeVisible()
  await expect(screen.getByText('runcmd is now cloud-config-runcmd.service')).toBeVisible()
  await screen.getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(region(page, 'Result').getByText('"cloud-config-runcmd.service"')).toBeVisible()
})

test('a docker run line is moved to Butane from its problem', async ({ page }) => {
  const screen = await bring(page, 'docker run -d --name web -p 80:80 nginx:1.29\n')
  await expect(screen.getByRole('heading', { name: 'This is a docker run command' })).toBeVisible()
  await screen.getByRole('button', { name: 'Keep original' }).click()
  await region(page, 'Problems').getByRole('button', { name: 'Move to Butane…' }).click()
  await screen.getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(region(page, 'Result').getByText('"web.service"')).toBeVisible()
})

test('a Butane config moves to another system by a command', async ({ page }) => {
  await startEmpty(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('another system')
  await page.getByRole('option', { name: 'Move to Butane, or to another system' }).click()
  const screen = importScreen(page)
  await expect(screen.getByRole('heading', { name: 'This is a Butane config' })).toBeVisible()
  await expect(screen.getByRole('button', { name: 'Accept the conversion' })).toBeDisabled()
  await screen.getByRole('button', { name: 'For Flatcar' }).click()
  await page.getByRole('menuitem', { name: 'OpenShift' }).click()
  await expect(screen.getByText('A name and a role are added.')).toBeVisible()
  await screen.getByRole('button', { name: 'Accept the conversion' }).click()
  await expect(page.getByRole('button', { name: /^Spec OpenShift/ })).toBeVisible()
})
