// Keeps the page in the browser, so that it works without a connection. Built alone, with the list of files put in.
import type { KeptFiles, ServiceWorkerHost } from './serviceWorkerTypes.ts'

declare const kept: KeptFiles
declare const self: ServiceWorkerHost

const prefix = 'kindling.page.'
const cacheName = prefix + kept.version

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer) event.respondWith(answer)
})
self.addEventListener('message', (event) => {
  // The person has agreed to the new version.
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  // A few at a time, because the person may be working meanwhile.
  const waiting = [...kept.files]
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await keepFile(cache, file)
  }
  await Promise.all([work(), work(), work()])
}

// Files with their content's hash in their names never change, so that of an earlier version or of the browser's own cache will do.
async function keepFile(cache: Cache, file: string): Promise<void> {
  const url = addressOf(file)
  const isFixed = file.startsWith('assets/')
  const known = isFixed ? await caches.match(url) : undefined
  const response = known ?? (await fetch(url, { cache: isFixed ? 'default' : 'reload' }))
  if (!response.ok) throw new Error(`${file} could not be loaded.`)
  await cache.put(url, response)
}

// The version before stays, for a tab that still shows it and may need another part of it.
async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

function answerTo(request: Request): Promise<Response> | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return undefined
  if (request.mode === 'navigate') return answerPage(request)
  return answerFile(request)
}

async function answerPage(request: Request): Promise<Response> {
  const path = request.url.slice(self.registration.scope.length).replace(/[?#].*$/, '')
  const page = path === '' || path === 'index.html' ? await inThisVersion(addressOf('index.html')) : undefined
  return page ?? fetch(request)
}

async function answerFile(request: Request): Promise<Response> {
  return (await inThisVersion(request.url)) ?? (await caches.match(request.url)) ?? fetch(request)
}

async function inThisVersion(url: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(url)
}

function addressOf(file: string): string {
  return new URL(file, self.registration.scope).href
}
