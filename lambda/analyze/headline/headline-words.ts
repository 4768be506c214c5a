const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Own lists, closed word classes of English (Quirk et al., A Comprehensive Grammar of the English Language, 1985).

/** A headline never ends in one of these: "talks with the", "troops who". */
export const danglingWords = words(`
  a an the this that these those his her its their our my your of to in on at by for from with without into onto over under
  between among against about after before during until since through across toward towards upon within amid despite near as than
  and or but nor so yet if when while where whether because although though unless who whom whose which what how why
  is are was were be been being am has have had do does did will would can could may might must shall should not no
  more most less least very too also just even only both either neither each every such some any all other another its it's he she they it we i you him them me us
  mr mr. mrs mrs. ms ms. dr dr. gen. sen. rep. gov. president minister secretary including said says saying told per via like
  nearly almost about around roughly approximately at least up new former late early first last next report saying
  accused suspected believed based aimed linked designed intended`);

/** Words that open a clause or phrase that a headline can do without. */
export const clauseOpeners = words(`
  after as amid because before but despite although though since so unless until when where which while who whose whom with
  without following including according saying adding citing warning accusing leaving making raising sparking calling prompting`);

/** Small phrases: the second best place to cut. */
export const phraseOpeners = words(`
  in on at for by from with of during over under against between among through across near within into via about amid after before
  as while when to and who which that where conducted held made called based`);

/** A sentence that opens with one of these has its news behind the first comma. */
export const adverbialOpeners = words(`
  after as amid although though because before despite during following for from if in on once since under unlike until when while
  with without at by just only more nearly hours days weeks months years two three four five even according`);

/** Headlines leave these out: "(The) council is to sell (a) site". */
export const droppableWords = words('the a an is are was were been');

/** What a noun means without them is only wider; never "former", "alleged" or "possible", which change what is said. */
export const mildAdjectives = words(`
  global major massive huge large big sweeping historic growing key crucial vast broad wide-ranging high-profile landmark
  popular famous well-known so-called controversial entire whole own`);

/** Not left out before these: "a few", "the same", "the United States". */
export const keepsArticle = words(
  'few little lot number bit handful couple dozen hundred thousand million pair united states same other only',
);

export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon evening night
  week month year weekend january february march april may june july august september october november december`);

/** Verbs that are finite at sight, beside "-ed" and the auxiliaries. */
export const finiteVerbs = words(`
  is are was were has have had will would can could may might must shall should does did do
  said says told tells won wins lost loses took takes made makes gave gives got gets went goes came comes became becomes began begins
  broke breaks brought brings built builds bought buys caught catches chose chooses cut cuts died dies drew draws drove drives fell falls
  fought fights found finds flew flies grew grows held holds hit hits kept keeps knew knows led leads left leaves let lets met meets paid
  pays put puts quit quits ran runs rose rises sank saw sees sent sends set sets shook shot shoots shut shuts sold sells sought seeks
  spent spends spoke speaks stole struck strikes stood stands sued sues swept swore taught threw throws thought thinks wants wore wrote
  writes plans faces calls urges warns asks plays opens closes agrees backs remains appears seems looks needs expects hopes claims
  announces reports reveals shows suggests shares continues starts ends moves returns works lives arrives joins helps offers raises
  rejects approves denies confirms vows pledges arrests killed kills dies dead`);
