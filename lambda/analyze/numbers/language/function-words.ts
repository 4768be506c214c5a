// The closed classes of English (Quirk et al. 1985, chapters 3, 5, 6, 9 and 14), as far as news uses them.

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const DETERMINERS = words(
  'the a an this that these those its his her their our your my some any each every all both no another such either neither',
  'what whose many much several few most half',
);

export const POSSESSIVES = words('its his her their our your my');

export const PREPOSITIONS = words(
  'of in on at by for from to with within without into onto over under above below between among amid against across along',
  'around behind beyond beside besides despite during inside near off out outside past per through throughout toward towards',
  'up down upon via versus vs about as like unlike aboard including excluding following regarding concerning since until till',
  'after before because',
);

/** Prepositions that open a clause as often as a phrase. */
export const CLAUSE_OPENERS = words(
  'that which who whom whose where when while although though because since until till if unless whether than as after before once so',
);

export const RELATIVES = words('that which who whom whose where');

export const CONJUNCTIONS = words(
  'and or but nor yet plus while when where although though if unless whether than once why how whereas',
);

export const AUXILIARIES = words(
  'is are was were be been being am has have had having do does did will would can could may might must shall should',
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't",
  'isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t',
);

/** Auxiliaries that add nothing but tense: "have been freed" is "freed". The others change what is said: "may be freed". */
export const PLAIN_AUXILIARIES = words('is are was were be been am has have had');

/** Adverbs that turn a verb round, or leave it to somebody else: they stay wherever the verb stays. */
export const KEPT_ADVERBS = words(
  'not never initially originally hardly barely rarely scarcely almost nearly possibly probably perhaps potentially allegedly reportedly apparently supposedly purportedly',
);

export const PRONOUNS = words(
  'i you he she it we they me him us them himself herself itself themselves ourselves myself yourself who whom anyone everyone',
  'someone nobody somebody everybody anybody something nothing everything anything none there here mine hers theirs ours yours',
  "it's he's she's they're we're i'm you're it’s he’s she’s they’re we’re i’m you’re that's that’s there's there’s they've they’ve we've we’ve i've i’ve who've who’ve who's who’s she'd he'd they'd she’d he’d they’d he'll she'll they'll we'll he’ll she’ll they’ll we’ll",
);

export const ADVERBS = words(
  'not also still now then just only even ever never already again once twice almost nearly about however meanwhile moreover therefore',
  'thus instead perhaps maybe too very quite rather so far further later earlier soon often always sometimes yet today yesterday',
  'tomorrow tonight away back together ago more less apiece each abroad overseas nationwide worldwide alone altogether overall instead',
  'able unable combined alike else here there well up down out over off roughly approximately around home elsewhere upward downward indeed',
);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = words(
  'family supply rally italy ally july reply assembly anomaly jelly belly bully monopoly fly early only daily weekly monthly yearly',
  'elderly friendly deadly costly likely unlikely lonely lovely ugly holy silly curly quarterly hourly orderly homily butterfly apply rely',
);
