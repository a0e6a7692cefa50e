import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { test as elsewhere, type Page } from '@playwright/test'
import { expect, region, startEmpty, test, textBox, typeAtEnd, typeFile } from './page.ts'

test.use({ serviceWorkers: 'allow' })
elsewhere.use({ serviceWorkers: 'allow' })

/** Waits until the browser keeps the whole page. */
const untilKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }))
  })

test('once loaded, the page works without a connection', async ({ page, context }) => {
  test.setTimeout(90_000)
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await expect(region(page, 'Result').getByText('"/etc/motd"')).toBeVisible()
  await untilKept(page)

  await context.setOffline(true)
  await page.reload()
  await expect(textBox(page)).toBeVisible()
  await expect(region(page, 'Editor').getByText('/etc/motd')).toBeVisible()
  await typeAtEnd(page, ' offline')
  await expect(region(page, 'Result').getByText('web%20offline')).toBeVisible()
  // Parts that were never asked for while there was a connection.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.press('Escape')
  await region(page, 'Result').getByRole('tab', { name: 'Deploy' }).click()
  await expect(page.getByText('Azure').first()).toBeVisible()
})

// On a server of its own, which the other journeys would call another origin.
elsewhere('below any path, a newer version is offered quietly and taken when the person says so', async ({ page }) => {
  test.setTimeout(90_000)
  const site = await serveBelow('/tools/kindling/')
  try {
    await page.goto(site.address)
    await page.getByRole('button', { name: 'Start empty' }).click()
    await expect(textBox(page)).toBeVisible()
    await untilKept(page)

    site.publish()
    await page.reload()
    const offer = page.getByText('A new version is ready. Your text stays.')
    await typeAtEnd(page, '# typed meanwhile')
    await expect(offer).toBeVisible({ timeout: 30_000 })
    await expect(textBox(page)).toBeFocused()
    await page.keyboard.type(' and after')
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-release', 'new')
    await expect(region(page, 'Editor').getByText('# typed meanwhile and after')).toBeVisible()
  } finally {
    site.server.close()
  }
})

test('the page can be installed', async ({ page, request }) => {
  await page.goto('/')
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest: { readonly icons: readonly { readonly src: string; readonly purpose?: string }[] } = await (
    await request.get(`/${link}`)
  ).json()
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).ok()).toBe(true)
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
})

interface Site {
  readonly address: string
  readonly server: Server
  /** Puts another version of the page in place. */
  readonly publish: () => void
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

// The built page below a path of a plain server, and on demand a page and a service worker that differ a little.
async function serveBelow(path: string): Promise<Site> {
  let isNew = false
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url ?? '/', 'http://site').pathname
    const name = asked === path ? 'index.html' : asked.slice(path.length)
    try {
      const content = await readFile(join('dist', name))
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
      response.end(isNew ? republished(name, content) : content)
    } catch {
      response.writeHead(404).end()
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  return { address: `http://localhost:${port}${path}`, server, publish: () => (isNew = true) }
}

function republished(name: string, content: Buffer): Buffer | string {
  if (name === 'index.html') return content.toString().replace('<html', '<html data-release="new"')
  return name === 'serviceWorker.js' ? content.toString().replace(/"version":"\w+"/, '"version":"new"') : content
}
