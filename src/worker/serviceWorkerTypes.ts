/** What the build puts into the service worker. */
export interface KeptFiles {
  /** Changes with any of the files. */
  readonly version: string
  /** Paths from the page. */
  readonly files: readonly string[]
}

/** An event that lasts as long as a promise. */
interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface AnsweredEvent extends Event {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface SaidEvent extends WaitingEvent {
  readonly data: unknown
}

interface HostEvents {
  readonly install: WaitingEvent
  readonly activate: WaitingEvent
  readonly fetch: AnsweredEvent
  readonly message: SaidEvent
}

/** As much of a service worker's world as ours needs; the types of the page and of service workers do not go together. */
export interface ServiceWorkerHost {
  readonly addEventListener: <Kind extends keyof HostEvents>(
    kind: Kind,
    listen: (event: HostEvents[Kind]) => void,
  ) => void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly registration: { readonly scope: string }
}
