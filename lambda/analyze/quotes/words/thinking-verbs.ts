import { formsOf } from './forms-of.ts';

const regular = `agree believe cite conclude continue detail disagree dispute estimate fear find fret hint imply inform instruct
  laugh mean object order pledge point pray press promise propose rail realize realise reason reckon recognize recognise reflect remember shrug sigh signal
  speculate summarize surmise threaten vow wonder`;

const irregular = `think thinks thought thinking hold holds held holding put puts putting mean means meant know knows
  knew find finds found feel feels felt see sees saw`;

/**
 * Every form of the verbs of thought and will (Levin 1993, ch. 29 and 32) that carry a quotation; where somebody says
 * what he thinks, the saying counts.
 */
export const thinkingVerbs: ReadonlySet<string> = new Set([
  ...regular.split(/\s+/).flatMap(formsOf),
  ...irregular.split(/\s+/),
]);
