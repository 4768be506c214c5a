/** What a line that is not the article looks like. */
export interface FurnitureRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words in small letters, or marks, of which every such line has one and few articles any: a text without is spared the search. */
  readonly signs?: readonly string[];
  /** A longer line is news that happens to begin like this. */
  readonly maxWords: number;
  /** 'edges': only among the first or last lines, because in the middle the same words may be news. */
  readonly where: 'anywhere' | 'edges';
}

const PERSON = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|der|van|von|al|bin|la|di|da)){1,3}`;

/**
 * Own list, from the chrome that news sites leave around their text. Patterns run on short lines only (see
 * `MAX_CHARACTERS` in name-furniture.ts), so that no line can make them slow.
 */
export const furnitureRules: readonly FurnitureRule[] = [
  // "• Jane Roe can be reached at jroe@example.com."
  {
    name: 'contact line',
    pattern: new RegExp(
      String.raw`^[•*·–-]?\s*(?:${PERSON})(?:(?:,| and)[^.]{0,60})? (?:can|may) be (?:reached|contacted|e-?mailed|followed)\b.*[@＠]`,
      'u',
    ),
    signs: ['@', '＠'],
    maxWords: 30,
    where: 'anywhere',
  },
  {
    name: 'contact line',
    pattern:
      /^[•*·–-]?\s*(?:(?:contact|e-?mail|write to|reach) (?:the (?:author|writer|reporter|editor|newsroom)|us|me|him|her|them|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\b.*[@＠]|(?:e-?mail|twitter|tel|phone|media contact|press contact|contacts?|for (?:media|press) (?:inquiries|enquiries))\s*:|[\w.+-]+@[\w-]+\.[\w.]+\.?$)/iu,
    maxWords: 25,
    where: 'edges',
  },
  // "Reporting by Jane Roe; editing by John Doe", "The wire's Jane Roe contributed to this report."
  {
    name: 'credit line',
    pattern:
      /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|translated|produced) by \p{Lu}/iu,
    maxWords: 45,
    where: 'anywhere',
  },
  {
    name: 'credit line',
    pattern: /\bcontributed to th(?:is|e) (?:report|story|article|piece)\b|\b(?:staff|wires?|agencies) contributed\b/iu,
    signs: ['contributed'],
    maxWords: 45,
    where: 'anywhere',
  },
  {
    name: 'author note',
    pattern: new RegExp(
      String.raw`^(?:About the (?:author|writer)s?\b|(?:${PERSON}) (?:is|was) (?:an?|the|our) [^.]{0,60}\b(?:reporter|writer|correspondent|editor|columnist|journalist|contributor|producer)\b(?: (?:at|for|with|based|covering|who covers)\b|\.?$))`,
      'u',
    ),
    maxWords: 45,
    where: 'edges',
  },
  // "Read more: …", "Related: …"
  {
    name: 'read more',
    pattern:
      /^[•*·>»–-]?\s*(?:read|see|find out|learn|discover|view) (?:more|also|next|full|the full|our full|all)\b.{0,20}(?:[:…>»]|$|\.$)|^(?:read (?:more|also|next|full story|the rest)|click here|see also|view gallery|keep reading)\b/iu,
    maxWords: 20,
    where: 'anywhere',
  },
  {
    name: 'read more',
    pattern:
      /^(?:related(?: (?:articles?|stories|content|topics|links|coverage|news))?|more (?:on this(?: story)?|stories|from .{2,40}|news|coverage)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|editors?['’]s? (?:picks?|choice)|most (?:popular|read|viewed)|trending(?: now)?|up next|don['’]t miss|must[ -]read|also read|latest(?: news)?|top stories|in pictures|watch(?: (?:now|live|more|below|above|the video))?|video|listen|gallery|live updates?|in case you missed it)(?:\s*[:|»>].{0,110})?\.?$/iu,
    maxWords: 20,
    where: 'anywhere',
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:(?:paid |sponsored )?(?:advertisement|advertising|advert|ad)(?: feature)?|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after).*|continue reading.*|scroll (?:down|to continue).*|skip (?:to|past|advert).*|loading\W*|hide caption|toggle caption|enlarge this image)\.?$/i,
    maxWords: 12,
    where: 'anywhere',
  },
  // "Sign up for our morning newsletter", "Get the day's news in your inbox"
  {
    name: 'newsletter plug',
    pattern:
      /^[•*·>–-]?\s*(?:please )?(?:sign[ -]?up|subscribe|register|join|get|receive|enter your|want|to (?:get|receive|subscribe|sign)|like (?:what|this)|enjoy(?:ed|ing)|never miss|don['’]t miss|stay (?:informed|up to date)|download|support)\b.*\b(?:newsletters?|inbox|alerts|e-?mail|briefing|app|podcasts?|channel|subscri\w+|independent journalism)\b/i,
    maxWords: 40,
    where: 'anywhere',
  },
  {
    name: 'follow line',
    pattern:
      /^[•*·>–-]?\s*(?:(?:you can )?follow|like|find|join|connect with) (?:us|@\w+|him|her|them|the author|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})\b.{0,80}(?:\b(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|threads|mastodon|bluesky|x)\b|@\w+)|^follow @\w+/iu,
    maxWords: 25,
    where: 'anywhere',
  },
  // "Photo: Jane Roe/Agency", "A bridge near the town. (AP Photo/Jane Roe)"
  {
    name: 'photo credit',
    pattern:
      /^\(?(?:(?:file |stock )?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|graphic|illustration)(?: (?:credit|by|courtesy|via|source|from))?|credits?|caption|source)\s*[:/|]|^\(?(?:photo|image|picture|illustration|video)s? (?:by|courtesy of|credit)\b/iu,
    maxWords: 60,
    where: 'anywhere',
  },
  {
    name: 'photo credit',
    pattern: /\((?:AP Photo|(?:Photo|Image|Picture|Credit|Getty|Reuters|EPA|AFP)\b)[^)]{0,80}\)\.?$/iu,
    signs: ['ap', 'photo', 'image', 'picture', 'credit', 'getty', 'reuters', 'epa', 'afp'],
    maxWords: 60,
    where: 'anywhere',
  },
  {
    name: 'photo credit',
    pattern: /\b(?:Getty Images|AFP via Getty|Shutterstock|iStock|AP Photo)(?:\/[\p{L} .]{0,40})?\)?\.?$/iu,
    signs: ['getty', 'shutterstock', 'istock', 'ap'],
    maxWords: 60,
    where: 'anywhere',
  },
  // "Please read our comment policy before commenting."
  {
    name: 'comment policy',
    pattern:
      /^(?:please|view|show|hide|read|leave|post|add|join|log[ -]?in|sign[ -]?in|comments?|commenting|what do you think|have your say|share your (?:thoughts|views)|we (?:welcome|moderate|encourage)|\d+ comments?|our)\b.*\b(?:comments?|commenting|comment policy|conversation|discussion|your say|you think)\b/i,
    maxWords: 30,
    where: 'edges',
  },
  {
    name: 'comment policy',
    pattern:
      /\b(?:read our comment policy|before commenting|comments (?:are|have been) (?:closed|moderated|disabled)|leave a (?:comment|reply)|(?:log|sign) in to comment|view comments)\b/i,
    signs: ['comment', 'comments', 'commenting', 'reply'],
    maxWords: 20,
    where: 'anywhere',
  },
  {
    name: 'copyright',
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)|^(?:by (?:signing|clicking|continuing|subscribing)\b.*\b(?:terms|privacy)\b|terms of (?:use|service)|privacy policy|we use cookies)/i,
    maxWords: 60,
    where: 'anywhere',
  },
  {
    name: 'copyright',
    pattern: /\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i,
    signs: ['reserved', 'published', 'reproduced', 'broadcast', 'rewritten', 'redistributed'],
    maxWords: 60,
    where: 'anywhere',
  },
  // "Published 4:12 PM, June 4, 2020", "UPDATED: 08:12 EST, 3 May 2020 |"
  {
    name: 'timestamp',
    pattern:
      /^\W*(?:(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|filed)|last update|date)\b\s*(?:on|at|:)?\W*)?(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d{1,2}[:.]\d\d(?::\d\d)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[ap]\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|ist|at|on|updated|published|last|of|the|hours?|hrs?|minutes?|mins?|days?|weeks?|ago|read|reading|time)\b\.?[\s,|·•–:—-]*){1,16}$/i,
    maxWords: 16,
    where: 'anywhere',
  },
  // "— Jane Roe (@jroe) June 4, 2020", "View this post on Instagram"
  {
    name: "tweet's chrome",
    pattern: /^(?:[—–-]+\s*)?.{1,50}\(@\w{1,20}\)\s*(?:\p{L}+ \d{1,2}, \d{4})?\.?$/iu,
    signs: ['@'],
    maxWords: 16,
    where: 'anywhere',
  },
  {
    name: "tweet's chrome",
    pattern:
      /^(?:@\w{1,20}|view (?:this post|on (?:twitter|instagram|x)|image on twitter)\b.*|a post shared by .*|show this thread|replying to @.*|(?:[\d.,]+[km]?\s*(?:replies|retweets|reposts|likes|quotes|views|shares|bookmarks)\W*)+|twitter ads info and privacy|pic\.twitter\.com\/\w+|https?:\/\/\S+)$/iu,
    maxWords: 16,
    where: 'anywhere',
  },
  {
    name: "editor's note",
    pattern:
      /^(?:\W*editor['’]?s['’]? note\b|correction\s*:|clarification\s*:|(?:this|the) (?:story|article|post|piece|report|version) (?:has been|was|is|first|originally|will be)\b.*\b(?:updated|corrected|published|appeared|amended|generated|edited|syndicated)\b)/i,
    maxWords: 60,
    where: 'edges',
  },
  {
    name: 'tags',
    pattern: /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|hashtags?)\s*:|^(?:#\w+[\s,]*)+$/i,
    maxWords: 30,
    where: 'anywhere',
  },
  // Press releases end with one of these.
  {
    name: 'end mark',
    pattern: /^(?:#\s*){2,}$|^-\s*30\s*-$|^[-–—]*\s*ends?\s*[-–—]*$|^[*_\s.·•=-]{3,}$/i,
    maxWords: 4,
    where: 'anywhere',
  },
];

/** "Share", "Tweet", "Email this story": a line made of nothing else is a row of buttons. */
export const shareWords: ReadonlySet<string> = new Set(
  `share tweet pin print email e-mail save comment comments like whatsapp facebook twitter x reddit linkedin pinterest telegram
   flipboard copy link this on via story article page with friends to by post bookmark url get the a and or more`.split(
    /\s+/,
  ),
);
