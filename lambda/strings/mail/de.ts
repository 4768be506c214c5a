import type { MailStrings } from './mail-strings.ts';

export const DE: MailStrings = {
  lang: 'de',
  introduces: (words) => `${words}:`,
  contents: 'In dieser Ausgabe',
  numbers: 'In Zahlen',
  quotes: 'Im Wortlaut',
  readArticle: 'Den ganzen Artikel lesen',
  proof: 'Nachsehen, wo jedes Wort steht',
  shortened: 'Gekürzt, damit die Mail vollständig ankommt. Der Rest steht hinter „Im Browser lesen“ am Ende.',
  unsubscribe: 'Abbestellen',
  readInBrowser: 'Im Browser lesen',
  promise: 'Jedes Wort, jede Zahl und jedes Zitat steht so im Artikel.',
  promiseOfSeveral: 'Jedes Wort, jede Zahl und jedes Zitat steht so in seinem Artikel.',
  reason: (newsletter) => `Sie erhalten diese Mail, weil Sie ${newsletter} bestellt haben.`,
  minutes: (minutes) => `${minutes} Min.`,
  minutesSaved: (digest, source) => `${digest} Min. statt ${source}`,
  readAt: (minutes, place) => `${count(minutes, 'Minute', 'Minuten')} Lesezeit auf ${place}`,
  linkInFull: 'Falls der Knopf nichts tut, öffnen Sie diese Adresse',
  confirm: {
    subject: (newsletter) => `Bitte bestätigen: ${newsletter}`,
    heading: 'Noch ein Klick, dann sind Sie dabei',
    asked: (address, newsletter) => `Jemand, hoffentlich Sie selbst, hat ${newsletter} für ${address} bestellt.`,
    wanted: 'Wenn Sie es waren, sagen Sie Ja, und die nächste Ausgabe kommt zu Ihnen:',
    button: 'Ja, ich bestelle',
    ignore: 'Wenn Sie es nicht waren, tun Sie einfach nichts: Ohne Ihr Ja schreiben wir nicht wieder.',
    validFor: (days) => `Der Knopf gilt ${count(days, 'Tag', 'Tage')} lang.`,
    reason: (newsletter) =>
      `Sie erhalten diese eine Mail, weil Ihre Adresse bei der Bestellung von ${newsletter} angegeben wurde.`,
  },
  goodbye: {
    subject: (newsletter) => `${newsletter} ist abbestellt`,
    heading: 'Sie sind abgemeldet',
    left: (address, newsletter) => `${newsletter} geht nicht mehr an ${address}. Danke fürs Lesen.`,
    onItsWay: 'Eine Ausgabe, die gerade unterwegs ist, kann noch ankommen.',
    mistake: 'War es ein Versehen? Ein Klick, und Sie sind wieder dabei:',
    button: 'Doch weiter beziehen',
    reason: (newsletter) => `Dies ist die letzte Mail; Sie erhalten sie, weil Sie ${newsletter} abbestellt haben.`,
  },
  review: {
    subject: (issue) => `Zur Durchsicht: ${issue}`,
    heading: 'Ihr Exemplar, vor den Lesern',
    copyOf: (issueId) => `Das ist Ausgabe ${issueId}, wie die Leser sie bekommen. Noch hat sie niemand.`,
    lookAt: 'Einen Blick wert, bevor sie hinausgeht',
    noticesOf: (headline) => `„${headline}“`,
    nothing: 'Die Analyse hat nichts zu melden.',
    button: 'Über diese Ausgabe entscheiden',
    reason: (newsletter) => `Sie erhalten diese Mail als Redaktion von ${newsletter}.`,
  },
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
