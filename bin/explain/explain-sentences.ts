import type { Body } from '../../lambda/analyze/body.ts';
import { findStops } from '../../lambda/analyze/sentences/find-stops.ts';
import { stopRules } from '../../lambda/analyze/sentences/stop-rules.ts';
import { excerpt } from './excerpt.ts';

const AROUND = 20;

/** Each stop inside a sentence, with the rule by which the sentence goes on. */
export function explainSentences({ text, sentences }: Body): readonly string[] {
  return sentences.flatMap((sentence) =>
    [...findStops(text, sentence)].map((stop) => {
      const around = text.slice(
        Math.max(sentence.start, stop.start - AROUND),
        Math.min(sentence.end, stop.end + AROUND),
      );
      const rule = stopRules.find(({ matches }) => matches(stop));
      return `…${excerpt(around)}…  ${rule?.name}`;
    }),
  );
}
