import { configFile, type DeployInput } from './deployInput.ts'
import type { Snippet } from './snippet.ts'
import type { DeployFile, Recipe } from './target.ts'

/** What a recipe needs beside its text. */
interface RecipeWords {
  readonly title: string
  readonly text: Snippet
  /** The config, unless the text has it in itself or reads something else. */
  readonly files?: readonly DeployFile[]
}

/** A recipe for a shell. */
export function shellRecipe(input: DeployInput, { title, text, files = [configFile(input)] }: RecipeWords): Recipe {
  return { id: 'shell', title, language: 'shell', fileName: 'deploy.sh', text, files }
}

/** A recipe for Terraform. */
export function terraformRecipe(input: DeployInput, text: Snippet, files = [configFile(input)]): Recipe {
  return { id: 'terraform', title: 'Terraform', language: 'hcl', fileName: 'main.tf', text, files }
}
