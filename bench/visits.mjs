import { withServedPage } from './servedPage.mjs'

const draft = { id: 'bench', name: 'bench', source: 'variant: flatcar\nversion: 1.1.0\n', revision: 1, time: 1 }

/** A first visit with a document, what the browser then keeps for later, and visits after that, with a connection and without. */
export const measureVisits = () =>
  withServedPage(async (browser, address) => {
    const context = await browser.newContext()
    await context.addInitScript((kept) => {
      localStorage.setItem('kindling.draft.bench', JSON.stringify(kept))
      localStorage.setItem('kindling.open', 'bench')
    }, draft)
    const page = await context.newPage()
    const counter = await countBytes(page)
    const first = { name: 'first visit', time: await visit(page, address), bytes: counter.take() }
    const start = performance.now()
    await page.evaluate(untilKept)
    const kept = { name: 'kept for later, unpacked', time: performance.now() - start, bytes: await keptBytes(page) }
    const later = { name: 'later visit', time: await visit(page, address), bytes: counter.take() }
    await context.setOffline(true)
    const offline = { name: 'without a connection', time: await visit(page, address), bytes: counter.take() }
    return [first, kept, later, offline]
  })

async function countBytes(page) {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  const local = new Set()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromServiceWorker || response.fromDiskCache) local.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!local.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return {
    take() {
      const taken = bytes
      bytes = 0
      return taken
    },
  }
}

async function visit(page, address) {
  const start = performance.now()
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Butane YAML' }).waitFor()
  const time = performance.now() - start
  await page.waitForTimeout(1000)
  return time
}

async function untilKept() {
  const { active } = await navigator.serviceWorker.ready
  if (active.state === 'activated') return
  await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }))
}

// Everything that is kept, before packing.
function keptBytes(page) {
  return page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((each) => each.startsWith('kindling.page.'))
    const responses = await (await caches.open(name)).matchAll()
    const sizes = await Promise.all(responses.map(async (response) => (await response.blob()).size))
    return sizes.reduce((sum, size) => sum + size, 0)
  })
}
