/** The forms of a regular English verb: "add", "adds", "added", "adding". */
export function formsOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1) : verb.replace(/e$/, '');
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

// Double their last letter; in longer words that rests on the stress, which spelling does not show.
const DOUBLING = /^(?:admit|brag|dub|pan|quip|rip|slam|snap|sob)$/;
