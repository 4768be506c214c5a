import type { Slot, SlotName } from '../model/email.ts';

/** Short sentinels could stand in an article by chance; other characters would not survive escaping and encoding. */
const SENTINEL = /^[a-z0-9]{16,64}$/;

/**
 * The slots of a rendered mail. Each sentinel must stand exactly once in the HTML and once in the text: fewer, and a
 * reader gets no link to leave; more, and an article would be handing out readers' own links.
 */
export function checkedSlots(
  sentinels: Readonly<Record<SlotName, string>>,
  parts: Readonly<Record<string, string>>,
): readonly Slot[] {
  const slots = Object.entries(sentinels).map(([name, sentinel]) => ({ name: name as SlotName, sentinel }));
  for (const { name, sentinel } of slots) {
    if (!SENTINEL.test(sentinel)) {
      throw new TypeError(`Cannot render the mail: the sentinel of ${name} must be 16 to 64 characters of a-z and 0-9`);
    }
    for (const [part, content] of Object.entries(parts)) checkCount(name, part, countOf(sentinel, content));
  }
  return slots;
}

function checkCount(name: SlotName, part: string, count: number): void {
  if (count === 1) return;
  throw new Error(`Cannot render the mail: the slot ${name} stands ${count} times in the ${part}, not once`);
}

function countOf(sentinel: string, content: string): number {
  let count = 0;
  for (let at = content.indexOf(sentinel); at >= 0; at = content.indexOf(sentinel, at + 1)) count += 1;
  return count;
}
