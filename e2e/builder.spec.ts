import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test, textBox } from './page.ts'

const builder = (page: Page): Locator => region(page, 'Builder')
/** The form of an open item. */
const form = (page: Page, name: string): Locator => builder(page).getByRole('region', { name, exact: true })
const add = (page: Page, what: string): Promise<void> =>
  builder(page)
    .getByRole('button', { name: `Add ${what}`, exact: true })
    .click()
const addTo = async (page: Page, section: string, what: string): Promise<void> => {
  await builder(page)
    .getByRole('button', { name: `Add to ${section}` })
    .click()
  await page.getByRole('menuitem', { name: `Add ${what}`, exact: true }).click()
}

/** The text of the document, as it is kept. */
async function source(page: Page): Promise<string> {
  // Beside an open list of offers, the other parts of the page have no role.
  const lines = await page.locator('[data-pane=editor]').evaluate((pane) => {
    const shown = [...pane.querySelectorAll<HTMLElement>('.view-line')]
    const top = (line: HTMLElement): number => Number.parseInt(line.style.top, 10)
    return shown.toSorted((a, b) => top(a) - top(b)).map((line) => line.textContent.replaceAll('\u00a0', ' '))
  })
  return lines.join('\n')
}

const expectSource = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await source(page)).trimEnd()).toBe(text.trimEnd())

async function openText(page: Page, text: string): Promise<void> {
  await startEmpty(page)
  const file = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'opened.bu'))
    return transfer
  }, text)
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: file })
  await expect(page.getByRole('button', { name: 'Document opened' })).toBeVisible()
}

const twoFiles = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/first # mine
      mode: 0644
    - path: /etc/second
      mode: 0600
`

test('a machine without typing YAML: a user, a file and a unit', async ({ page }) => {
  await startEmpty(page)
  await addTo(page, 'Users', 'a user')
  await expect(builder(page).getByRole('combobox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('core')
  const user = form(page, 'core')
  await expect(user).toBeVisible()
  await expectAccessible(page)

  await addTo(page, 'Files', 'a file')
  await expect(builder(page).locator('input:focus')).toHaveValue('')
  await page.keyboard.type('/etc/motd')
  await page.keyboard.press('Tab')
  await add(page, 'a systemd unit')
  await expect(builder(page).locator('input:focus')).toHaveValue('')
  await page.keyboard.type('hello.service')
  await expect(form(page, 'hello.service')).toBeVisible()
  await expectSource(
    page,
    `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
storage:
  files:
    - path: /etc/motd
      mode: 0644
systemd:
  units:
    - name: hello.service
      enabled: true`,
  )
})

test('what is typed fast all arrives, in its order, and is one undo stop', async ({ page }) => {
  await openText(page, twoFiles)
  await builder(page).getByRole('button', { name: '/etc/second' }).click()
  const path = builder(page).getByRole('combobox', { name: 'Path' })
  await path.fill('')
  const typed = '/etc/a-rather-long-path/that-is-typed/without-a-pause.conf'
  await path.pressSequentially(typed)
  await expect(path).toHaveValue(typed)
  await expectSource(page, twoFiles.replace('/etc/second', typed))
  // A busy machine pauses between keys, which parts them into several stops; so these come without any pause.
  await path.evaluate((box, more) => {
    const before: unknown = Reflect.get(box, 'value')
    for (let count = 1; count <= more.length; count += 1) {
      Reflect.set(HTMLInputElement.prototype, 'value', `${String(before)}${more.slice(0, count)}`, box)
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
  }, '.d/and-more')
  await expectSource(page, twoFiles.replace('/etc/second', `${typed}.d/and-more`))
  await region(page, 'Editor').getByRole('button', { name: 'Undo' }).click()
  await expect(path).not.toHaveValue(/and-more/)
  await expect(path).not.toHaveValue(/\.d/)
})

test('the form follows the text', async ({ page }) => {
  await openText(page, twoFiles)
  await builder(page).getByRole('button', { name: '/etc/second' }).click()
  await textBox(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.type('-now')
  await expect(builder(page).getByRole('combobox', { name: 'Path' })).toHaveValue('/etc/second-now')
  await expect(form(page, '/etc/second-now')).toBeVisible()
})

test('an open form stays with its item when another is typed above it', async ({ page }) => {
  await openText(page, twoFiles)
  await builder(page).getByRole('button', { name: '/etc/second' }).click()
  await builder(page).getByRole('combobox', { name: 'Path' }).fill('/etc/other')
  await textBox(page).focus()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.type('\n- path: /etc/zeroth')
  await expect(builder(page).getByRole('button', { name: '/etc/zeroth' })).toBeVisible()
  await expect(form(page, '/etc/other')).toBeVisible()
  await builder(page).getByRole('combobox', { name: 'Path' }).fill('/etc/mine')
  await expectSource(
    page,
    twoFiles.replace('/etc/second', '/etc/mine').replace('  files:', '  files:\n    - path: /etc/zeroth'),
  )
})

test('items are duplicated, put in order and deleted, which can be taken back', async ({ page }) => {
  await openText(page, twoFiles)
  const row = (name: string): Locator => builder(page).getByRole('button', { name: new RegExp(`^${name}`) })
  await row('/etc/first').click()
  const more = (name: string): Locator => builder(page).getByRole('button', { name: `More for ${name}` })
  await more('/etc/first').click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expectSource(
    page,
    twoFiles.replace(
      '    - path: /etc/second',
      '    - path: /etc/first-2 # mine\n      mode: 0644\n    - path: /etc/second',
    ),
  )
  await region(page, 'Editor').getByRole('button', { name: 'Undo' }).click()
  await expectSource(page, twoFiles)

  await more('/etc/first').click()
  await page.getByRole('menuitem', { name: 'Move down' }).click()
  const swapped = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/second
      mode: 0600
    - path: /etc/first # mine
      mode: 0644
`
  await expectSource(page, swapped)
  await expect(builder(page).getByRole('status')).toHaveText('/etc/first is now number 2')
  await page.keyboard.press('Alt+ArrowUp')
  await expectSource(page, twoFiles)

  await row('/etc/first').click()
  await row('/etc/second').hover()
  const grip = builder(page).locator('[data-item="storage.files.1"] [draggable]')
  await grip.dragTo(row('/etc/first'), { targetPosition: { x: 60, y: 3 } })
  await expectSource(page, swapped)

  await row('/etc/first').click()
  await more('/etc/first').click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expectSource(page, swapped.replace('    - path: /etc/first # mine\n      mode: 0644\n', ''))
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expectSource(page, swapped)
})

test('what is wrong is said at the field, once it is left', async ({ page }) => {
  await startEmpty(page)
  await addTo(page, 'Files', 'a file')
  const path = builder(page).getByRole('combobox', { name: 'Path' })
  await page.keyboard.type('motd.txt')
  await expect(
    region(page, 'Problems')
      .getByText(/absolute/)
      .first(),
  ).toBeVisible()
  await expect(builder(page).getByText(/not absolute/)).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(builder(page).getByText(/not absolute/)).toBeVisible()
  await path.fill('/etc/motd')
  await expect(builder(page).getByText(/not absolute/)).toBeHidden()
})

test('a broken part turns into its line, everything else stays usable', async ({ page }) => {
  await openText(page, twoFiles.replace('- path: /etc/first # mine', '- path: "/etc/first'))
  const broken = builder(page).getByRole('button', { name: /line 5/ })
  await broken.click()
  await expect(builder(page).getByRole('textbox', { name: 'Octal mode' })).toHaveValue('0644')
  await builder(page).getByRole('button', { name: 'Go to line 5' }).click()
  await expect(textBox(page)).toBeFocused()
  await builder(page).getByRole('button', { name: '/etc/second' }).click()
  await builder(page).getByRole('textbox', { name: 'Octal mode' }).fill('0640')
  await expect.poll(() => source(page)).toContain('- path: /etc/second\n      mode: 0640')
  await page.keyboard.press('Escape')
  await expectAccessible(page)
})

test('an item opens beside the text, and its field, its line and its JSON light up together', async ({ page }) => {
  await openText(page, twoFiles)
  await builder(page).getByRole('button', { name: '/etc/second' }).click()
  await builder(page).getByRole('button', { name: 'Open /etc/second beside the text' }).click()
  await expect(region(page, 'Result')).toBeHidden()
  await expect(builder(page).getByRole('navigation', { name: 'Place in the form' })).toContainText('Files')
  await expectAccessible(page)
  await builder(page).getByRole('combobox', { name: 'Path' }).focus()
  await expect(region(page, 'Editor').locator('.linked-line')).toBeVisible()
  await builder(page).getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /first/ }).click()
  await expect(form(page, '/etc/first')).toBeVisible()
  await builder(page).getByRole('button', { name: 'Done' }).click()
  await expect(region(page, 'Result')).toBeVisible()
  await expect.poll(async () => (await builder(page).boundingBox())?.width).toBe(344)
})

test('all of it by keys alone', async ({ page }) => {
  await startEmpty(page)
  await builder(page).getByRole('button', { name: 'Add a systemd unit' }).focus()
  await page.keyboard.press('Enter')
  await expect(builder(page).getByRole('combobox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('a.service')
  await page.keyboard.press('Tab')
  await expect(builder(page).getByRole('combobox', { name: 'Type of the unit' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(builder(page).getByRole('switch', { name: 'Enabled' })).toBeFocused()
  await page.keyboard.press('Space')
  await expectSource(
    page,
    'variant: flatcar\nversion: 1.1.0\nsystemd:\n  units:\n    - name: a.service\n      enabled: false',
  )
  await page.keyboard.press('F12')
  await expect(textBox(page)).toBeFocused()
  await page.keyboard.press('Shift+F12')
  await expect(builder(page).getByRole('switch', { name: 'Enabled' })).toBeFocused()
})

test('lists of texts, labels and choices', async ({ page }) => {
  await openText(page, 'variant: openshift\nversion: 4.20.0\n')
  await builder(page)
    .getByRole('button', { name: /^OpenShift/ })
    .click()
  await builder(page)
    .getByRole('button', { name: /Machine settings/ })
    .click()
  const settings = form(page, 'Machine settings')
  await settings.getByRole('textbox', { name: 'Extensions, new' }).fill('usbguard')
  await expect(settings.getByRole('textbox', { name: 'Extensions, 1' })).toHaveValue('usbguard')
  await settings.getByRole('textbox', { name: 'Extensions, new' }).fill('kerberos')
  await settings.getByRole('combobox', { name: 'Kernel type' }).selectOption('realtime')
  await settings.getByRole('button', { name: 'Delete usbguard' }).click()
  await expectSource(
    page,
    'variant: openshift\nversion: 4.20.0\nopenshift:\n  extensions:\n    - kerberos\n  kernel_type: realtime',
  )
  await builder(page)
    .getByRole('button', { name: /Name and labels/ })
    .click()
  const names = form(page, 'Name and labels')
  await names.getByRole('textbox', { name: 'Labels: key' }).fill('machineconfiguration.openshift.io/role')
  await page.keyboard.press('Tab')
  await names.getByRole('textbox', { name: /^Labels: value/ }).fill('worker')
  await expect.poll(() => source(page)).toContain('machineconfiguration.openshift.io/role: worker')
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('an item is made, and its form fills the pane', async ({ page }) => {
    await startEmpty(page)
    await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Builder' }).click()
    await addTo(page, 'Users', 'a user')
    await page.keyboard.type('core')
    await builder(page).getByRole('button', { name: 'Open core beside the text' }).click()
    await expect(builder(page).getByRole('button', { name: 'Done' })).toBeVisible()
    await expectAccessible(page)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(sideways).toBe(false)
    await builder(page).getByRole('button', { name: 'Done' }).click()
    await expect(form(page, 'core')).toBeVisible()
  })
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('forms can be read', async ({ page }) => {
    await openText(page, twoFiles)
    await builder(page).getByRole('button', { name: '/etc/second' }).click()
    await builder(page)
      .getByRole('button', { name: /^More .*Overwrite/ })
      .click()
    await expectAccessible(page)
  })
})

test('what the variant cannot use has its reason; an item is added at once where the section has one list only', async ({
  page,
}) => {
  await openText(page, 'variant: r4e\nversion: 1.0.0\n')
  await add(page, 'a systemd unit')
  await expect(builder(page).locator('input:focus')).toHaveValue('')
  await page.keyboard.type('hello.service')
  await expect(form(page, 'hello.service')).toBeVisible()
  await builder(page).getByRole('button', { name: 'Storage', exact: true }).click()
  await expect(builder(page).getByText(/^Disks:/)).toBeVisible()
})

test('of a long path the name of the file stays in sight', async ({ page }) => {
  const path = '/etc/systemd/system/multi-user.target.d/deep/below/name.conf'
  await openText(page, `variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: ${path}\n`)
  const row = builder(page).getByRole('button', { name: path, exact: true })
  await expect(row).toBeVisible()
  expect(await row.evaluate(isEndInSight)).toBe(true)
  await row.click()
  await expect(form(page, path)).toBeVisible()
  expect(await row.evaluate(isEndInSight)).toBe(true)
})

function isEndInSight(button: Element): boolean {
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT)
  const end = document.createRange()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.endsWith('name.conf')) continue
    end.setStart(text, text.nodeValue.length - 'name.conf'.length)
    end.setEnd(text, text.nodeValue.length)
  }
  const { left, right, width } = end.getBoundingClientRect()
  const box = button.getBoundingClientRect()
  return width > 0 && left >= box.left && right <= box.right
}
