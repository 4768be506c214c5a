import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../lambda/render/digest-view.ts';
import { preheader } from '../../lambda/render/preheader.ts';

const entry = (headline: string, lead: string, ...body: string[]) => ({ headline, lead, body }) as unknown as EntryView;
const FILLERS = ['Maren Holt · 1 min', 'Every word, number and quote stands in the article.'];

describe('preheader', () => {
  it('says what the headline does not', () => {
    const lead = 'The boat carried its millionth passenger on Tuesday.';
    expect(preheader([entry('A ferry fills up', lead)], FILLERS)).toBe(lead);
  });

  it('does not repeat the headline', () => {
    expect(preheader([entry('It rained.', 'It rained.', 'It went on for forty days and forty nights.')], FILLERS)).toBe(
      'It went on for forty days and forty nights.',
    );
  });

  it('names the other articles of an issue', () => {
    const entries = [entry('One', 'x'), entry('The sound of a glacier', 'y'), entry('Libraries without fines', 'z')];
    expect(preheader(entries, FILLERS)).toBe('The sound of a glacier · Libraries without fines');
  });

  it('fills up what is too short', () => {
    expect(preheader([entry('One', 'Short.')], FILLERS).length).toBeGreaterThanOrEqual(40);
  });

  it('ends a long sentence between words', () => {
    const line = preheader([entry('One', 'word '.repeat(60).trim())], FILLERS);
    expect(line).toMatch(/^(word )+word…$/);
  });
});
