import { useStore } from 'zustand'
import type { Image } from '../../images/image.ts'
import type { MachineUnit } from '../../machine/units/unit.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Block } from './Block.tsx'
import { machineView } from './machineView.ts'
import { UnitDetails } from './UnitDetails.tsx'
import { UnitGraphView } from './UnitGraphView.tsx'
import { UnitTable } from './UnitTable.tsx'

interface UnitsBlockProps {
  readonly units: readonly MachineUnit[]
  readonly image: Image
}

const views = { table: 'Table', graph: 'Graph' } as const

/** The units of the config: what starts them, and what they have to do with each other. */
export function UnitsBlock({ units, image }: UnitsBlockProps) {
  const view = useStore(machineView, (state) => state.unitsAs)
  const chosenName = useStore(machineView, (state) => state.unit)
  const chosen = units.find(({ name }) => name === chosenName)
  const choose = (name: string): void => machineView.setState({ unit: name })
  const started = units.filter(({ start }) => start.when === 'boot').length
  return (
    <Block
      title="Units"
      hint={`${started} of ${units.length} start at boot`}
      actions={
        <Segmented
          label="Show the units as"
          choices={views}
          chosen={view}
          onChange={(unitsAs) => machineView.setState({ unitsAs })}
        />
      }
    >
      {view === 'table' ? (
        <UnitTable units={units} chosen={chosen?.name} onChoose={choose} />
      ) : (
        <UnitGraphView units={units} image={image} chosen={chosen?.name} onChoose={choose} />
      )}
      {chosen && <UnitDetails unit={chosen} units={units} image={image} onChoose={choose} />}
    </Block>
  )
}
