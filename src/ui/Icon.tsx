import sprite from './icons.svg?no-inline'
import styles from './Icon.module.css'

export type IconName =
  | 'advanced'
  | 'arrow-right'
  | 'bulb'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'chevron-up'
  | 'clock'
  | 'close'
  | 'cloud'
  | 'cluster'
  | 'code'
  | 'container'
  | 'copy'
  | 'disk'
  | 'download'
  | 'drag'
  | 'edit'
  | 'error'
  | 'expand'
  | 'external'
  | 'eye'
  | 'file'
  | 'filter'
  | 'folder'
  | 'format'
  | 'info'
  | 'key'
  | 'layers'
  | 'link'
  | 'lock'
  | 'minus'
  | 'moon'
  | 'more'
  | 'network'
  | 'outline'
  | 'panel-left'
  | 'panel-right'
  | 'plus'
  | 'power'
  | 'redo'
  | 'refresh'
  | 'search'
  | 'server'
  | 'success'
  | 'sun'
  | 'swap'
  | 'system'
  | 'tag'
  | 'terminal'
  | 'timer'
  | 'trash'
  | 'undo'
  | 'unit'
  | 'update'
  | 'upload'
  | 'user'
  | 'warning'

interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'large'
}

/** A picture from the sprite, in the colour of the text around it. Words beside it say what it means. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg className={styles.icon} data-size={size} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`${sprite}#i-${name}`} />
    </svg>
  )
}
