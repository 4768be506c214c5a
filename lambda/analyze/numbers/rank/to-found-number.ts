import type { FoundNumber } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import type { Find } from './find.ts';

/** From token indices to places in the text. */
export function toFoundNumber(text: string, { line, quantity, label }: Find): FoundNumber {
  const { kind, value, unit, approx } = quantity;
  const span = spanOf(line, quantity);
  const approxSpan = approx && spanOf(line, approx);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(approxSpan ? { approx: text.slice(approxSpan.start, approxSpan.end), approxSpan } : {}),
    label: label.text,
    labelSpans: label.spans,
    rank: null,
  };
}

function spanOf({ tokens }: Line, { first, end }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
