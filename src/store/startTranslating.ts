import { createTranslator } from '../worker/client.ts'
import { inOrder } from '../report/inOrder.ts'
import type { FilesToSend } from '../worker/filesSender.ts'
import type { AcceptedReply, TranslateReply, TranslateWishes } from '../worker/protocol.ts'
import { startTranslateWorker } from '../worker/startTranslateWorker.ts'
import { settings, type Settings } from './settings.ts'
import { openFilesToSend, readyFiles } from './localFiles/filesToSend.ts'
import { workspace, type GoodResult, type OpenDocument } from './workspace.ts'

/** How long after a key press an accepted text is not yet called wrong, in milliseconds: half a word is no mistake. */
const calm = 400

/** Translates the open document whenever its text or the form of the output changes. Called once, at start-up. */
export function startTranslating(): void {
  let changed = 0
  // The text that was sent last. The open one may be newer while its local files are being loaded.
  let sent = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const translator = createTranslator(startTranslateWorker, (reply) => {
    clearTimeout(timer)
    const wasValid = workspace.getState().latest?.isValid === true
    const delay = reply.kind === 'refused' && wasValid ? changed + calm - Date.now() : 0
    if (delay > 0) timer = setTimeout(() => show(reply, sent), delay)
    else show(reply, sent)
  })
  const request = (): void => {
    clearTimeout(timer)
    changed = Date.now()
    const files = readyFiles()
    // At once: the worker translates while the page draws.
    if (files) send(files)
    // Where that part of the page cannot be loaded, those that have been sent stay.
    else void openFilesToSend().then(send, () => send(undefined))
  }
  const send = (files: FilesToSend | undefined): void => {
    const { document } = workspace.getState()
    if (!document) return
    const wishes = { ...wishesOf(settings.getState()), ...goalOf(document) }
    sent = document.source
    translator.translate(sent, wishes, files)
    workspace.setState({ isTranslating: true })
  }
  workspace.subscribe((now, before) => {
    // Its answers may be on their way while files of the next one are loaded.
    if (now.document?.id !== before.document?.id) translator.forget()
    if (documentFacts.some((fact) => fact(now.document) !== fact(before.document))) request()
  })
  settings.subscribe((now, before) => {
    if (wishNames.some((name) => now[name] !== before[name])) request()
  })
}

// What of a document the answer depends on.
const documentFacts: readonly ((document: OpenDocument | undefined) => unknown)[] = [
  (document) => document?.id,
  (document) => document?.source,
  (document) => document?.files,
  (document) => document?.deployment?.image?.channel,
  (document) => document?.deployment?.target,
]

function goalOf({ deployment }: OpenDocument): Pick<TranslateWishes, 'channel' | 'target'> {
  const [channel, target] = [deployment?.image?.channel, deployment?.target]
  return { ...(channel !== undefined && { channel }), ...(target !== undefined && { target }) }
}

const wishNames = ['output', 'isRaw', 'isStrict', 'hiddenHints', 'clcPlatform'] as const

const wishesOf = ({
  output,
  isRaw = false,
  isStrict = false,
  hiddenHints = [],
  clcPlatform,
}: Settings): TranslateWishes => ({
  pretty: output === 'pretty',
  raw: isRaw,
  strict: isStrict,
  hiddenHints,
  ...(clcPlatform !== undefined && { platform: clcPlatform }),
})

// Late replies are dropped, so that this one is about the text that was sent last.
function show(reply: TranslateReply, source: string): void {
  const { document, contentHints } = workspace.getState()
  if (!document) return
  const { kind, problems, spec } = reply
  const latest = { source, isValid: kind === 'accepted', problems: inOrder([...problems, ...contentHints]), spec }
  const isTranslating = document.source !== source
  workspace.setState(
    kind === 'accepted' ? { latest, lastGood: goodResult(reply, source), isTranslating } : { latest, isTranslating },
  )
}

const goodResult = ({ output, spec, translations }: AcceptedReply, source: string): GoodResult => ({
  source,
  output,
  spec,
  translations,
  time: Date.now(),
})
