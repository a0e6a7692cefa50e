import type { LintRule } from './rule.ts'
import { detachedContainerRule } from './rules/detachedContainer.ts'
import { engineDependencyRule } from './rules/engineDependency.ts'
import { finalNewlineRule } from './rules/finalNewline.ts'
import { imageFileRule } from './rules/imageFile.ts'
import { nobodyLogsInRule } from './rules/nobodyLogsIn.ts'
import { notEnabledRule } from './rules/notEnabled.ts'
import { oddModeRule } from './rules/oddMode.ts'
import { passwordHashRule } from './rules/passwordHash.ts'
import { plainPasswordRule } from './rules/plainPassword.ts'
import { privateKeyRule } from './rules/privateKey.ts'
import { remoteWithoutHashRule } from './rules/remoteWithoutHash.ts'
import { rootInHomeRule } from './rules/rootInHome.ts'
import { shadowedDropinRule } from './rules/shadowedDropin.ts'
import { specTooNewRule } from './rules/specTooNew.ts'
import { sshKeyRule } from './rules/sshKey.ts'
import { unitInFilesRule } from './rules/unitInFiles.ts'

/** Every rule, in the order of the list of hints. */
export const lintRules: readonly LintRule[] = [
  specTooNewRule,
  nobodyLogsInRule,
  sshKeyRule,
  passwordHashRule,
  privateKeyRule,
  plainPasswordRule,
  oddModeRule,
  rootInHomeRule,
  finalNewlineRule,
  imageFileRule,
  remoteWithoutHashRule,
  unitInFilesRule,
  notEnabledRule,
  detachedContainerRule,
  engineDependencyRule,
  shadowedDropinRule,
]
