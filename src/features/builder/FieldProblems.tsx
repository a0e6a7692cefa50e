import type { FixableProblem } from '../../assist/fixes/fix.ts'
import { sentence } from '../../report/sentence.ts'
import { applyFixes } from '../../store/fixActions.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Message } from '../../ui/Message.tsx'

interface FieldProblemsProps {
  readonly problems: readonly FixableProblem[]
  readonly id?: string
}

/** What is wrong with a field, and the likeliest way to mend it. */
export function FieldProblems({ problems, id }: FieldProblemsProps) {
  return (
    <div id={id} role="alert">
      {problems.map(({ kind, code, message, help, fixes: [fix] = [] }) => (
        <Message key={code + message} kind={kind === 'hint' ? 'info' : kind}>
          {sentence(message)} {help && <MarkedText text={help} />}{' '}
          {fix && <LinkButton onPress={() => applyFixes([fix])}>{fix.title}</LinkButton>}
        </Message>
      ))}
    </div>
  )
}
