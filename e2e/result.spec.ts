import type { Page } from '@playwright/test'
import { expect, expectAccessible, region, test, textBox } from './page.ts'

// High enough for the whole result.
test.use({ viewport: { width: 1280, height: 1100 } })

const config = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/caddy/Caddyfile
      mode: 0644
      contents:
        inline: |
          example.org {
            root * /srv/www
          }
  filesystems:
    - device: /dev/sda1
      path: /var/data
      format: ext4
      with_mount_unit: true
`

async function openConfig(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(config)
  await page.getByRole('button', { name: 'Open this text' }).click()
}

/** Waits until both editors are there and the links are known. */
async function waitForLinks(page: Page): Promise<void> {
  await region(page, 'Editor').locator('.view-line').first().waitFor({ state: 'attached' })
  await region(page, 'Result').locator('.peek-note').first().waitFor({ state: 'attached' })
}

/** The line of the result behind which stands what made it. */
const origin = (page: Page) =>
  region(page, 'Result')
    .locator('.view-line')
    .filter({ has: page.locator('.origin') })

/** A line of the editor or of the result that holds a text. */
const line = (page: Page, pane: 'Editor' | 'Result', text: string) =>
  region(page, pane).locator('.view-line').filter({ hasText: text }).first()

test('the caret, the JSON and the Builder light up together, and F12 goes along', async ({ page }) => {
  await openConfig(page)
  await waitForLinks(page)
  await line(page, 'Editor', 'mode: 0644').click()
  await expect(origin(page)).toContainText('from storage.files[0].mode · 0644')
  await expect(region(page, 'Result').locator('.linked-line')).toBeVisible()
  const item = region(page, 'Builder').getByRole('button', { name: '/etc/caddy/Caddyfile' })
  await expect(item).toHaveAttribute('data-linked', 'item')
  await expectAccessible(page)

  await page.keyboard.press('F12')
  await expect(page.getByRole('textbox', { name: 'Ignition JSON' })).toBeFocused()
  await page.keyboard.press('F12')
  await expect(textBox(page)).toBeFocused()
  await page.keyboard.press('Shift+F12')
  await expect(item).toBeFocused()
})

test('a generated part of the JSON leads to what made it', async ({ page }) => {
  await openConfig(page)
  await waitForLinks(page)
  await line(page, 'Result', '"var-data.mount"').click()
  await expect(origin(page)).toContainText('from storage.filesystems[0].with_mount_unit · true')
  await expect(region(page, 'Editor').locator('.linked-line')).toBeVisible()
  await expect(region(page, 'Builder').getByRole('button', { name: '/var/data' })).toHaveAttribute(
    'data-linked',
    'item',
  )

  await line(page, 'Result', '"/etc/caddy/Caddyfile"').hover()
  await expect(origin(page)).toContainText('from storage.files[0].path')
  await region(page, 'Editor').hover()
  await expect(origin(page)).toContainText('from storage.filesystems[0].with_mount_unit · true')
})

test('contents are decoded below their line and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openConfig(page)
  await waitForLinks(page)
  const result = region(page, 'Result')
  await expect(result.locator('.inlay')).toHaveText('0644')
  await result.locator('.peek-note').first().click()
  const decoded = result.getByRole('region', { name: 'Decoded contents' })
  await expect(decoded.getByText('root * /srv/www')).toBeVisible()
  await expectAccessible(page)
  await decoded.getByRole('button', { name: 'Copy decoded text' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('example.org {\n  root * /srv/www\n}\n')
  await decoded.getByRole('button', { name: 'Close decoded contents' }).click()
  await expect(decoded).toBeHidden()

  await line(page, 'Result', '"mode"').click()
  await result.getByRole('button', { name: 'More about the result' }).click()
  await page.getByRole('menuitem', { name: 'Copy its path' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('storage.files[0].mode')
})

test('the result is searched and laid out', async ({ page }) => {
  await openConfig(page)
  await waitForLinks(page)
  const result = region(page, 'Result')
  await result.getByRole('button', { name: 'More about the result' }).click()
  await page.getByRole('menuitem', { name: 'Find in the result' }).click()
  await expect(result.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.press('Escape')
  await result.getByRole('button', { name: 'More about the result' }).click()
  await page.getByRole('menuitem', { name: 'JSON on one line' }).click()
  await expect(line(page, 'Result', '{"ignition":{"version":"3.4.0"}')).toBeVisible()
})

test('without a result of its own a text has no link', async ({ page }) => {
  await openConfig(page)
  await waitForLinks(page)
  await line(page, 'Editor', 'mode: 0644').click()
  await expect(region(page, 'Result').locator('.linked-line')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.type(': [')
  await expect(region(page, 'Result').getByText(/Last good result/)).toBeVisible()
  await expect(region(page, 'Result').locator('.linked-line')).toBeHidden()
  await expect(region(page, 'Builder').locator('[data-linked]')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a bar says what made a part of the JSON, and leads there', async ({ page }) => {
    await openConfig(page)
    await page.getByRole('button', { name: 'Result' }).tap()
    await region(page, 'Result').locator('.peek-note').first().waitFor({ state: 'attached' })
    await line(page, 'Result', '"mode"').tap()
    const origin = region(page, 'Result').getByRole('button', { name: 'from storage.files[0].mode · 0644' })
    await expect(origin).toBeVisible()
    await expectAccessible(page)
    await line(page, 'Result', '"source"').tap()
    await region(page, 'Result').getByRole('button', { name: 'Show or hide decoded' }).tap()
    await expect(region(page, 'Result').getByText('root * /srv/www')).toBeVisible()
    await line(page, 'Result', '"path"').tap()
    await region(page, 'Result')
      .getByRole('button', { name: /from storage\.files\[0\]\.path/ })
      .tap()
    await expect(region(page, 'Editor')).toBeVisible()
    await expect(region(page, 'Editor').locator('.linked-line')).toBeVisible()
  })
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('what is linked and decoded can be read', async ({ page }) => {
    await openConfig(page)
    await waitForLinks(page)
    await region(page, 'Result').locator('.peek-note').first().click()
    await line(page, 'Editor', 'mode: 0644').click()
    await expect(region(page, 'Result').locator('.linked-line')).toBeVisible()
    await expectAccessible(page)
  })
})
