/** What a page without an article is, as far as its words tell; in the order of how sure we are. */
const SIGNS: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [
    /(?:verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|enable cookies to continue|are you a robot|captcha|unusual traffic|access (?:to this page has been )?denied)/i,
    'the page asks whether we are a robot',
  ],
  [
    /(?:subscribe (?:now )?to (?:read|continue|keep reading)|subscri(?:bers?|ption)[ -]only|already a subscriber|to continue reading|(?:sign|log) in to (?:read|continue)|create a free account to|nur für abonnenten|jetzt weiterlesen mit|réservé aux abonnés|solo para suscriptores|contenuto riservato agli abbonati|you have reached your (?:free )?(?:article )?limit|free articles? (?:left|remaining))/i,
    'the article is behind a paywall; only its first lines are there',
  ],
  [
    /(?:we (?:and our partners )?(?:value your privacy|use cookies)|before you continue|cookie (?:settings|preferences|consent|einstellungen)|accept all|manage (?:cookies|preferences|consent)|zustimmen|alle akzeptieren|einwilligung|tout accepter|accepter (?:et|tout)|aceptar (?:todo|y)|accetta tutto)/i,
    'the page shows a consent dialogue and no article',
  ],
  [
    /(?:(?:enable|requires?|activate|turn on) javascript|javascript (?:is|must be) (?:disabled|required|enabled)|bitte (?:aktivieren sie )?javascript|<(?:div|main) id=["']?(?:root|app|__next|__nuxt)["']?[^>]{0,100}>\s*<\/)/i,
    'the page is an empty shell that a script would fill',
  ],
];

/** Longer pages hold an article, whatever stands around it. */
const STUB_WORDS = 120;

/** Attacks by long pages are cut off; dialogues stand at the top. */
const LOOKED_AT = 200_000;

/** Why there is no article: undefined when nothing says so. */
export function emptyPageProblem(html: string): string | undefined {
  return SIGNS.find(([pattern]) => pattern.test(html.slice(0, LOOKED_AT)))?.[1];
}

/** The few lines before a paywall: short, and the page says itself that there would be more. */
export function isPaywallStub(articleText: string, html: string): boolean {
  const isShort = articleText.split(/\s+/).length < STUB_WORDS;
  return (
    isShort &&
    (/"isAccessibleForFree"\s*:\s*"?false/i.test(html) || SIGNS[1]?.[0].test(html.slice(0, LOOKED_AT)) === true)
  );
}

/** A dialogue has a few hundred words of its own; an article about privacy has more, or says these things once. */
const CONSENT = { most: 400, least: 3 } as const;

/** What is asked before a page is shown, and looks like a short article. */
export function isConsentWall(articleText: string): boolean {
  if (articleText.split(/\s+/).length > CONSENT.most) return false;
  const phrases = articleText.match(
    /\b(?:use (?:of )?cookies|our partners|your (?:consent|privacy choices)|accept all|reject all|manage (?:settings|preferences|cookies)|privacy (?:policy|settings)|personali[sz]ed (?:ads|content)|legitimate interest|einwilligung|alle akzeptieren|datenschutz(?:erklärung|einstellungen)|unsere partner|nos partenaires|tout accepter|nuestros socios)\b/gi,
  );
  return new Set(phrases?.map((phrase) => phrase.toLowerCase())).size >= CONSENT.least;
}
