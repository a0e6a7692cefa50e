import { createStore } from 'zustand/vanilla'

/** What is looked at in the Machine tab. It stays when the tab is closed and opened again. */
export interface MachineView {
  /** The path of the file whose contents are shown; undefined until one is chosen. */
  readonly file: string | undefined
  /** The unit whose relations are shown. */
  readonly unit: string | undefined
  readonly unitsAs: 'table' | 'graph'
  /** The size that disks are drawn for, in GiB; undefined for one that fits. */
  readonly diskGib: number | undefined
}

/** What is looked at in the Machine tab of this page. */
export const machineView = createStore<MachineView>(() => ({
  file: undefined,
  unit: undefined,
  unitsAs: 'table',
  diskGib: undefined,
}))
