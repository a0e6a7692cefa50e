/** The language of a result: Ignition is JSON, a MachineConfig for OpenShift is YAML. */
export function outputLanguage(output: string): 'json' | 'yaml' {
  return output.startsWith('{') ? 'json' : 'yaml'
}

/** The file name that goes with a result. */
export function outputName(output: string): 'config.ign' | 'config.yaml' {
  return outputLanguage(output) === 'json' ? 'config.ign' : 'config.yaml'
}
