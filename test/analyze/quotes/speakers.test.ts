import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lambda/analyze/quotes/find-quotes.ts';
import { bodyOf } from './body-of.ts';

const mentionsIn = (text: string) => findQuotes(bodyOf(text)).map(({ speaker }) => speaker?.text ?? null);
const namesIn = (text: string) => findQuotes(bodyOf(text)).map(({ speaker }) => speaker?.name ?? null);
const rolesIn = (text: string) => findQuotes(bodyOf(text)).map(({ speaker }) => speaker?.role ?? null);

describe('the speaker of a quotation', () => {
  it.each([
    ['follows the verb', '“The dam will hold,” said Lena Voss, the chief engineer.', ['Lena Voss']],
    ['stands before the verb', '“I never met the man,” Ms. Orr testified.', ['Ms. Orr']],
    ['may come with any verb behind a comma', '“Let it go,” Mr. Hahn thundered.', ['Mr. Hahn']],
    ['follows a question', '“Why now?” Judge Amos Reed wondered aloud.', ['Judge Amos Reed']],
    ['stands before quotation and verb', 'Mr. Vance said, “The roads are gone.”', ['Mr. Vance']],
    [
      'stands before a part of a sentence',
      'The judge wrote that the law “cannot stand on so thin a reed.”',
      ['The judge'],
    ],
    ['is named by according to', 'According to Dr. Ines Falk, “it bought us six months.”', ['Dr. Ines Falk']],
    ['is named before a colon', 'Dr. Paul Renner: “The fever breaks on the third day.”', ['Dr. Paul Renner']],
    [
      'is named in the paragraph before',
      'Reached by phone, Carla Mendes was blunt:\n“There is no plan.”',
      ['Carla Mendes'],
    ],
    [
      'is kept over an apposition',
      'Marta Lind, who had said she would not run, told friends, “I changed my mind.”',
      ['Marta Lind'],
    ],
    [
      'is kept over two appositions',
      'Ada Wells, of Leeds, a nurse, said the roof was “good for another winter.”',
      ['Ada Wells'],
    ],
    [
      'includes its description',
      'A top aide, Joan Ferris, said the vote was “a long way off.”',
      ['A top aide, Joan Ferris'],
    ],
    ['is the outer one of two', 'Mr. Hahn said he believes the plan is “the best we can do.”', ['Mr. Hahn']],
    ['is not the one who is asked', 'Mr. Hahn was asked, “Will you go to Leeds today?”', [null]],
    ['is not the noun of a verb', 'With Mr. Hahn making a promise to end the “long wars,” talks began.', []],
    ['is a relative pronoun where that says it', 'It was Ana Cole, who said the plan was “dead on arrival.”', ['who']],
    ['goes on for a second sentence', '“It works,” said Jan Kos. “It always did.”', ['Jan Kos']],
    ['changes inside a paragraph', '“It works,” said Jan Kos. “It does not,” said Eva Roth.', ['Jan Kos', 'Eva Roth']],
    [
      'is found behind a participle',
      'Gov. Ty Moore cut the fund, saying it was “a lesson in thrift.”',
      ['Gov. Ty Moore'],
    ],
    ['is found at the end of the sentence', 'The plan with “no teeth” would fail, Mr. Ito said.', ['Mr. Ito']],
    ['stands behind a dash', '“We walked home in the dark.” — Ana Ruiz', ['Ana Ruiz']],
    ['stands in the sentence before', 'Jan Kos argued that it failed. “It never worked for us.”', ['Jan Kos']],
    ['ends the report before', 'It failed, said Jan Kos. “It never worked for us.”', ['Jan Kos']],
    ['is nobody for a title that is a noun', 'On the “Morning Tea With Ann Show,” the mayor laughed.', []],
    ['may be a sign', 'Lori Bern held up a sign saying “No more tolls on our road.”', ['a sign']],
    ['is nobody for an answer', '“Who will pay?” asked Lea Brandt. “The town,” came the answer.', ['Lea Brandt']],
    ['is nobody for a meaning', 'He signed it with a motto, Latin for “all roads lead to the sea.”', []],
    ['is nobody for the name of a group', 'She is the founder of “Nurses for a Better Leeds 2008.”', []],
    ['is nobody for scare quotes', 'Both sides vowed to end the “long wars” for good.', []],
    ['is nobody for the title of a work', 'Her novel “The Salt Road to Harbor Town” sold well.', []],
  ])('%s', (_, text, expected) => expect(mentionsIn(text)).toEqual(expected));

  it.each([
    ['is given in full for a surname', 'Mayor Tom Ashe left.\n“We hear you,” Mr. Ashe said.', ['Tom Ashe']],
    ['is given for he', 'Mayor Tom Ashe left early. “We hear you,” he said.', ['Tom Ashe']],
    ['is given for she by sex', 'Ana Ruiz met Tom Ashe. “We hear you,” she said.', ['Ana Ruiz']],
    ['is given for who', 'It was Ana Cole, who said the plan was “dead on arrival.”', ['Ana Cole']],
    ['is the one behind a description', 'A top aide, Joan Ferris, said the vote was “far off.”', ['Joan Ferris']],
    ['keeps a nickname', 'Anna “Nan” Whit said the roof was “good for a winter.”', ['Anna “Nan” Whit']],
    ['keeps a word of office at its end', 'Rep. Harriet Dean left.\n“Go,” Ms. Dean said.', ['Harriet Dean']],
    [
      'is the first full mention of a paper',
      'A joint communique was issued.\n“No side may leave,” the communique said.',
      ['joint communique'],
    ],
    [
      'is the paper for it',
      'The report called the plan “a very long shot.” It added that “no side may leave.”',
      ['report', 'report'],
    ],
    [
      'is that of the only holder of a role',
      'Jo Orr, the mayor, came with Al Roe, the deputy mayor.\n“We hear you,” the mayor said.',
      ['Jo Orr'],
    ],
    [
      'stays a role that two hold',
      'Jo Orr, a nurse, came with Al Roe, a nurse.\n“We hear you,” the nurse said.',
      ['nurse'],
    ],
    ['is told apart by title', 'Ann Lee and Bob Lee came.\n“We agree,” Mr. Lee said.', ['Bob Lee']],
  ])('has a name that %s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ['before the name', 'Secretary of State Mia Poole left.\n“Go now,” Ms. Poole said.', ['Secretary of State']],
    ['behind the name', '“Go now,” said Mia Poole, a nurse in Leeds.', ['nurse in Leeds']],
    ['behind the age', '“Go now,” said Mia Poole, 45, the head of the union.', ['head of the union']],
    ['in a clause with who', '“Go now,” said Mia Poole, who leads the museum.', ['who leads the museum']],
    ['not in a clause that tells news', '“Go now,” said Mia Poole, who left the museum.', [null]],
    ['apart before a comma', 'A top aide, Joan Ferris, said the vote was “far off.”', ['top aide']],
    ['with what it is of', '“Go now,” agriculture minister Mia Poole said.', ['agriculture minister']],
    ['that is no office', '“Go now,” striker Mia Poole said.', ['striker']],
    ['with a capital at the start', 'Farmer Mia Poole said: “Go now.”', ['Farmer']],
    ['behind a Prof.', '“Go now,” said Prof. Mia Poole, an expert on rivers.', ['expert on rivers']],
    ['with an in-law', 'Sister-in-law Mia Poole said: “Go now.”', ['Sister-in-law']],
    ['before Dr.', 'Closing it, coroner Dr Mia Poole said: “Go now.”', ['coroner']],
    ['with an MP', '“Go now,” Labour MP Mia Poole said.', ['Labour MP']],
    ['not in an amount', '“Go now,” said Mia Poole, a number of whose actors left.', [null]],
    ['not in words cut short', '“Go now,” said Mia Poole, the wife of the (late) king.', [null]],
    ['not in a courtesy title', '“Go now,” said Mr. Poole.', [null]],
    ['not in a party', '“Go now,” said Republican Mia Poole.', [null]],
  ])('has a role %s', (_, text, expected) => expect(rolesIn(text)).toEqual(expected));
});
