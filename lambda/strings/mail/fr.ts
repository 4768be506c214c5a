import type { MailStrings } from './mail-strings.ts';

/** French sets its colon, semicolon and question mark off with a space that does not break: written \u00a0 here. */
export const FR: MailStrings = {
  lang: 'fr',
  introduces: (words) => `${words}\u00a0:`,
  contents: 'Dans ce numéro',
  numbers: 'En chiffres',
  quotes: 'Dans leurs mots',
  readArticle: 'Lire l’article en entier',
  proof: 'Voir où se trouve chaque mot',
  shortened:
    'Abrégé pour que le message arrive entier. La suite est derrière «\u00a0Lire dans un navigateur\u00a0», à la fin.',
  unsubscribe: 'Se désabonner',
  readInBrowser: 'Lire dans un navigateur',
  promise: 'Chaque mot, chaque chiffre et chaque citation figure dans l’article.',
  promiseOfSeveral: 'Chaque mot, chaque chiffre et chaque citation figure dans son article.',
  reason: (newsletter) => `Vous recevez ce message parce que vous avez demandé à recevoir ${newsletter}.`,
  minutes: (minutes) => `${minutes} min`,
  minutesSaved: (digest, source) => `${digest} min au lieu de ${source}`,
  readAt: (minutes, place) => `${count(minutes, 'minute', 'minutes')} de lecture sur ${place}`,
  linkInFull: 'Si le bouton ne fait rien, ouvrez cette adresse',
  confirm: {
    subject: (newsletter) => `À confirmer\u00a0: ${newsletter}`,
    heading: 'Plus qu’un clic',
    asked: (address, newsletter) =>
      `Quelqu’un (vous, espérons-le) a demandé à recevoir ${newsletter} à l’adresse ${address}.`,
    wanted: 'Si c’était vous, dites oui, et le prochain numéro est pour vous\u00a0:',
    button: 'Oui, je m’abonne',
    ignore: 'Si ce n’était pas vous, ne faites rien\u00a0: sans votre oui, nous ne vous écrirons plus.',
    validFor: (days) => `Le bouton est valable ${count(days, 'jour', 'jours')}.`,
    reason: (newsletter) =>
      `Vous recevez ce seul message parce que votre adresse a été indiquée pour s’abonner à ${newsletter}.`,
  },
  goodbye: {
    subject: (newsletter) => `Vous avez quitté ${newsletter}`,
    heading: 'C’est fait',
    left: (address, newsletter) => `${newsletter} ne sera plus envoyé à ${address}. Merci de nous avoir lus.`,
    onItsWay: 'Un numéro déjà en route peut encore arriver.',
    mistake: 'C’était une erreur\u00a0? Un clic suffit pour revenir\u00a0:',
    button: 'Continuer à le recevoir',
    reason: (newsletter) =>
      `Ceci est le dernier message\u00a0; vous le recevez parce que vous avez quitté ${newsletter}.`,
  },
  review: {
    subject: (issue) => `À relire\u00a0: ${issue}`,
    heading: 'Votre exemplaire, avant les lecteurs',
    copyOf: (issueId) => `Voici le numéro ${issueId} tel que les lecteurs le recevront. Personne ne l’a encore.`,
    lookAt: 'À regarder avant l’envoi',
    noticesOf: (headline) => `«\u00a0${headline}\u00a0»`,
    nothing: 'L’analyse n’a rien à signaler.',
    button: 'Décider de ce numéro',
    reason: (newsletter) => `Vous recevez ce message en tant que rédaction de ${newsletter}.`,
  },
};

/** In French, zero is singular too. */
const count = (number: number, one: string, many: string): string => `${number} ${number < 2 ? one : many}`;
