import type { Gap, Slot } from '../model/email.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';

const SOFT_BREAK = '=\r\n';

/**
 * A body as quoted-printable with a gap for each sentinel. Each gap has lines of its own, made by soft breaks that no
 * reader sees: so a value of any length fits without touching the lines around it.
 */
export function bodyPieces(body: string, slots: readonly Slot[]): readonly (string | Gap)[] {
  const names = new Map(slots.map(({ name, sentinel }) => [sentinel, name]));
  if (names.size === 0) return [encodeQuotedPrintable(body)];
  // Sentinels are [a-z0-9] only, so they are patterns of themselves; split keeps them at odd places.
  const parts = body.split(new RegExp(`(${[...names.keys()].join('|')})`));
  return parts.map((part, at) => {
    const name = names.get(part);
    if (name !== undefined) return { value: name, encoding: 'quoted-printable' };
    return (at === 0 ? '' : SOFT_BREAK) + endOfLine(encodeQuotedPrintable(part), at === parts.length - 1);
  });
}

function endOfLine(encoded: string, isLast: boolean): string {
  return isLast || encoded === '' || encoded.endsWith('\n') ? encoded : encoded + SOFT_BREAK;
}
