import type { Locator, Page } from '@playwright/test'
import { expect, startEmpty, test } from './page.ts'

/** How long something takes to change, as the browser computes it. */
const motionOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).transitionDuration)

/** The longest motion of anything in sight, in seconds, but for what Monaco draws itself. */
const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seconds = (list: string): readonly number[] => list.split(', ').map((each) => Number.parseFloat(each))
    const all = [...document.querySelectorAll('*')].filter((element) => !element.closest('.monaco-editor'))
    const styles = all.flatMap((element) => ['', '::before', '::after'].map((part) => getComputedStyle(element, part)))
    return Math.max(
      ...styles.flatMap((style) => [...seconds(style.transitionDuration), ...seconds(style.animationDuration)]),
    )
  })

const settings = (page: Page): Locator => page.getByRole('dialog', { name: 'Settings' })
const drawer = (page: Page): Locator => page.getByRole('dialog', { name: 'Documents and files' })
const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'More' })
const toast = (page: Page): Locator => page.getByRole('alertdialog')
/** The box of a dialog, and what dims the page behind it. */
const boxOf = (dialog: Locator): Locator => dialog.locator('..')
const scrimOf = (dialog: Locator): Locator => dialog.locator('../..')

/** What has motion, each after the other: a menu, a dialog with switches, the drawer, a message. */
async function openEach(page: Page, look: (part: 'menu' | 'settings' | 'drawer' | 'toast') => Promise<void>) {
  await startEmpty(page)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await expect(menu(page)).toBeVisible()
  await look('menu')
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(settings(page)).toBeVisible()
  await look('settings')
  await settings(page).getByRole('button', { name: 'Done' }).click()
  await expect(settings(page)).toBeHidden()
  await page.getByRole('button', { name: /^Document / }).click()
  await page.getByRole('menuitem', { name: /All documents/ }).click()
  await expect(drawer(page)).toBeVisible()
  await look('drawer')
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toBeHidden()
  await page.keyboard.press('Control+s')
  await expect(toast(page)).toBeVisible()
  await look('toast')
}

test.describe('where the system asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible()
    // A millisecond is how what waits for its code appears after a while.
    expect(await longestMotion(page)).toBeLessThanOrEqual(0.001)
    await openEach(page, async () => expect(await longestMotion(page)).toBeLessThanOrEqual(0.001))
  })
})

test.describe('where the system asks for nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('menus, dialogs, the drawer, switches and messages come in the times of the design', async ({ page }) => {
    const times = {
      menu: async () => expect(await motionOf(menu(page))).toBe('0.14s'),
      settings: async () => {
        expect(await motionOf(scrimOf(settings(page)))).toBe('0.22s')
        expect(await motionOf(boxOf(settings(page)))).toBe('0.22s')
        const track = settings(page).locator('label', { hasText: 'Wrap long lines' }).locator('> span').nth(1)
        expect(await motionOf(track)).toBe('0.14s')
      },
      drawer: async () => {
        expect(await motionOf(scrimOf(drawer(page)))).toBe('0.22s')
        expect(await motionOf(boxOf(drawer(page)))).toBe('0.22s')
      },
      toast: async () => expect(await motionOf(toast(page))).toBe('0.14s, 0.14s'),
    }
    await openEach(page, (part) => times[part]())
    expect(await longestMotion(page)).toBeLessThanOrEqual(0.22)
  })
})
