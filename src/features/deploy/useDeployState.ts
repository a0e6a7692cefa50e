import { useWorkspace } from '../../store/useWorkspace.ts'
import { deployStateOf, type DeployState } from './deployState.ts'

/** What is known about the chosen target; undefined while there is none, or no result. */
export function useDeployState(): DeployState | undefined {
  const document = useWorkspace((state) => state.document)
  const good = useWorkspace((state) => state.lastGood)
  return document && good && deployStateOf(document, good)
}
