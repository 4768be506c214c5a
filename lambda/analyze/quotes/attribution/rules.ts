import { accordingTo } from './according-to.ts';
import { colonBefore } from './colon-before.ts';
import { colonParagraphBefore } from './colon-paragraph-before.ts';
import { continuesParagraph } from './continues-paragraph.ts';
import { criedRightBefore } from './cried-right-before.ts';
import { describedBefore } from './described-before.ts';
import { isHowSpeaker } from './is-how-speaker.ts';
import { lineOfSpeaker } from './line-of-speaker.ts';
import { reportedBefore } from './reported-before.ts';
import type { Rule } from './rule.ts';
import { saidBefore } from './said-before.ts';
import { saidRightBefore } from './said-right-before.ts';
import { saidSpeaker } from './said-speaker.ts';
import { sameParagraphBefore } from './same-paragraph-before.ts';
import { sameParagraphBehind } from './same-paragraph-behind.ts';
import { sameSentenceBefore } from './same-sentence-before.ts';
import { sayingSpeakerLeft } from './saying-speaker-left.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { speakerBehindDash } from './speaker-behind-dash.ts';
import { speakerDid } from './speaker-did.ts';
import { speakerSaid } from './speaker-said.ts';
import { speakerSaidLater } from './speaker-said-later.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

/** The sieve: the surest rule first; a rule sees only what the rules before it have left. */
export const rules: readonly Rule[] = [
  { name: 'said Ana Ruiz', isSure: true, isDirect: true, find: saidSpeaker },
  { name: 'Ana Ruiz said', isSure: true, isDirect: true, find: speakerSaid },
  { name: 'a dash and Ana Ruiz', isSure: true, isDirect: true, find: speakerBehindDash },
  { name: 'a line with Ana Ruiz', isSure: true, isDirect: true, find: lineOfSpeaker },
  { name: 'the paragraph before goes on', isSure: true, isDirect: true, find: continuesParagraph },
  { name: 'is how Ana Ruiz put it', isSure: true, find: isHowSpeaker },
  { name: 'Calling it “, Ana Ruiz', isSure: true, find: sayingSpeakerLeft },
  { name: 'Ana Ruiz said, “', isSure: true, isDirect: true, find: saidRightBefore },
  { name: 'the same sentence goes on', isSure: true, find: sameSentenceBefore },
  { name: 'according to Ana Ruiz', isSure: true, find: accordingTo },
  { name: 'Ana Ruiz said it was “', isSure: true, find: saidBefore },
  { name: 'Ana Ruiz said behind the sentence', isSure: true, find: speakerSaidLater },
  { name: 'Ana Ruiz was blunt: “', isSure: false, find: colonBefore },
  { name: 'Ana Ruiz boomed, “', isSure: false, find: criedRightBefore },
  { name: 'Ana Ruiz called it “', isSure: false, needsWords: 4, find: describedBefore },
  { name: 'Ana Ruiz thundered', isSure: true, needsWords: 4, find: speakerDid },
  { name: 'the sentence before reports', isSure: false, find: reportedBefore },
  { name: 'a quotation before it in the paragraph', isSure: true, find: sameParagraphBefore },
  { name: 'a quotation behind it in the paragraph', isSure: false, find: sameParagraphBehind },
  { name: 'a paragraph with a colon before it', isSure: false, find: colonParagraphBefore },
  { name: 'a paragraph of the same speaker before it', isSure: false, find: wholeParagraphs },
  { name: 'the subject of the sentence', isSure: false, needsWords: 5, find: sentenceSubject },
];
