const PAYWALL =
  /(?:subscribe (?:now )?to (?:read|continue|keep reading)|subscri(?:bers?|ption)[ -]only|already a subscriber|to continue reading|(?:sign|log) in to (?:read|continue)|create a free account to|nur für abonnenten|jetzt weiterlesen mit|réservé aux abonnés|solo para suscriptores|contenuto riservato agli abbonati|you have reached your (?:free )?(?:article )?limit|free articles? (?:left|remaining))/i;

/** What a page without an article is, as far as its words tell; in the order of how sure we are. */
const SIGNS: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [
    /(?:verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|enable cookies to continue|are you a robot|captcha|unusual traffic|access (?:to this page has been )?denied)/i,
    'the page asks whether we are a robot',
  ],
  [PAYWALL, 'the article is behind a paywall; only its first lines are there'],
  [
    /(?:we (?:and our partners )?(?:value your privacy|use cookies)|before you continue|cookie (?:settings|preferences|consent|einstellungen)|accept all|manage (?:cookies|preferences|consent)|zustimmen|alle akzeptieren|einwilligung|tout accepter|accepter (?:et|tout)|aceptar (?:todo|y)|accetta tutto)/i,
    'the page shows a consent dialogue and no article',
  ],
  [
    /(?:(?:enable|requires?|activate|turn on) javascript|javascript (?:is|must be) (?:disabled|required|enabled)|bitte (?:aktivieren sie )?javascript|<(?:div|main) id=["']?(?:root|app|__next|__nuxt)["']?[^>]{0,100}>\s*<\/)/i,
    'the page is an empty shell that a script would fill',
  ],
];

/** Longer pages hold an article, whatever stands around it. Many pages offer a subscription beside a short item. */
const STUB_WORDS = { toldByMarkup: 60, toldByWords: 40 } as const;

/** Attacks by long pages are cut off; dialogues stand at the top. */
const LOOKED_AT = 200_000;

/** Why there is no article: undefined when nothing says so. */
export function emptyPageProblem(html: string): string | undefined {
  const shown = withoutScripts(html.slice(0, LOOKED_AT));
  return SIGNS.find(([pattern]) => pattern.test(shown))?.[1];
}

/** Scripts speak of captchas and consent on every page. */
function withoutScripts(html: string): string {
  const [first = '', ...parts] = html.split(/<(?:script|style)\b/i);
  return [first, ...parts.map((part) => part.replace(/^[\s\S]*?(?:<\/(?:script|style)>|$)/i, ' '))].join('');
}

/** The few lines before a paywall: short, and the page itself says that there would be more. */
export function isPaywallStub(articleText: string, html: string): boolean {
  const words = articleText.split(/\s+/).length;
  if (words < STUB_WORDS.toldByMarkup && /"isAccessibleForFree"\s*:\s*"?false/i.test(html)) return true;
  return words < STUB_WORDS.toldByWords && PAYWALL.test(withoutScripts(html.slice(0, LOOKED_AT)));
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
