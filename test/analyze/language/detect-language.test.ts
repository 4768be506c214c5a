import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../lambda/analyze/language/detect-language.ts';

const texts: readonly (readonly [language: string, text: string])[] = [
  [
    'English',
    'The ferry to the island will not run on Sunday because the crew has asked for a day of rest, the harbour said.',
  ],
  [
    'German',
    'Die Fähre zur Insel fährt am Sonntag nicht, weil die Mannschaft um einen Ruhetag gebeten hat, sagte der Hafen.',
  ],
  [
    'French',
    'Le bac pour l’île ne partira pas dimanche car les marins ont demandé un jour de repos, selon le port de la ville.',
  ],
  [
    'Spanish',
    'El transbordador de la isla no saldrá el domingo porque los marineros han pedido un día de descanso, según el puerto.',
  ],
  [
    'Portuguese',
    'A balsa para a ilha não vai sair no domingo porque os marinheiros pediram um dia de descanso, segundo o porto da cidade.',
  ],
  [
    'Italian',
    'Il traghetto per l’isola non partirà domenica perché i marinai hanno chiesto un giorno di riposo, secondo il porto della città.',
  ],
  [
    'Dutch',
    'De veerboot naar het eiland vaart zondag niet omdat de bemanning om een rustdag heeft gevraagd, zegt de haven van de stad.',
  ],
  [
    'a language in Cyrillic script',
    'Паром на остров в воскресенье не пойдёт, потому что экипаж попросил выходной день, сообщили в порту.',
  ],
  [
    'a language in Chinese or Japanese script',
    '日曜日は乗組員が休みを求めたため、島へのフェリーは運航しないと港の担当者が発表した。',
  ],
];

describe('detectLanguage', () => {
  test.each(texts)('names %s', (language, text) => {
    expect(detectLanguage(text).name).toBe(language);
  });

  test.each([
    ['nothing', ''],
    ['a fragment', 'Guten Morgen'],
    ['names and numbers', 'Ana Ruiz 12, Tom Berg 11, Li Wei 9, Sara Holm 7, Jan Novak 5, Ivo Marin 4, Eva Lund 2'],
    [
      'foreign words in English',
      'The paper is called Die Zeit, and the piece about "das Leben der anderen" is the best that it has had this year.',
    ],
    ['lone surrogates', '\ud800'.repeat(40)],
  ])('takes %s for English', (_, text) => {
    expect(detectLanguage(text).isEnglish).toBe(true);
  });
});
