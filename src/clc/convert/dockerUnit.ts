import type { EmittedMap } from '../../ignition/emitted.ts'
import { group, texts, type Group } from '../../translate/1-decode/group.ts'
import { generatedUnit } from './generatedUnit.ts'

/** The unit that the section `docker` makes. */
export function dockerUnit(config: Group): readonly EmittedMap[] {
  const docker = group(config, 'docker')
  if (!docker) return []
  const contents = `[Service]\nEnvironment="DOCKER_OPTS=${texts(docker, 'flags').join(' ')}"`
  return [
    generatedUnit(docker.path, { name: 'docker.service', dropin: '20-clct-docker.conf', contents, enable: 'enable' }),
  ]
}
