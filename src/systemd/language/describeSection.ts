import { sectionsOf } from '../directives/directives.ts'
import type { UnitType } from '../unitType.ts'
import { manualLink } from './describeDirective.ts'

/** What there is to say of a section, in Markdown; undefined where the type has none of that name. */
export function describeSection(type: UnitType, section: string): readonly string[] | undefined {
  const [first] = sectionsOf(type).get(section)?.values() ?? []
  if (first === undefined) return undefined
  const about = abouts[section]
  return [about === undefined ? `**[${section}]**` : `**[${section}]** · ${about}`, manualLink(first.manual)]
}

const abouts: Readonly<Record<string, string>> = {
  Artifact: 'the artifact to pull',
  Automount: 'where something is mounted when it is first used',
  Build: 'the image to build',
  Container: 'the container to run, as `podman run` would',
  Image: 'the image to pull',
  Install: 'what enabling the unit does, such as starting it at boot',
  Kube: 'the Kubernetes YAML to run',
  Match: 'which interfaces the file is for',
  Mount: 'what is mounted where',
  NetDev: 'the interface to make',
  Path: 'what is watched',
  Pod: 'the pod that containers share',
  Quadlet: 'how Podman makes a service of the file',
  Service: 'the program to run, and how',
  Socket: 'where connections are taken',
  Swap: 'what is swapped to',
  Timer: 'when the timer elapses',
  Unit: 'what the unit is called, and what it needs',
  Volume: 'the volume to make',
}
