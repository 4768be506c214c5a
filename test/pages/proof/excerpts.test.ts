import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts } from '../../../lambda/pages/proof/excerpts.ts';

const placeOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const shown = (text: string, ...places: readonly string[]) =>
  excerpts(
    text,
    places.map((words) => placeOf(text, words)),
  ).map(({ start, end }) => text.slice(start, end));

const TEXT = `One is here. Two has 40 percent of it. “Three is away,” she said.
Four begins a paragraph. Five ends it.

Six stands alone`;

describe('what is shown of somebody else’s article', () => {
  it.each([
    ['the sentence around a figure', ['40 percent'], ['Two has 40 percent of it.']],
    ['a whole sentence, and no other', ['Two has 40 percent of it.'], ['Two has 40 percent of it.']],
    ['the sentence around a quotation', ['Three is away,'], ['“Three is away,” she said.']],
    ['nothing of the line before', ['Four'], ['Four begins a paragraph.']],
    ['two that stand far apart', ['One', 'Five'], ['One is here.', 'Five ends it.']],
    ['two that meet, as one', ['she', 'Four'], ['“Three is away,” she said.\nFour begins a paragraph.']],
    ['the end of the text', ['alone'], ['Six stands alone']],
  ])('is %s', (_, places, expected) => {
    expect(shown(TEXT, ...places)).toEqual(expected);
  });

  it('is whole words and at most 160 characters to either side, however long a sentence is', () => {
    const [text = ''] = shown(`${'words '.repeat(100)}HERE ${'words '.repeat(100)}`, 'HERE');
    expect(text.trim()).toMatch(/^(?:words )+HERE(?: words)+$/);
    expect(text.length).toBeLessThanOrEqual(324);
  });

  it('holds every place, in order, without overlap', () => {
    const pieces = fc.array(fc.constantFrom('One two. ', 'Three ', '“four” ', '\n', '5.5, ', 'é', 'x'.repeat(200)), {
      minLength: 1,
    });
    const textWithPlaces = pieces.chain((all) => {
      const text = all.join('');
      const place = fc
        .nat(text.length - 1)
        .chain((start) => fc.integer({ min: start + 1, max: text.length }).map((end) => ({ start, end })));
      return fc.tuple(fc.constant(text), fc.array(place, { minLength: 1, maxLength: 6 }));
    });
    fc.assert(
      fc.property(textWithPlaces, ([text, places]) => {
        const found = excerpts(text, places);
        const isHeld = places.every(({ start, end }) => found.some((one) => one.start <= start && end <= one.end));
        const isOrdered = found.every((one, at) => one.start < one.end && one.start >= (found[at - 1]?.end ?? 0));
        expect([isHeld, isOrdered, (found.at(-1)?.end ?? 0) <= text.length]).toEqual([true, true, true]);
      }),
    );
  });
});
