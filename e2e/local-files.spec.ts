import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd } from './page.ts'
import type { Page } from '@playwright/test'

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Documents and files' })
const tree = (page: Page) => drawer(page).getByRole('treegrid', { name: 'Local files' })
const row = (page: Page, name: string) => tree(page).getByRole('row', { name })
const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible()
const output = (page: Page, text: string | RegExp) => region(page, 'Result').getByText(text).first()

/** Writes a file that takes its contents from a local one; the editor indents. */
const typeLocal = (page: Page, path: string, local: string): Promise<void> =>
  typeAtEnd(page, `storage:\nfiles:\n- path: ${path}\nmode: 0644\ncontents:\nlocal: ${local}`)

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Document / }).click()
  await page.getByRole('menuitem', { name: 'Local files…' }).click()
}

async function pick(page: Page, button: string, files: Record<string, string>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await drawer(page).getByRole('button', { name: button, exact: true }).click()
  await (
    await chooser
  ).setFiles(Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
}

/** Drops files on the drawer, as a browser hands them over. */
const drop = (page: Page, files: Record<string, string>): Promise<void> =>
  drawer(page)
    .getByRole('tabpanel')
    .evaluate((element, given) => {
      const data = new DataTransfer()
      for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name))
      const target = element.querySelector('[data-takes-files]')
      target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    }, files)

test('a missing file is added from its problem, edited, and survives a reload', async ({ page }) => {
  await startEmpty(page)
  await typeLocal(page, '/etc/motd', 'motd.txt')
  const problems = region(page, 'Problems')
  await expect(problems.getByText(/no such file or directory/i)).toBeVisible()
  await problems.getByRole('button', { name: 'Add motd.txt' }).click()
  await expect(drawer(page).getByText('1 file is missing')).toBeVisible()
  await expect(drawer(page).getByText('The config takes it in, and it is not there.')).toBeVisible()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Write it here' }).click()
  const editor = drawer(page).getByRole('textbox', { name: 'Contents of motd.txt' })
  await editor.focus()
  await page.keyboard.type('Hello')
  await expect(drawer(page).getByText(/Text, 5 bytes, changed now/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type('!')
  await page.reload()
  await expect(output(page, '"data:,Hello!"')).toBeVisible()
  await openFiles(page)
  await row(page, 'motd.txt').click()
  await expect(drawer(page).getByText(/Text, 6 bytes/)).toBeVisible()
})

test('files are dropped, picked and replaced; a tree takes in a folder', async ({ page }) => {
  // High enough for all lines of the result.
  await page.setViewportSize({ width: 1280, height: 1500 })
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\ntrees:\n- local: .')
  await openFiles(page)
  await expect(drawer(page).getByText('No local files yet')).toBeVisible()
  await drop(page, { 'run.sh': '#!/bin/sh\n', 'notes.txt': 'a' })
  await expect(page.getByText('2 files added.')).toBeVisible()
  await row(page, 'run.sh').click()
  await expect(drawer(page).getByRole('switch', { name: /Executable/ })).toBeChecked()
  await pick(page, 'Replace', { 'other.sh': '#!/bin/sh\ntrue\n' })
  await expect(drawer(page).getByText(/Text, 15 bytes/)).toBeVisible()
  await pick(page, 'Add files', { 'third.txt': 'c' })
  await row(page, 'third.txt').click()
  await drawer(page).locator('label', { hasText: 'Executable' }).click()
  await page.keyboard.press('Escape')
  await expect(output(page, '"/third.txt"')).toBeVisible()
  await expect(output(page, '"/run.sh"')).toBeVisible()
  await expect(region(page, 'Result').getByText('493', { exact: true })).toHaveCount(2)
})

test('deleting can be undone, and renaming goes into the text as one step', async ({ page }) => {
  await startEmpty(page)
  await typeLocal(page, '/etc/motd', 'texts/motd.txt')
  await openFiles(page)
  await drawer(page).getByRole('row', { name: 'motd.txt' }).click()
  await drawer(page).getByRole('button', { name: 'Write it here' }).click()
  await expect(drawer(page).getByText('1 file is missing')).toBeHidden()
  await drawer(page).getByRole('button', { name: 'Delete texts/motd.txt' }).click()
  await expect(drawer(page).getByText('1 file is missing')).toBeVisible()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect(drawer(page).getByText('1 file is missing')).toBeHidden()

  await drawer(page).getByRole('button', { name: 'Rename', exact: true }).click()
  await drawer(page).getByRole('textbox', { name: 'New path' }).fill('../out')
  await page.keyboard.press('Enter')
  await expect(drawer(page).getByText('A name cannot be empty, . or ..')).toBeVisible()
  await drawer(page).getByRole('textbox', { name: 'New path' }).fill('welcome.txt')
  await page.keyboard.press('Enter')
  await expect(page.getByText('texts/motd.txt is welcome.txt now, in the text too.')).toBeVisible()
  await expect(row(page, 'welcome.txt')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(region(page, 'Editor').getByText('welcome.txt')).toBeVisible()
  await expect(output(page, '"/etc/motd"')).toBeVisible()
})

test('from the text to the file by its keys, and a new name at the caret', async ({ page }) => {
  await startEmpty(page)
  await typeLocal(page, '/etc/motd', 'motd.txt')
  await region(page, 'Problems').getByRole('button', { name: 'Add motd.txt' }).click()
  await drawer(page).getByRole('button', { name: 'Write it here' }).click()
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toBeHidden()
  await textBox(page).focus()
  await page.keyboard.press('Control+End')
  await expect(region(page, 'Editor').locator('.detected-link')).toBeVisible()
  await page.keyboard.press('Alt+F12')
  await expect(drawer(page).getByRole('heading', { name: 'motd.txt' })).toBeVisible()
  await page.keyboard.press('Escape')
  await textBox(page).focus()
  await page.keyboard.press('F2')
  await drawer(page).getByRole('textbox', { name: 'New path' }).fill('hello.txt')
  await page.keyboard.press('Enter')
  await expect(drawer(page)).toBeHidden()
  await expect(region(page, 'Editor').getByText('hello.txt')).toBeVisible()
  await expect(output(page, '"data:,"')).toBeVisible()
})

test('the editor completes the paths of local files', async ({ page }) => {
  await startEmpty(page)
  await openFiles(page)
  await pick(page, 'Add files', { 'my-message.txt': 'x' })
  await page.keyboard.press('Escape')
  await typeLocal(page, '/etc/motd', '')
  await page.keyboard.press('Control+Space')
  await expect(page.locator('.suggest-widget').getByText('my-message.txt')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(output(page, '"data:,x"')).toBeVisible()
})

test('a second tab keeps its files with its copy', async ({ page, context }) => {
  await startEmpty(page)
  await typeLocal(page, '/etc/motd', 'motd.txt')
  await saved(page)
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('main').getByRole('alert')).toContainText('another tab')
  await openFiles(second)
  await pick(second, 'Add files', { 'motd.txt': 'second' })
  await second.keyboard.press('Escape')
  await second.getByRole('button', { name: 'Work on a copy' }).click()
  await expect(output(second, '"data:,second"')).toBeVisible()
  await saved(second)
  await second.reload()
  await expect(output(second, '"data:,second"')).toBeVisible()
  await page.reload()
  await expect(region(page, 'Problems').getByText(/no such file or directory/i)).toBeVisible()
})

test('where the browser keeps nothing, files work and it is said that they are not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  await startEmpty(page)
  await typeLocal(page, '/etc/motd', 'motd.txt')
  await openFiles(page)
  await pick(page, 'Add files', { 'motd.txt': 'here' })
  await page.keyboard.press('Escape')
  await expect(output(page, '"data:,here"')).toBeVisible()
  await expect(page.getByText('Not saved in this browser')).toBeVisible()
})

test('on a phone a file is chosen, edited and left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startEmpty(page)
  await openFiles(page)
  await pick(page, 'Add files', { 'a.txt': 'a' })
  await expectAccessible(page)
  await row(page, 'a.txt').click()
  await expect(drawer(page).getByRole('textbox', { name: 'Contents of a.txt' })).toBeVisible()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'All local files' }).click()
  await expect(row(page, 'a.txt')).toBeVisible()
})
