import { createStore } from 'zustand/vanilla'

export type DrawerTab = 'documents' | 'files'

/** What the drawer over the editor shows. */
export interface Drawer {
  /** Undefined while it is closed. */
  readonly tab: DrawerTab | undefined
  /** The id of the document whose details are shown; undefined for the open one. */
  readonly document: string | undefined
  /** The path of the local file whose details are shown; undefined for none. */
  readonly file: string | undefined
  /** Whether that local file is to get another name. */
  readonly isRenaming: boolean
}

const closed: Drawer = { tab: undefined, document: undefined, file: undefined, isRenaming: false }

/** The drawer of this tab. */
export const drawer = createStore<Drawer>(() => closed)

/** Opens the list of documents, at one of them where it is named. */
export const showDocuments = (document?: string): void => drawer.setState({ ...closed, tab: 'documents', document })

/** Opens the local files of the open document, at one of them where it is named; also at one that is missing. */
export const showLocalFiles = (file?: string): void => drawer.setState({ ...closed, tab: 'files', file })

/** Takes another name for a local file. */
export const renameLocalAt = (file: string): void =>
  drawer.setState({ ...closed, tab: 'files', file, isRenaming: true })

/** Goes to the other tab of the drawer. */
export const showDrawerTab = (tab: DrawerTab): void => drawer.setState({ tab })

/** Closes the drawer. */
export const closeDrawer = (): void => drawer.setState(closed)
