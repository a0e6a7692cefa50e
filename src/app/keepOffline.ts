import { newVersion } from '../store/newVersion.ts'
import { showToast } from '../ui/toasts.ts'

/** How long after the page the browser begins to keep it, in milliseconds: the text and its editor go first. */
const rest = 4000

/** How often a page that stays open looks for a newer version, in milliseconds. */
const pause = 60 * 60 * 1000

/** Has the browser keep the page for times without a connection. Called once, at start-up; not while developing. */
export function keepOffline(): void {
  const { serviceWorker }: { readonly serviceWorker?: ServiceWorkerContainer } = navigator
  if (!import.meta.env.PROD || !serviceWorker) return
  // Where the browser refuses, as in some private windows, the page works with a connection alone.
  setTimeout(() => void register(serviceWorker).catch(() => undefined), rest)
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.register('./serviceWorker.js')
  const wait = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => offer(container, registration))
  }
  wait(registration.installing)
  registration.addEventListener('updatefound', () => wait(registration.installing))
  offer(container, registration)
  lookAgain(registration)
}

// The first version to be kept is the one that is shown, so there is nothing to offer then.
function offer(container: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !container.controller || newVersion.getState().take) return
  const take = (): void => {
    container.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  }
  newVersion.setState({ take })
  showToast({
    kind: 'info',
    text: 'A new version is ready. Your text stays.',
    action: { label: 'Reload', onPress: take },
    stays: true,
  })
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < pause) return
    looked = Date.now()
    registration.update().catch(() => undefined)
  })
}
