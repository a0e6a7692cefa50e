import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd, typeFile } from './page.ts'

test('a reload right after a key press loses nothing', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  await page.keyboard.type('X')
  await page.reload()
  await expect(region(page, 'Editor').getByText('webX')).toBeVisible()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})

test('a second tab leaves the first alone and offers a copy', async ({ page, context }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/first')
  await expect(page.getByText('Saved in this browser')).toBeVisible()

  const second = await context.newPage()
  await second.goto('/')
  await expect(region(second, 'Editor').getByText('/etc/first')).toBeVisible()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('another tab')
  await expectAccessible(second)
  await typeAtEnd(second, 'second')
  await second.getByRole('button', { name: /copy/i }).first().click()
  await expect(second.getByRole('main').getByRole('alert')).toBeHidden()
  await expect(second.getByText('Saved in this browser')).toBeVisible()

  await page.reload()
  await expect(region(page, 'Editor').getByText('/etc/first')).toBeVisible()
  await expect(region(page, 'Editor').getByText('websecond')).toBeHidden()
  await second.reload()
  await expect(region(second, 'Editor').getByText('websecond')).toBeVisible()
})

test('a page that the browser has put aside asks for its document again when it is back', async ({ page, context }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/first')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  // What the browser says to a page that it keeps to show it again; the test's browser keeps none.
  const say = (event: 'pagehide' | 'pageshow'): Promise<boolean> =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event)
  await say('pagehide')
  const second = await context.newPage()
  await second.goto('/')
  await expect(region(second, 'Editor').getByText('/etc/first')).toBeVisible()
  await typeAtEnd(second, 'second')
  await expect(second.getByText('Saved in this browser')).toBeVisible()

  await say('pageshow')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('another tab')
  await second.close()
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden()
  await expect(region(page, 'Editor').getByText('websecond')).toBeVisible()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})

test('a full storage is said, costs nothing, and is written to when there is room again', async ({ page }) => {
  await startEmpty(page)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  const setFull = (isFull: boolean): Promise<void> =>
    page.evaluate((full) => document.documentElement.toggleAttribute('data-full', full), isFull).then(() => undefined)
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its object
    const { setItem } = Storage.prototype
    // oxlint-disable-next-line typescript/unbound-method -- called on its object
    const { put } = IDBObjectStore.prototype
    const refuse = (): void => {
      if (document.documentElement.hasAttribute('data-full')) throw new DOMException('No room', 'QuotaExceededError')
    }
    Storage.prototype.setItem = function (...item) {
      refuse()
      setItem.apply(this, item)
    }
    IDBObjectStore.prototype.put = function (...value) {
      refuse()
      return put.apply(this, value)
    }
  })
  await setFull(true)
  await typeFile(page, '/etc/hostname')
  await expect(page.getByText('Not saved: storage is full')).toBeVisible()
  await expect(region(page, 'Result').getByText('"/etc/hostname"', { exact: true })).toBeVisible()
  await setFull(false)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(region(page, 'Editor').getByText('/etc/hostname')).toBeVisible()
})

test('where the browser keeps nothing, work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  await expect(region(page, 'Result').getByText('"/etc/hostname"', { exact: true })).toBeVisible()
  await expect(page.getByText('Not saved in this browser')).toBeVisible()
  const question = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  expect((await question).type()).toBe('beforeunload')
  await (await question).accept()
})

test('a damaged draft does not stop the page', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kindling.open', 'broken')
    localStorage.setItem('kindling.draft.broken', '{"id":"broken","source":')
    localStorage.setItem('kindling.settings', '{"theme":7}')
  })
  await startEmpty(page)
  await expect(textBox(page)).toBeVisible()
})
