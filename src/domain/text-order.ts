/** The order of two texts by code units, for `sort`: what it puts first is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
