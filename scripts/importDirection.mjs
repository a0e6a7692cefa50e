import { dirname, relative, resolve } from 'node:path'

// A folder of src/ may import itself and what stands above it in this list.
const core = [
  'report',
  'yaml',
  'spec',
  'ignition',
  'translate',
  'clc',
  'systemd',
  'images',
  'convert',
  'machine',
  'targets',
  'goals',
  'assist',
  'library',
]
const order = [...core, 'worker', 'store', 'styles', 'ui', 'monaco', 'features', 'app', 'embed', 'cli']
// Some folders see less than what stands above them.
const onlyImports = { ui: ['styles'], cli: core }
const packagesOfCore = { yaml: ['yaml'], assist: ['smol-toml'] }
const sourceFolder = resolve(import.meta.dirname, '../src')

/** An oxlint plugin with one rule: imports follow the order of folders in the architecture. */
export default {
  meta: { name: 'kindling' },
  rules: {
    'import-direction': {
      create(context) {
        if (/\.test\.tsx?$/.test(context.filename)) return {}
        const check = (node) => {
          const problem = node.source && problemWith(context.filename, node.source.value)
          if (problem) context.report({ node: node.source, message: problem })
        }
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        }
      },
    },
  },
}

function problemWith(file, specifier) {
  const [folder, feature] = placeOf(file)
  if (folder === undefined || typeof specifier !== 'string') return undefined
  if (!specifier.startsWith('.')) return problemWithPackage(folder, specifier)
  const [target, targetFeature] = placeOf(resolve(dirname(file), specifier))
  if (target === undefined) return undefined
  if (target !== folder) return problemWithFolder(folder, target)
  return folder === 'features' && feature !== targetFeature ? 'A feature does not import another feature.' : undefined
}

function problemWithFolder(folder, target) {
  const isAllowed = onlyImports[folder]?.includes(target) ?? order.indexOf(target) < order.indexOf(folder)
  return isAllowed && order.includes(target) ? undefined : `src/${folder} does not import src/${target}.`
}

function problemWithPackage(folder, name) {
  if (!core.includes(folder) || packagesOfCore[folder]?.includes(name)) return undefined
  return `src/${folder} is plain TypeScript and imports no package (${name}).`
}

function placeOf(file) {
  const parts = relative(sourceFolder, file).split(/[\\/]/)
  return parts.length > 1 && parts[0] !== '..' ? parts : []
}
