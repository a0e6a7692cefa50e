import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { toasts } from './toasts.ts'
import styles from './Toasts.module.css'

const icons = { done: 'success', info: 'info', error: 'error' } as const

/** The place where `showToast` says things. */
export function Toasts() {
  return (
    <ToastRegion className={styles.region} queue={toasts} aria-label="Messages">
      {({ toast }) => {
        const { kind, text, action } = toast.content
        const close = (): void => toasts.close(toast.key)
        return (
          <Toast className={styles.toast} data-kind={kind} toast={toast}>
            <Icon name={icons[kind]} />
            <ToastBody className={styles.content}>
              <Text slot="title">{text}</Text>
            </ToastBody>
            {action && (
              <Button
                variant="quiet"
                onPress={() => {
                  action.onPress()
                  close()
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon="close" label="Close message" onPress={close} />
          </Toast>
        )
      }}
    </ToastRegion>
  )
}
