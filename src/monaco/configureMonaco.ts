import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices'
import { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration'

/** Settings that Monaco takes for all editors at once and has no option for. */
export function configureMonaco(): void {
  // Its headings make the list of quick fixes one that screen readers cannot tell.
  void StandaloneServices.get(IConfigurationService).updateValue('editor.codeActionWidget.showHeaders', false)
}
