import type { ProofPhrases } from './en.ts';

export const FR: ProofPhrases = {
  lang: 'fr',
  title: (headline) => `Preuve : ${headline}`,
  eyebrow: 'Où se trouve chaque mot',
  entry: (at, of) => `Article ${at} sur ${of}`,
  entries: 'Articles de ce numéro',
  backToIssue: 'Retour au numéro',
  original: 'L’original',
  facts: 'Ce que dit le condensé',
  sentences: 'En bref',
  numbers: 'En chiffres',
  quotes: 'Dans leurs mots',
  source: 'Ce que dit l’article',
  whole: 'Voici le texte entier dont le condensé a été tiré.',
  excerpts:
    'L’article appartient à son éditeur : seuls les mots autour de chaque fait sont montrés, « … » tient lieu du reste. Chaque fait mène aussi à sa place dans l’original.',
  headlineName: 'Titre',
  sentenceName: (n) => `Phrase ${n}`,
  numberName: (n) => `Chiffre ${n}`,
  quoteName: (n) => `Citation ${n}`,
  toList: (name) => `${name} : retour à la liste`,
  inOriginal: 'dans l’original',
  proveIt: 'Vérifier soi-même',
  fingerprint: 'Empreinte du texte (SHA-256)',
  proveWhole:
    'Choisissez un fait ci-dessus : il est marqué là où il se trouve dans le texte. Hormis la casse et la ponctuation, les mots sont les mêmes.',
  proveExcerpts:
    'Choisissez « dans l’original » à côté d’un fait : la page de l’éditeur s’ouvre, et la plupart des navigateurs y marquent les mots. S’ils n’y sont plus, l’article a été changé depuis.',
  proveFiles:
    'L’éditeur de cette lettre conserve le texte et le condensé dans des fichiers. Le texte porte l’empreinte ci-dessus, et une commande vérifie de nouveau chaque mot :',
};
