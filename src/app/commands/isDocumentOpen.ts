import { workspace } from '../../store/workspace.ts'

/** Whether a document is open, as most commands need. */
export const isDocumentOpen = (): boolean => workspace.getState().document !== undefined
