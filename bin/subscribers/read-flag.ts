const YES = /^(?:true|t|yes|y|1|on|x)$/i;
const NO = /^(?:false|f|no|n|0|off)$/i;

/** Yes, no, or neither: a date, an empty cell. */
export function readFlag(cell: string): boolean | undefined {
  if (YES.test(cell)) return true;
  return NO.test(cell) ? false : undefined;
}
