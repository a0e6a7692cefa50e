import type { DeployInput } from '../deployInput.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Terraform or OpenTofu, for any cloud. */
export const terraform: Target = {
  id: 'terraform',
  name: 'Terraform',
  group: 'code',
  words: 'OpenTofu ct_config poseidon HCL',
  note: 'Translate Butane within Terraform, or carry the finished config. Each cloud above has its own Terraform text too.',
  documentation: { any: 'https://registry.terraform.io/providers/poseidon/ct/latest/docs' },
  field: { value: 'user_data', hint: 'Called so by most providers; custom_data or metadata by some.' },
  encoding: {
    value: 'Per cloud',
    hint: 'azurerm: `base64encode(…)`, vSphere: `base64gzip(…)`, most others raw.',
    of: 'raw',
  },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'published', note: 'As on the cloud you choose.' },
    fcos: { kind: 'published', note: 'As on the cloud you choose.' },
  },
  recipes: (input) => (input.isClc ? [inPlace(input)] : [translated(input), inPlace(input)]),
  cares: [
    { kind: 'info', text: '**The limit is that of your cloud.** Choose it on the left to see whether this fits.' },
    { kind: 'warning', text: '**The ct provider may not know your spec version yet.** Then use the finished config.' },
    { kind: 'warning', text: '**The config ends up in the state file,** secrets and all.' },
  ],
}

function translated(input: DeployInput): Recipe {
  const recipe = terraformRecipe(
    input,
    snippet`terraform {
  required_providers {
    ct = {
      source = "poseidon/ct"
    }
  }
}

data "ct_config" "machine" {
  content = file("config.bu")
  strict  = true
}

# Give this to the user data of your machine
output "user_data" {
  value     = data.ct_config.machine.rendered
  sensitive = true
}
`,
    [{ name: 'config.bu', content: input.source }],
  )
  return { ...recipe, id: 'ct', title: 'From Butane' }
}

function inPlace(input: DeployInput): Recipe {
  const recipe = terraformRecipe(
    input,
    snippet`locals {
  # Give this to the user data of your machine
  user_data = ${quoteHcl(input.config)}
}
`,
    [],
  )
  return { ...recipe, id: 'in-place', title: 'In one file' }
}
