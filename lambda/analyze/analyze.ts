import type { Analysis, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { chooseHeadline } from './headline/choose-headline.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { outline } from './outline.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { chooseSummary } from './summary/choose-summary.ts';

/** Reads an article like an editor: what it says, its numbers, who said what. Never throws, whatever the text. */
export function analyze(article: Pick<Article, 'text' | 'title'>): Analysis {
  const { whole, body, quotable, furniture, language } = outline(article);
  const quotes = language.isEnglish ? findQuotes(body) : findQuotes(body).map(withoutSpeaker);
  const numbers = language.isEnglish ? findNumbers(body) : [];
  return {
    sentences: whole.sentences.map(placeOf),
    quotes,
    numbers,
    summary: chooseSummary(quotable, { quotes, numbers }),
    ...chooseHeadline(quotable),
    furniture: furniture.lines.map(placeOf),
    bylines: furniture.bylines,
    notices: language.isEnglish
      ? []
      : [`Read as ${language.name}: quotations have no speakers and numbers are not shown; both are for English only`],
  };
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** Who said it is found by the rules of English; the words between the marks are found in any language. */
function withoutSpeaker({ parts, display }: Quote): Quote {
  return { parts, display, speaker: null, rank: null };
}
