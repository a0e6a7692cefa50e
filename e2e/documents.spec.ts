import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd, typeFile } from './page.ts'
import type { Page } from '@playwright/test'

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Documents and files' })
const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible()

async function menu(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Document / }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
const openDocuments = (page: Page): Promise<void> => menu(page, /All documents/)

async function rename(page: Page, name: string): Promise<void> {
  await menu(page, 'Rename')
  await page.getByRole('textbox', { name: 'Name of the document' }).fill(name)
  await page.keyboard.press('Enter')
  await saved(page)
}

test('documents are listed, found, renamed, duplicated, deleted and brought back', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/one')
  await rename(page, 'web-server')
  await openDocuments(page)
  const list = drawer(page)
  await expect(list.getByRole('button', { name: /web-server.*Flatcar 1\.1\.0/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(list.getByText(/1 file, made on/)).toBeVisible()
  await expectAccessible(page)

  await list.getByRole('button', { name: 'Duplicate web-server', exact: true }).click()
  await expect(list.getByRole('heading', { name: 'web-server copy' })).toBeVisible()
  await list.getByRole('button', { name: 'Rename' }).click()
  await list.getByRole('textbox', { name: 'Name of the document' }).fill('db-01')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('heading', { name: 'db-01' })).toBeVisible()

  await list.getByRole('textbox', { name: 'Find a document' }).fill('db /etc/one')
  await expect(list.getByRole('button', { name: /^db-01/ })).toBeVisible()
  await expect(list.getByRole('button', { name: /^web-server/ })).toBeHidden()
  await list.getByRole('textbox', { name: 'Find a document' }).fill('')

  // The open one is deleted too, with the text that is in the editor.
  await list.getByRole('button', { name: 'Delete web-server', exact: true }).click()
  await expect(page.getByText('web-server deleted.')).toBeVisible()
  await expect(drawer(page).getByRole('button', { name: /^web-server/ })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(drawer(page).getByRole('button', { name: /^web-server/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(region(page, 'Editor').getByText('/etc/one')).toBeVisible()
})

test('each document shows what was wrong with it when it was open last', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\nfiles:\n- path: relative')
  await rename(page, 'broken')
  await expect(page.getByRole('img', { name: '1 error, 0 warnings' })).toBeVisible()
  await page.getByRole('button', { name: 'Kindling, start page' }).click()
  await page.getByRole('button', { name: 'Start empty' }).click()
  await rename(page, 'sound')
  await openDocuments(page)
  await expect(
    drawer(page)
      .getByRole('button', { name: /broken/ })
      .getByRole('img', { name: '1 error' }),
  ).toBeVisible()
  await expect(drawer(page).getByRole('button', { name: /^sound/ })).toBeVisible()
  await expect(
    drawer(page)
      .getByRole('button', { name: /^sound/ })
      .getByRole('img'),
  ).toBeHidden()
  await expectAccessible(page)
})

test('all files of a drop become documents, and the open one stays', async ({ page }) => {
  await startEmpty(page)
  await rename(page, 'mine')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    const text = 'variant: flatcar\nversion: 1.0.0\n'
    for (const name of ['one.bu', 'two.yaml']) dataTransfer.items.add(new File([text], name))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  })
  await expect(page.getByRole('button', { name: 'Document two' })).toBeVisible()
  await openDocuments(page)
  for (const name of [/^mine/, /^one/, /^two/]) await expect(drawer(page).getByRole('button', { name })).toBeVisible()
})

test('an earlier state is compared with now and restored, which is a step itself', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/one')
  await saved(page)
  await openDocuments(page)
  const states = drawer(page).getByRole('region', { name: 'Earlier states' })
  await expect(states.getByText('Added one')).toBeVisible()
  const first = states.getByRole('button').last()
  await first.click()
  await expect(states.getByRole('group', { name: /Changes since/ })).toContainText('path: /etc/one')
  await expectAccessible(page)
  await states.getByRole('button', { name: 'Go back to this' }).click()
  await expect(drawer(page)).toBeHidden()
  await expect(region(page, 'Editor').getByText('/etc/one')).toBeHidden()
  await expect(page.getByText(/Back at now/)).toBeVisible()
  await saved(page)

  await openDocuments(page)
  await states.getByRole('button', { name: /one/ }).click()
  await states.getByRole('button', { name: 'Go back to this' }).click()
  await expect(region(page, 'Editor').getByText('/etc/one')).toBeVisible()
  await page.keyboard.press('Escape')
  await textBox(page).focus()
  await page.keyboard.press('Control+z')
  await expect(region(page, 'Editor').getByText('/etc/one')).toBeHidden()
})

test('everything goes into one file and comes back in another browser', async ({ page, browser, baseURL }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/one')
  await rename(page, 'web: server')
  await openDocuments(page)
  const download = page.waitForEvent('download')
  await drawer(page).getByRole('button', { name: 'Save all to one file' }).click()
  const archive = await (await download).path()

  const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), acceptDownloads: true })
  const other = await elsewhere.newPage()
  await startEmpty(other)
  await openDocuments(other)
  const takeIn = async (): Promise<void> => {
    const chooser = other.waitForEvent('filechooser')
    await drawer(other).getByRole('button', { name: 'Take in an archive' }).click()
    await (await chooser).setFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: await read(archive) })
  }
  await takeIn()
  await expect(other.getByText('1 document added.')).toBeVisible()
  await drawer(other)
    .getByRole('button', { name: /^web: server/ })
    .click()
  await drawer(other).getByRole('button', { name: 'Open', exact: true }).click()
  await expect(region(other, 'Editor').getByText('/etc/one')).toBeVisible()

  await typeAtEnd(other, 'changed')
  await saved(other)
  await openDocuments(other)
  await takeIn()
  await expect(other.getByText(/1 document known already/)).toBeVisible()
  const chooser = other.waitForEvent('filechooser')
  await drawer(other).getByRole('button', { name: 'Take in an archive' }).click()
  await (await chooser).setFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') })
  await expect(other.getByText(/b\.zip: It is no zip file/)).toBeVisible()
  await elsewhere.close()
})

test('a document that another tab has open is not deleted under its hands', async ({ page, context }) => {
  await startEmpty(page)
  await rename(page, 'mine')
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('main').getByRole('alert')).toContainText('another tab')
  await second.getByRole('button', { name: 'Kindling, start page' }).click()
  await second.getByRole('button', { name: 'All documents and earlier states' }).click()
  await drawer(second).getByRole('button', { name: 'Delete mine', exact: true }).click()
  await expect(second.getByText('mine is open in another tab. Close it there first.')).toBeVisible()
  await expect(drawer(second).getByRole('button', { name: /^mine/ })).toBeVisible()
})

test('where the browser keeps nothing, the drawer says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  await startEmpty(page)
  await typeFile(page, '/etc/one')
  await openDocuments(page)
  await expect(drawer(page).getByText(/there are no earlier states/)).toBeVisible()
})

test('a database of the version before is taken over with its documents', async ({ page }) => {
  // The page of then has made it, so it must not be open yet.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<title>then</title>' }))
  await page.goto('/')
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kindling', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('documents', { keyPath: 'id' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('not opened'))
    })
    const transaction = database.transaction('documents', 'readwrite')
    const source = 'variant: flatcar\nversion: 1.0.0\n'
    transaction
      .objectStore('documents')
      .put({ id: 'old', name: 'from before', source, revision: 4, time: 1_700_000_000_000 })
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    database.close()
  })
  await page.unroute('**/*')
  await page.goto('/')
  await page.getByRole('button', { name: /from before/ }).click()
  await expect(textBox(page)).toBeVisible()
  await typeFile(page, '/etc/new')
  await saved(page)
  await openDocuments(page)
  await expect(drawer(page).getByText('Added new')).toBeVisible()
})

test('on a phone the drawer is a sheet that goes from the list to a document and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startEmpty(page)
  await typeFile(page, '/etc/one')
  await openDocuments(page)
  await drawer(page)
    .getByRole('button', { name: /^Untitled/ })
    .click()
  await expect(drawer(page).getByText('Added one')).toBeVisible()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'All documents' }).click()
  await expect(drawer(page).getByRole('button', { name: 'New' })).toBeVisible()
  await expectAccessible(page)
  const box = await drawer(page).boundingBox()
  expect(box && box.x === 0 && box.width === 390).toBe(true)
})

async function read(path: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises')
  return readFile(path)
}
