import { useStore } from 'zustand'
import { workspace, type Workspace } from './workspace.ts'

/** Reads a part of the workspace in a component. The selector returns something stored, not something made. */
export function useWorkspace<Part>(select: (state: Workspace) => Part): Part {
  return useStore(workspace, select)
}
