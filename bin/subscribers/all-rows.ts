import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { Roster } from '../../lambda/ports.ts';

/** Everybody, a page at a time; the next page is on its way while one is worked on. */
export async function* allRows(roster: Roster): AsyncGenerator<readonly Subscriber[]> {
  const whole = { index: 0, of: 1 };
  for (let coming = roster.rows(whole, ''); ; ) {
    const { subscribers, next } = await coming;
    const isEnd = next === null;
    if (!isEnd) {
      coming = roster.rows(whole, next);
      // Whoever stops reading here must not be told of it; whoever goes on awaits it, and is.
      coming.catch(() => {});
    }
    yield subscribers;
    if (isEnd) return;
  }
}
