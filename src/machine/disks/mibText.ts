const GIB = 1024
const TIB = 1024 * GIB

/** A size of a part of a disk: `2 TiB`, `40 GiB`, `512 MiB`. */
export function mibText(mib: number): string {
  if (mib < GIB) return `${Math.round(mib)} MiB`
  return mib < TIB ? `${rounded(mib / GIB)} GiB` : `${rounded(mib / TIB)} TiB`
}

const rounded = (size: number): string => String(size >= 100 ? Math.round(size) : Number(size.toFixed(1)))
