import type { Line } from '../../read/line.ts';
import { isVerb } from './is-verb.ts';

/** In tokens: longer ones tell a story of their own. */
const LONGEST = 40;

/** Behind ", who came from Norvik," or "—a sailor—" where the verb follows; `at` itself where nothing of the kind stands there. */
export function behindAside({ tokens, tags }: Line, at: number): number {
  const mark = tokens[at]?.text ?? '';
  if (!/^[—–(]$/.test(mark) && !(mark === ',' && isAsideOpener(tokens[at + 1]))) return at;
  const closing = mark === '(' ? ')' : mark;
  for (let end = at + 2; end < at + LONGEST && end < tokens.length; end++) {
    const isClosed = tokens[end]?.text === closing;
    if (isClosed && (tags[end + 1] === 'auxiliary' || isVerb(tags[end + 1])) && tags[end + 1] !== 'gerund')
      return end + 1;
  }
  return at;
}

const isAsideOpener = (token: Line['tokens'][number] | undefined) =>
  /^(?:who|which|whose|where|an?|the)$/.test(token?.lower ?? '') || /^\p{Lu}/u.test(token?.text ?? '');
