import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test, textBox, typeFile } from './page.ts'

const screen = (page: Page): Locator => page.getByRole('dialog', { name: 'Reference' })
const heading = (page: Page, name: string): Locator => screen(page).getByRole('heading', { level: 1, name })

test('every field has an address, the way to what it is in, and Back works', async ({ page }) => {
  await page.goto('/#/reference/flatcar/1.1.0/storage.files.mode')
  await expect(heading(page, 'mode')).toBeVisible()
  await expect(page).toHaveTitle('storage.files.mode · Flatcar 1.1.0 · Kindling')
  await expect(screen(page).getByText('storage.files[].mode')).toBeVisible()
  await expect(screen(page).getByText('rw-r--r--, everyone may read', { exact: true })).toBeVisible()
  await expectAccessible(page)

  await screen(page).getByRole('navigation', { name: 'What it is in' }).getByRole('link', { name: 'files' }).click()
  await expect(heading(page, 'files')).toBeVisible()
  await screen(page).getByRole('article').getByRole('link', { name: 'path', exact: true }).click()
  await expect(heading(page, 'path')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'files')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'mode')).toBeVisible()
  await screen(page).getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})

test('the language is chosen, and what it refuses says why', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Reference' }).click()
  await expect(heading(page, 'Flatcar 1.1.0')).toBeVisible()
  await expectAccessible(page)
  await screen(page).getByLabel('Find a field').fill('octal')
  await screen(page)
    .getByRole('link', { name: /^storage\.directories\.mode/ })
    .click()
  await expect(heading(page, 'mode')).toBeVisible()
  await screen(page).getByLabel('Language').selectOption('OpenShift 4.14.0')
  await expect(screen(page).getByText('Refused by this variant.')).toBeVisible()
  await expectAccessible(page)
  await screen(page).getByLabel('Language').selectOption('Container Linux Config')
  await expect(page).toHaveURL(/#\/reference\/clc\/storage\.directories\.mode$/)
  await expect(heading(page, 'mode')).toBeVisible()
})

test('a field of another version says where it is, and an unknown one leads to all', async ({ page }) => {
  await page.goto('/#/reference/fcos/1.0.0/boot_device.luks')
  await expect(screen(page).getByText('Fedora CoreOS 1.0.0 has no such field.')).toBeVisible()
  await screen(page).getByRole('link', { name: 'Fedora CoreOS 1.3.0' }).click()
  await expect(heading(page, 'luks')).toBeVisible()
  await page.goto('/#/reference/fcos/1.3.0/nowhere')
  await screen(page).getByRole('link', { name: 'All its fields' }).click()
  await expect(heading(page, 'Fedora CoreOS 1.3.0')).toBeVisible()
})

test('the palette and the card at the caret lead to a field, and the text stays as it was', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('storage.files.overwrite')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'overwrite')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(screen(page)).toBeHidden()

  await region(page, 'Editor').getByText('mode', { exact: true }).hover()
  const link = page.locator('.monaco-hover').getByRole('link', { name: 'Reference', exact: true })
  await link.click()
  await expect(heading(page, 'mode')).toBeVisible()
  await page.goBack()
  await textBox(page).focus()
  await page.keyboard.press('Control+z')
  await expect(region(page, 'Editor').getByText('0644').first()).toBeVisible()
})

test('on a phone the fields are found by search and by going down', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto('/#/reference')
  await screen(page).getByRole('article').getByRole('link', { name: 'storage', exact: true }).tap()
  await expect(heading(page, 'storage')).toBeVisible()
  await screen(page).getByLabel('Find a field').fill('hostname')
  await expect(screen(page).getByRole('navigation', { name: 'Fields' })).toBeVisible()
  await expectAccessible(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  await context.close()
})

test('the form of an item and its fields lead to their pages', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  const builder = region(page, 'Builder')
  await builder.getByRole('button', { name: /^\/etc\/motd/ }).click()
  await builder.getByRole('button', { name: 'More for /etc/motd' }).click()
  await page.getByRole('menuitem', { name: 'Reference' }).click()
  await expect(heading(page, 'files')).toBeVisible()
  await page.goBack()
  await builder.getByRole('textbox', { name: 'Octal mode' }).focus()
  await builder.getByRole('link', { name: 'Reference of mode' }).click()
  await expect(heading(page, 'mode')).toBeVisible()
})
