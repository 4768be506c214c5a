import type { ProofPhrases } from './en.ts';

export const DE: ProofPhrases = {
  lang: 'de',
  title: (headline) => `Beleg: ${headline}`,
  eyebrow: 'Wo jedes Wort steht',
  entry: (at, of) => `Artikel ${at} von ${of}`,
  entries: 'Artikel dieser Ausgabe',
  backToIssue: 'Zurück zur Ausgabe',
  original: 'Das Original',
  facts: 'Was die Ausgabe sagt',
  sentences: 'In Kürze',
  numbers: 'In Zahlen',
  quotes: 'Im Wortlaut',
  source: 'Was der Artikel sagt',
  whole: 'Das ist der ganze Text, aus dem die Ausgabe gemacht wurde.',
  excerpts:
    'Der Artikel gehört seinem Verlag, darum stehen hier nur die Worte um jede Angabe herum; „…“ steht für den Rest. Jede Angabe führt auch zu ihrer Stelle im Original.',
  headlineName: 'Überschrift',
  sentenceName: (n) => `Satz ${n}`,
  numberName: (n) => `Zahl ${n}`,
  quoteName: (n) => `Zitat ${n}`,
  toList: (name) => `${name}: zurück zur Liste`,
  inOriginal: 'im Original',
  proveIt: 'Selbst nachprüfen',
  fingerprint: 'Fingerabdruck des Textes (SHA-256)',
  proveWhole:
    'Wählen Sie oben eine Angabe: Sie wird im Text dort markiert, wo sie steht. Von Großschreibung und Satzzeichen abgesehen sind die Worte dieselben.',
  proveExcerpts:
    'Wählen Sie „im Original“ neben einer Angabe: Die Seite des Verlags öffnet sich, und die meisten Browser markieren die Worte dort. Fehlen sie, wurde der Artikel nach dieser Ausgabe geändert.',
  proveFiles:
    'Wer diesen Newsletter herausgibt, bewahrt Text und Ausgabe als Dateien auf. Der Text hat den obigen Fingerabdruck, und ein Befehl prüft jedes Wort noch einmal:',
};
