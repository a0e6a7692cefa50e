import { fixesOfKind } from '../../assist/fixes/combineFixes.ts'
import type { FixableProblem } from '../../assist/fixes/fix.ts'
import { applyFixes } from '../../store/fixActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { fixMenu } from './fixMenu.ts'
import styles from './ProblemFixes.module.css'

interface ProblemFixesProps {
  readonly problem: FixableProblem
}

/** What mends a problem: a button for the likeliest fix, a menu for everything else that can be done about it. */
export function ProblemFixes({ problem }: ProblemFixesProps) {
  const problems = useWorkspace((state) => state.latest?.problems) ?? []
  const first = problem.fixes?.[0]
  const alike = first ? fixesOfKind(problems, first.kind) : []
  const groups = fixMenu(problem, alike)
  return (
    <div className={styles.fixes}>
      {first && (
        <Button icon="bulb" onPress={() => applyFixes([first])}>
          {first.title}
        </Button>
      )}
      {alike.length > 1 && alike[0] === first && (
        <Button onPress={() => applyFixes(alike)}>Fix all {alike.length}</Button>
      )}
      {groups.length > 0 && (
        <Menu label="More about this problem" groups={groups}>
          <IconButton icon="more" label="More about this problem" />
        </Menu>
      )}
    </div>
  )
}
