import { useEffect, type ComponentType, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { builderView, closeWide } from '../../store/builderView.ts'
import { prepareChanges } from '../../store/formActions.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { BuilderTitle } from './BuilderTitle.tsx'
import { followOpen } from './followOpen.ts'
import { GroupForm } from './GroupForm.tsx'
import { NestedList } from './NestedList.tsx'
import { SectionList } from './SectionList.tsx'
import { useBuilderText } from './useBuilderText.ts'
import { FormTextContext, type ItemGoalProps } from './useForm.ts'
import { WideForm } from './WideForm.tsx'
import styles from './Builder.module.css'

interface BuilderProps {
  /** Whether it is the pane in sight, on a phone. */
  readonly isShown?: boolean
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void
  /** Called with the place of an item that the person wants to see in the text. */
  readonly onGo: (offset: number) => void
  /** What offers goals, and the form of the one that is open. */
  readonly goals?: ReactNode
  readonly goalForm?: ReactNode
  /** The place among the goals. */
  readonly goalPlace?: ReactNode
  /** What the form of an item says of the goal that the item belongs to. */
  readonly ItemGoal?: ComponentType<ItemGoalProps>
}

/** The text as forms: what it makes, section by section, or one item beside the text. */
export function Builder({ isShown = true, onClose, onGo, goals, goalForm, goalPlace, ItemGoal }: BuilderProps) {
  const { reading, sections, problems } = useBuilderText()
  const wide = useStore(builderView, (state) => state.wide)
  const said = useStore(builderView, (state) => state.said)
  useEffect(startBuilder, [])
  const close = onClose && <IconButton icon="panel-left" label="Close Builder" onPress={onClose} />
  const done = (
    <Button variant="quiet" onPress={closeWide}>
      {wide === 'goal' ? 'Close' : 'Done'}
    </Button>
  )
  return (
    <FormTextContext value={{ reading, problems, onGo, Group: GroupForm, Nested: NestedList, ItemGoal }}>
      <Pane
        label="Builder"
        title={<BuilderTitle sections={sections} goal={goalPlace} />}
        actions={wide ? done : close}
        isShown={isShown}
      >
        {wide ? (
          <WideForm sections={sections} goals={goals}>
            {wide === 'goal' ? goalForm : undefined}
          </WideForm>
        ) : (
          <div className={styles.body}>
            {goals}
            <SectionList sections={sections} />
          </div>
        )}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </Pane>
    </FormTextContext>
  )
}

function startBuilder(): () => void {
  prepareChanges()
  return followOpen()
}
