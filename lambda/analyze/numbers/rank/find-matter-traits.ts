import type { Candidate } from './candidate.ts';
import type { MatterTraits } from './traits.ts';

const TOLL = /\b(?:kill|dead|died|dies|death|injur|wound|missing|hurt|arrest|bod(?:y|ies)|victims?)/i;
const PRISON = /\b(?:prison|jail|sentenc|behind bars)/i;
const DEATH = /\b(?:died|dies|dead|death|die|passed away)\b/i;
const BACKGROUND = /\b(?:since|previous|previously|earlier)\b/i;
const BEFORE_EVENT = /^\s*(?:after|before|later|earlier|since)\b/;
const BEHIND_IN = /\b(?:in|over the (?:past|last|next))\s+(?:about |roughly |around |nearly )?$/i;

export function findMatterTraits(text: string, { number, sentence }: Candidate): MatterTraits {
  const { kind, start, end, label } = number;
  const around = (before: number, behind: number) =>
    text.slice(Math.max(sentence.start, start - before), Math.min(sentence.end, end + behind));
  return {
    toll: Number(kind === 'count' && TOLL.test(`${around(30, 0)} ${label}`)),
    prison: Number(kind === 'duration' && PRISON.test(around(60, 40))),
    deathAge: Number(kind === 'age' && DEATH.test(around(60, 0))),
    background: Number(BACKGROUND.test(around(60, 60))),
    relativeTime: Number(
      kind === 'duration' &&
        (BEFORE_EVENT.test(text.slice(end, end + 12)) || BEHIND_IN.test(text.slice(Math.max(0, start - 30), start))),
    ),
  };
}
