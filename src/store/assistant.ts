import { createAssistant } from '../worker/assistClient.ts'
import { startAssistWorker } from '../worker/startAssistWorker.ts'

/** Helps to write; its worker is loaded with the first question, or when the editor is there. */
export const assistant = createAssistant(startAssistWorker)
