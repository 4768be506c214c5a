// Verbs of news English. Regular pasts and -ing forms are known by their endings; here stand the irregular forms
// (Quirk et al. 1985, 3.11–3.20) and the present forms that are rarely nouns.

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Pasts that are not participles. */
export const IRREGULAR_PASTS = words(
  'began became came ate drank drove fell flew forgot froze gave went grew knew lay rode rose ran sang sank saw shook spoke stole',
  'swam swore took threw tore woke wore wrote withdrew undertook overcame overtook arose chose broke did was were got hid bit beat drew blew bore swung shrank stank strode wove underwent withstood outgrew mistook foresaw',
);

/** Participles, most of them pasts too. */
export const PARTICIPLES = words(
  'begun become beaten bitten blown broken brought built bought caught chosen dealt done drawn driven drunk eaten fallen fed felt',
  'fought found flown forgotten frozen gone grown heard held hidden hit hung hurt kept known laid led left lent lost made meant met',
  'paid put ridden rung risen run said seen sent set shaken shot shown shrunk shut sold sought spent spoken split spread stolen stood',
  'struck stuck sunk sworn swept taken taught thought thrown told torn understood undergone undertaken upheld won worn written withdrawn',
  'cut cost cast bet burst quit read rid shed slit spun given gotten got fled dug bound slain slept forced dead born overthrown',
);

/** Present and base forms that are hardly ever nouns. */
export const PRESENT_VERBS = words(
  'says say gets get goes go makes make takes take gives give knows know sees see comes come wants want needs thinks think becomes',
  'become begins begin believes believe brings bring buys builds build carries carry chooses choose continues continue creates create decides',
  'depends depend describes employs employ enables enjoys ensures expects expect explains faces fails falls feels finds follows gains',
  'gathers grows grow happens helps holds includes include involves joins keeps keep kills kill lacks lays leads learns leaves lets lies',
  'lives live loses lose loves maintains manages means meets moves occurs occur offers opens operates owns own pays permits plays prevents',
  'produces provides provide pulls pushes puts raises reaches receives receive reflects remains remain requires require represents',
  'reveals rises runs saves seeks seek seems seem sells sell sends send serves serve settles shows sits speaks spends stands stays stay',
  'suffers suggests suggest supplies supports surpasses takes talks teaches tells tell threatens totals tracks travels tries turns',
  'undergoes uses wins win works writes arrive arrives attend attends agree agrees allow allows appear appears argue argues ask asks',
  'die dies earn earns eat eats enter enters exist exists flee flees gather identify kill injure injures hit hits lose migrate oppose',
  'opposes own owns prefer prefers pursue recall refuse refuses rely relies represent reside suffer survive survives contain contains',
  'comprise comprises cover covers consider considers cause causes boast boasts hold hear let lie meet pay sit spend stand teach write',
  'lasts vote votes weigh weighs average averages cost costs crashed underestimate approve approves disapprove disapproves disagree combat',
);

/** Present forms that are nouns as often: "voters support", "support for". They are verbs behind a noun. */
export const MAYBE_VERBS = words(
  'need support report reports plan plans work fear fears claim claims call calls help hope hopes visit visits trade trades face back',
  'use used like love hate follow want travel watch share play return returns move change changes start starts end ends rise fall lead',
  'drop drops increase increases decrease gain profit result fight battle drive fly flies walk run stay demand demands miss own show',
  'speak study target test fund funds house place offer project projects record release releases rate rank ranks open sell suspect',
  'total back attack attacks measure measures pose poses poll cite cites sign stop worry charge charges order orders stretch stretches',
);

/** Verbs whose past is spelled like the noun: "cut the fee", "a cut of". */
export const NAMED_ACTS = words(
  'cost costs cut cuts hit hits run runs bet bets cast spread split shot shots set sets burst',
);

/** Words in -ed that are no participles. */
export const NOT_PARTICIPLES = words(
  'hundred indeed need seed speed feed breed greed creed weed shed red bed embed sacred kindred infrared united',
);

/** Words in -ing that are nouns or prepositions more often than participles. */
export const NOT_GERUNDS = words(
  'building meeting spending funding training shooting housing hearing ruling rating ratings wedding morning evening king thing things',
  'nothing something anything everything spring string ring wing during according including bombing killing killings hiring pricing',
  'banking opening closing filing gathering trading earning earnings savings wing being beijing sibling ceiling offering painting',
  'warning setting landing listing nursing engineering manufacturing advertising broadcasting mining farming parking boeing sterling',
);

/** "CNN reported six planes": nothing was done to the planes. */
export const SAYING_VERBS = words(
  'said reported added announced estimated claimed noted told showed shown suggested indicated revealed stated warned predicted',
  'believed thought expected argued explained admitted insisted confirmed concluded involved included followed aged led made based',
);

/** Verbs that want a clause or an infinitive behind them: "foreign workers believed" is half of what is told. */
export const CLAUSE_VERBS = words(
  'said say says told tell tells show shows means mean meant announced announce reported reports report recalled recalls thought think thinks',
  'believed believe believes expected expect expects hoped hope hopes warned warn warns claimed claim claims argued argue argues',
  'confessed feared urged predicts predict predicted suggested suggest suggests showed estimated estimates admitted insisted confirmed concluded noted',
  'planned planning hoping expecting saying due wanted likely seem seems seemed appear appears appeared feel felt',
  'scheduled supposed alleged allegedly known meant decided decide agreed agree agrees continued continue began begin started start',
);

/** Verbs that say no more than how much it is: their subject is the whole label, "The budget is", "Dues have gone up to". */
export const MEASURE_VERBS = words(
  'is are was were be been being amount amounts amounted total totals totaled totalled stand stands stood reach reaches reached reaching',
  'hit hits exceed exceeds exceeded exceeding climb climbs climbed rise rises rose risen rising fall falls fell fallen falling',
  'grow grows grew grown growing jump jumps jumped drop drops dropped increase increases increased decrease decreases decreased',
  'gain gained slip slipped soar soared plunge plunged decline declined tumble tumbled surge surged shrink shrank climb average averages averaged',
  'sit sits sat sitting go goes went gone come comes came remain remains remained become has have had number numbered numbers equal equals estimated',
);

/** Verbs that say no more than what something costs: "The ticket will cost". */
export const PRICE_VERBS = words('cost costs costing fetch fetches fetched gross grossed grosses');

/** The same before "for": "The painting sold for". */
export const SALE_VERBS = words('sold sell sells selling go goes went going auctioned listed retail retails');

/** Verbs that say no more than how long it took: "The trial lasted". */
export const LASTING_VERBS = words('last lasts lasted lasting take takes took taking span spans spanned run runs ran');

/** Measure verbs that tell by how much more or less it is now. */
export const CHANGE_VERBS = words(
  'climb climbs climbed rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing jump jumps jumped',
  'drop drops dropped increase increases increased decrease decreases decreased gain gained slip slipped soar soared plunge plunged',
  'decline declined tumble tumbled surge surged shrink shrank up down',
);
