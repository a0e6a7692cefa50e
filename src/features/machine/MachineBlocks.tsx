import { useStore } from 'zustand'
import type { Machine } from '../../machine/machine.ts'
import { chainsOf } from '../../machine/units/chains.ts'
import { ChainBlock } from './ChainBlock.tsx'
import { DiskBlock } from './DiskBlock.tsx'
import { FilesBlock } from './FilesBlock.tsx'
import { Findings } from './Findings.tsx'
import { KernelBlock } from './KernelBlock.tsx'
import { machineView } from './machineView.ts'
import { RemoteBlock } from './RemoteBlock.tsx'
import { Timeline } from './Timeline.tsx'
import { UnitsBlock } from './UnitsBlock.tsx'
import { UsersBlock } from './UsersBlock.tsx'
import { VolumesBlock } from './VolumesBlock.tsx'
import styles from './MachineBlocks.module.css'

interface MachineBlocksProps {
  readonly machine: Machine
}

/** More timers than that are told in the table of units alone. */
const mostChains = 12

/** The parts of a machine, in the order in which a person looks for them. */
export function MachineBlocks({ machine }: MachineBlocksProps) {
  const { steps, findings, root, disks, units, image, users, groups, remote, config, node } = machine
  const unitsAs = useStore(machineView, (view) => view.unitsAs)
  return (
    <div className={styles.blocks}>
      <h2 className={styles.heading}>The machine after its first boot</h2>
      <Timeline steps={steps} />
      <Findings findings={findings} />
      <FilesBlock root={root} />
      {disks.disks.map((disk, index) => (
        <DiskBlock key={`${disk.device} ${index}`} disk={disk} />
      ))}
      <VolumesBlock disks={disks} />
      <div className={styles.pair} data-wide={unitsAs === 'graph' || undefined}>
        {units.length > 0 && <UnitsBlock units={units} image={image} />}
        <UsersBlock users={users} groups={groups} />
      </div>
      {chainsOf(units)
        .slice(0, mostChains)
        .map((chain) => (
          <ChainBlock key={chain.trigger} chain={chain} />
        ))}
      <KernelBlock config={config} node={node} />
      <RemoteBlock remote={remote} />
    </div>
  )
}
