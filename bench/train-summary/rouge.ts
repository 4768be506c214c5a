/** How near a summary comes to people's: the mean of ROUGE-1, ROUGE-2 and ROUGE-L (union, over sentences), F1. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004. */
export interface Reference {
  readonly sentences: readonly (readonly string[])[];
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly length: number;
  readonly pairCount: number;
}

/** Lower-case words without their commonest endings; near enough to Porter's stems for training. */
export function tokensOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|e)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word,
  );
}

const pairsOf = (tokens: readonly string[]) => tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function readReference(sentences: readonly string[]): Reference {
  const tokens = sentences.map(tokensOf);
  const all = tokens.flat();
  const pairs = pairsOf(all);
  return { sentences: tokens, words: count(all), pairs: count(pairs), length: all.length, pairCount: pairs.length };
}

function overlap(items: readonly string[], wanted: ReadonlyMap<string, number>, size: number): number {
  let hits = 0;
  for (const [item, times] of count(items)) hits += Math.min(times, wanted.get(item) ?? 0);
  return hits ? (2 * hits) / (items.length + size) : 0;
}

/** Which tokens of a reference sentence are in one longest common subsequence with a candidate sentence. */
export function commonPlaces(reference: readonly string[], candidate: readonly string[]): readonly number[] {
  const width = candidate.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= reference.length; i++) {
    for (let j = 1; j <= candidate.length; j++) {
      lengths[i * width + j] =
        reference[i - 1] === candidate[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  for (let i = reference.length, j = candidate.length; i > 0 && j > 0; ) {
    if (reference[i - 1] === candidate[j - 1]) {
      places.push(--i);
      j--;
    } else if (at(i, j - 1) > at(i - 1, j)) j--;
    else i--;
  }
  return places;
}

/** One sentence of an article, read once for all the selections that it is in. */
export interface ReadSentence {
  readonly tokens: readonly string[];
  /** For each reference and each of its sentences, the places shared. */
  readonly common: readonly (readonly (readonly number[])[])[];
}

export function readSentence(text: string, references: readonly Reference[]): ReadSentence {
  const tokens = tokensOf(text);
  return {
    tokens,
    common: references.map(({ sentences }) => sentences.map((sentence) => commonPlaces(sentence, tokens))),
  };
}

/** From 0 to 1; several references: the mean. */
export function rouge(sentences: readonly ReadSentence[], references: readonly Reference[]): number {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const pairs = pairsOf(tokens);
  const scores = references.map((reference, place) => {
    const one = overlap(tokens, reference.words, reference.length);
    const two = overlap(pairs, reference.pairs, reference.pairCount);
    let hits = 0;
    for (const index of reference.sentences.keys()) {
      hits += new Set(sentences.flatMap((sentence) => sentence.common[place]?.[index] ?? [])).size;
    }
    const longest = hits ? (2 * hits) / (tokens.length + reference.length) : 0;
    return (one + two + longest) / 3;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
