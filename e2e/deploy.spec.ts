import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd } from './page.ts'

const result = (page: Page): Locator => region(page, 'Result')
const target = (page: Page, name: string): Locator => page.getByRole('option', { name })
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** A config that is opened by dropping it, for typing it would take long. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName))
      return transfer
    },
    [name, text] as const,
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFile(await download.path(), 'utf8')
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('Azure: choose the image, take the command away, and find it all again', async ({ page }) => {
  await startEmpty(page)
  await page.getByRole('tab', { name: 'Deploy' }).click()
  await expect(result(page).getByText('Choose where the machine runs')).toBeVisible()
  await target(page, 'Azure, 64 KB').click()
  await expect(page.getByRole('button', { name: 'Target Azure' })).toBeVisible()
  await expect(result(page).getByText('Fits', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Beta' }).click()
  await expect(result(page).getByText('kinvolk:flatcar-container-linux-free:beta-gen2:latest').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Resource group' }).fill("it's mine")
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Copy command' }).click()
  await expect(page.getByText('Copied the text for Azure CLI.')).toBeVisible()
  expect(await clipboard(page)).toContain(String.raw`--resource-group 'it'\''s mine' \
  --image kinvolk:flatcar-container-linux-free:beta-gen2:latest`)
  const config = await downloaded(page, () => page.getByRole('button', { name: 'Download config.ign' }).click())
  expect(JSON.parse(config)).toEqual({ ignition: { version: '3.4.0' } })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Target Azure' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Resource group' })).toHaveValue("it's mine")
  await page.getByRole('tab', { name: 'Bicep' }).click()
  await expect(result(page).getByText("loadFileAsBase64('config.ign')")).toBeVisible()
})

test('AWS: a config that is too big is made to fit, in one step that can be undone', async ({ page }) => {
  test.slow()
  const rules = Array.from({ length: 420 }, (_, index) => `rule ${index}: up == ${index}\n`).join('')
  const file = (path: string): string =>
    `    - path: ${path}\n      contents:\n        source: data:;base64,${Buffer.from(rules).toString('base64')}\n`
  await page.goto('/')
  await drop(
    page,
    'monitoring.bu',
    `variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n${file('/etc/a.yml')}${file('/etc/b.yml')}`,
  )
  await page.getByRole('button', { name: 'Target not chosen' }).click()
  await page.getByRole('textbox', { name: 'Find a target' }).fill('amazon')
  await target(page, 'AWS EC2, too big for 16 KB').click()
  await expect(result(page).getByText('too big for AWS EC2')).toBeVisible()
  await result(page).getByRole('button', { name: 'Deploy to AWS EC2' }).click()
  await expect(result(page).getByText('The command appears once the config fits.')).toBeVisible()
  const ways = result(page).getByRole('region', { name: 'Ways to fit' }).getByRole('listitem')
  await expect(ways.filter({ hasText: 'Let Butane gzip a.yml' }).getByText('Fits')).toBeVisible({ timeout: 20_000 })
  await expect(ways.filter({ hasText: 'pointer' }).getByText('Fits')).toBeVisible({ timeout: 20_000 })
  await expect(result(page).getByText('Do not gzip the whole config')).toBeVisible()
  await expectAccessible(page)
  await ways.getByRole('button', { name: 'Rewrite as inline' }).first().click()
  await expect(page.getByRole('button', { name: 'Copy command' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(result(page).getByText('The command appears once the config fits.')).toBeVisible()

  await ways.getByRole('button', { name: 'Move to a URL…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Load a.yml from a URL' })
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Address' }).fill('nowhere')
  await expect(dialog.getByRole('button', { name: 'Move to this URL' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://files.example/a.yml')
  const content = await downloaded(page, () => dialog.getByRole('button', { name: 'Download a.yml' }).click())
  expect(content).toBe(rules)
  await dialog.getByRole('button', { name: 'Move to this URL' }).click()
  await expect(page.getByRole('button', { name: 'Copy command' })).toBeVisible()
  await page.getByRole('tab', { name: 'Ignition' }).click()
  await expect(result(page).getByText('https://files.example/a.yml').first()).toBeVisible()
})

test('QEMU on a phone: one block to paste, and none while the text has an error', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startEmpty(page)
  await page.getByRole('navigation', { name: 'Panes' }).getByText('Result').click()
  await page.getByRole('tab', { name: 'Deploy' }).click()
  await page.getByRole('button', { name: /^Choose from \d+ targets$/ }).click()
  await target(page, 'QEMU').click()
  await expect(page.getByRole('button', { name: /^Compare \d+ targets$/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Copy command' }).click()
  const block = await clipboard(page)
  expect(block).toContain('cat > config.ign <<\'END\'\n{\n  "ignition": {\n    "version": "3.4.0"\n  }\n}\nEND\n')
  expect(block).toContain('./flatcar_production_qemu.sh -i config.ign -- -nographic\n')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  await page.getByRole('navigation', { name: 'Panes' }).getByText('Editor').click()
  await typeAtEnd(page, 'storage: [')
  await page.getByRole('navigation', { name: 'Panes' }).getByText('Result').click()
  await expect(result(page).getByText('Last good result')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy command' })).toBeDisabled()
  await expect(textBox(page)).toBeHidden()
})

test('OpenShift: a MachineConfig goes to the cluster and nowhere else', async ({ page }) => {
  await page.goto('/')
  await drop(
    page,
    'nodes.bu',
    'variant: openshift\nversion: 4.20.0\nmetadata:\n  name: 99-a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n',
  )
  await page.getByRole('tab', { name: 'Deploy' }).click()
  await expect(result(page).getByText('oc apply -f config.yaml')).toBeVisible()
  await target(page, 'Azure, not for this config').click()
  await expect(result(page).getByText('It goes to an OpenShift cluster.')).toBeVisible()
})
