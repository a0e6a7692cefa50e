import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { specs, variants, type Spec, type SpecId } from '../../spec/registry.ts'
import { tooNewFor } from '../../images/tooNewFor.ts'
import { wishSpec } from '../../store/specChange.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { specTitle, variantTitles } from '../../spec/specTitle.ts'
import styles from './SpecList.module.css'

interface SpecListProps {
  readonly chosen: SpecId | undefined
  readonly onDone: () => void
}

const keyOf = ({ variant, version }: SpecId): string => `${variant} ${version}`

// Flatcar first, the newest stable version of each on top.
const order = ['flatcar', ...variants.filter((variant) => variant !== 'flatcar')] as const

/** Every spec by operating system. Choosing one changes the two lines of the text that name it. */
export function SpecList({ chosen, onDone }: SpecListProps) {
  const channel = useWorkspace((state) => state.document?.deployment?.image?.channel)
  return (
    <ListBox
      className={styles.list}
      aria-label="Spec"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it has been opened to choose from
      autoFocus
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen ? [keyOf(chosen)] : []}
      onSelectionChange={(keys) => {
        const spec = keys === 'all' ? undefined : specs.find((each) => keys.has(keyOf(each)))
        if (spec) void wishSpec({ variant: spec.variant, version: spec.version })
        onDone()
      }}
    >
      {order.map((variant) => (
        <ListBoxSection key={variant} id={variant}>
          <Header className={styles.variant}>{variantTitles[variant]}</Header>
          {specs
            .filter((spec) => spec.variant === variant)
            .toReversed()
            .toSorted((a, b) => Number(isExperimental(a)) - Number(isExperimental(b)))
            .map((spec) => (
              <ListBoxItem
                key={keyOf(spec)}
                id={keyOf(spec)}
                className={styles.item}
                textValue={`${variantTitles[variant]} ${spec.version}`}
              >
                {({ isSelected }) => (
                  <>
                    <span className={styles.check}>{isSelected && <Icon name="check" />}</span>
                    <span>{specTitle(spec).version}</span>
                    <span className={styles.detail}>{ignitionText(spec.ignition)}</span>
                    <TooNew image={tooNewFor(spec, channel)} />
                  </>
                )}
              </ListBoxItem>
            ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function TooNew({ image }: { readonly image: string | undefined }) {
  return image !== undefined && <span className={styles.tooNew}>Too new for {image}</span>
}

const ignitionText = (version: string): string => `Ignition ${version.replace('-experimental', '')}`

const isExperimental = ({ version }: Spec): boolean => version.endsWith('-experimental')
