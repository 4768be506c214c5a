/** A comma, a bracket, a stop: a sign of ASCII that is never part of anything, as quotation marks and "$" may be. */
export const isLoneSign = (code: number): boolean => code < LONE_SIGNS.length && LONE_SIGNS[code] === true;

const LONE_SIGNS: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  /[^\w\s"'$]/.test(String.fromCharCode(code)),
);
