import { languageTitles, type ConvertedLanguage } from '../../convert/language.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ImportBar.module.css'

interface LanguageMenuProps {
  readonly chosen: ConvertedLanguage | undefined
  readonly onChoose: (language: ConvertedLanguage) => void
}

const languages = Object.keys(languageTitles).filter((id): id is ConvertedLanguage => id in languageTitles)

/** What the text is read as, for where it has been taken for something else. */
export function LanguageMenu({ chosen, onChoose }: LanguageMenuProps) {
  const name = chosen ? languageTitles[chosen] : 'nothing yet'
  const entries = languages.map((id) => ({
    id,
    label: languageTitles[id],
    ...(id === chosen && { icon: 'check' as const }),
    onAction: () => onChoose(id),
  }))
  return (
    <Menu label="Read as" groups={[{ id: 'languages', entries }]}>
      <Chip label={`Read as ${name}`} icon="code">
        Read as <span className={styles.chosen}>{name}</span>
      </Chip>
    </Menu>
  )
}
