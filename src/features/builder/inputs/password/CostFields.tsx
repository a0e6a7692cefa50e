import { NumberInput } from '../../../../ui/NumberInput.tsx'
import { Select } from '../../../../ui/Select.tsx'
import type { CryptMethod } from '../../../../worker/crypt/cryptProtocol.ts'
import { accountMethods, costProblem, methods } from './methods.ts'
import styles from './CostFields.module.css'

interface CostFieldsProps {
  readonly method: CryptMethod
  readonly cost: string
  readonly isForGrub: boolean
  readonly onMethod: (method: CryptMethod) => void
  readonly onCost: (cost: string) => void
}

/** How a password is hashed, and how long it takes to try one. */
export function CostFields({ method, cost, isForGrub, onMethod, onCost }: CostFieldsProps) {
  const { costTitle } = methods[method]
  return (
    <div className={styles.pair}>
      {isForGrub ? (
        <Select label="Method" choices={{ grub: methods.grub.title }} chosen="grub" onChange={onMethod} />
      ) : (
        <Select
          label="Method"
          choices={accountMethods}
          chosen={method === 'bcrypt' ? 'bcrypt' : 'sha512'}
          onChange={onMethod}
        />
      )}
      <div className={styles.cost}>
        <span className={styles.label} aria-hidden="true">
          {costTitle}
        </span>
        <NumberInput
          label={costTitle}
          value={cost}
          step={method === 'bcrypt' ? 1 : 1000}
          isInvalid={costProblem(cost, methods[method]) !== undefined}
          onChange={onCost}
        />
      </div>
    </div>
  )
}
