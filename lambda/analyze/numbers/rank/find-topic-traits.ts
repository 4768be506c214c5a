import type { Candidate } from './candidate.ts';
import { stems } from './stems.ts';
import { figureOf, type Topic, thingOf } from './topic.ts';
import type { TopicTraits } from './traits.ts';

/** How far the words around a number reach, in characters. */
const REACH = 150;

export function findTopicTraits(text: string, candidate: Candidate, topic: Topic): TopicTraits {
  const { number } = candidate;
  const around = wordsAround(text, candidate);
  const own = stems(`${number.label} ${number.unit ?? ''}`);
  return {
    repeated: Math.min(2, (topic.repeats.get(thingOf(candidate)) ?? 1) - 1),
    inTitle: shareIn(own, topic.title),
    figureInTitle: Number(topic.titleWords.size > 0 && topic.titleWords.has(figureOf(candidate))),
    onTopic: weight(topic, around),
    labelOnTopic: Math.min(1, weight(topic, own)),
  };
}

/** The stems between the commas around a number. */
function wordsAround(text: string, { sentence, number: { start, end } }: Candidate): readonly string[] {
  const before = text.slice(Math.max(sentence.start, start - REACH), start).split(/[,;:—–]/);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH)).split(/[,;:—–]/);
  return stems(`${before.at(-1)} ${behind[0]}`);
}

/** The mean of the logarithms, so that one frequent word does not carry all. */
function weight({ frequency }: Topic, words: readonly string[]): number {
  const sum = words.reduce((total, word) => total + Math.log(frequency.get(word) ?? 1), 0);
  return words.length ? sum / words.length : 0;
}

const shareIn = (words: readonly string[], known: ReadonlySet<string>) =>
  words.length ? words.filter((word) => known.has(word)).length / words.length : 0;
