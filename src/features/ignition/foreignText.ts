import type { Latest } from '../../store/workspace.ts'

/** What a text is that names no spec of Butane, in plain words. */
export interface ForeignText {
  readonly title: string
  readonly text: string
  /** Whether it is another language, so that no error of the text leads on. */
  readonly isOther?: true
  /** Whether it can be turned into Butane. */
  readonly isMovable?: true
}

const MACHINE_CONFIG = /^kind:\s*["']?MachineConfig\b/m

/** Says what a text without a known spec is; undefined where it cannot be told. */
export function foreignText(source: string): ForeignText | undefined {
  return texts.find(({ isIt }) => isIt.test(source))
}

/** Says what a text is that was translated without a spec; undefined where it could not even be read. */
export function foreignTextOf({ source, spec, problems }: Latest): ForeignText | undefined {
  return spec || problems.some(({ code }) => unread.has(code)) ? undefined : foreignText(source)
}

// What kept the text from being read, so that its spec is not known either.
const unread: ReadonlySet<string> = new Set(['syntax', 'too-large', 'translator-stopped'])

const topLevel = (keys: string): RegExp => new RegExp(`^(?:${keys})\\s*:`, 'm')

const texts: readonly (ForeignText & { readonly isIt: RegExp })[] = [
  {
    isIt: /^\s*$/,
    title: 'Nothing written yet',
    text: 'Choose a spec at the top, and the first two lines are there.',
  },
  {
    isIt: /^\s*\{[\s\S]*"ignition"\s*:/,
    title: 'This is an Ignition config already',
    text: 'A machine can read it as it is. To change it, turn it into Butane, the YAML that Ignition is made from.',
    isOther: true,
    isMovable: true,
  },
  {
    isIt: MACHINE_CONFIG,
    title: 'This is a MachineConfig already',
    text: 'A cluster can read it as it is. To change it, turn it into Butane, the YAML that it is made from.',
    isOther: true,
    isMovable: true,
  },
  {
    isIt: /^#cloud-config\b|^(?:write_files|runcmd|packages)[ \t]*:/m,
    title: 'This is a cloud-config',
    text: 'cloud-init reads it, which these images do not have. Turn it into Butane; what has no equivalent is named.',
    isOther: true,
    isMovable: true,
  },
  {
    isIt: /^\s*(?:[$#] )?(?:sudo )?(?:docker|podman) (?:container )?(?:run|create)\b/,
    title: 'This is a command that runs a container',
    text: 'A machine starts containers from units. Turn it into Butane with such a unit.',
    isOther: true,
    isMovable: true,
  },
  {
    isIt: /^services\s*:\s*$[^]*^\s+(?:image|build)\s*:/m,
    title: 'This is a Compose file',
    text: 'A machine starts containers from units. Turn it into Butane with a unit for each service.',
    isOther: true,
    isMovable: true,
  },
  {
    isIt: topLevel('variant|version'),
    title: 'No spec has this name',
    text: 'The first two lines name a variant and a version that Butane does not know. Choose a spec at the top.',
  },
  {
    isIt: topLevel('ignition|passwd|storage|systemd|kernel_arguments|boot_device|grub|openshift'),
    title: 'The text does not say what it is for',
    text: 'Butane needs a variant and a version in the first two lines. Choose a spec at the top, and they go in.',
  },
]
