import { createAssistant } from '../worker/assistClient.ts'
import { localPaths } from './localFiles/localPaths.ts'
import { workspace } from './workspace.ts'
import { startAssistWorker } from '../worker/startAssistWorker.ts'

/** Helps to write; its worker is loaded with the first question, or when the editor is there. */
export const assistant = createAssistant(startAssistWorker)

workspace.subscribe((now, before) => {
  if (now.document?.files !== before.document?.files) assistant.setPaths(localPaths(now.document?.files))
})
assistant.setPaths(localPaths(workspace.getState().document?.files))
