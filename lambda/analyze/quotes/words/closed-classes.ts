/** The closed word classes of English that the rules of attribution look at. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const closedClasses = {
  /** Stand for the speaker of a quotation. */
  subjectPronouns: set('he she they it i we you one'),
  relativePronouns: set('who that which whose whom'),
  determiners: set(`the a an this that these those his her their its my our your another one two three four five several
    some many most both each every any all no few other some more`),
  /** May stand between a subject and its verb. */
  auxiliaries:
    set(`is are was were be been being am has have had having do does did will would shall should can could may might
    must not n't ’s ’d ’ve ’ll ’re ’m 's 'd 've 'll 're 'm also then later even once again already just never ever always often still
    now repeatedly reportedly publicly recently previously subsequently simply further first both all soon too
    famously immediately to has hasn’t hadn’t didn’t doesn’t don’t won’t wouldn’t isn’t wasn’t don't didn't doesn't won't wouldn't`),
  /** Bind a noun phrase together: "director of the institute". */
  binding: set(
    'of for from & de la du von van al bin ibn der den del di da le el y at with in on to against about behind',
  ),
  prepositions:
    set(`about above across after against along amid among around as at before behind below beneath beside between
    beyond by despite down during except for from in inside into like near of off on onto out outside over past since
    through throughout till to toward towards under until unlike up upon via with within without following including
    regarding concerning alongside because instead amidst besides per according`),
  conjunctions: set('and but or nor yet so then plus'),
  subordinators:
    set(`after although as because before if once since that though unless until when whenever where whereas
    whether while why how what`),
  days: set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
    april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun. last earlier later`),
} as const;
