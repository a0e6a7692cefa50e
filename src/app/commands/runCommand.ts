import { sayNotLoaded } from '../sayNotLoaded.ts'
import type { Command } from './command.ts'

type LoadCommands = () => Promise<readonly Command[]>

let provide: (load: LoadCommands) => void
const provided = new Promise<LoadCommands>((resolve) => (provide = resolve))
let registry: Promise<readonly Command[]> | undefined
let known: readonly Command[] | undefined

/** Says how commands are loaded. Called once, by the part of the page that has them. */
export const provideCommands = (load: LoadCommands): void => provide(load)

/** Every command of the page; they are loaded when the first one is needed, or when the page has nothing else to do. */
export function loadCommands(): Promise<readonly Command[]> {
  registry ??= loadOnce()
  return registry
}

async function loadOnce(): Promise<readonly Command[]> {
  try {
    known = await (await provided)()
    return known
  } catch (error) {
    registry = undefined
    throw error
  }
}

/** Does what a command does, if that can be done now. */
export async function runCommand(id: string): Promise<void> {
  try {
    const all = known ?? (await loadCommands())
    const command = all.find((each) => each.id === id)
    if (command?.isAvailable?.() !== false) await command?.run()
  } catch (error) {
    console.error(error)
    sayNotLoaded()
  }
}
