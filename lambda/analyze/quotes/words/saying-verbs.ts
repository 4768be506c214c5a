/**
 * Verbs that report speech, after the classes "say", "tell", "manner of speaking" and "transfer of a message" of
 * Levin, English Verb Classes and Alternations (1993, ch. 37), with what newspapers use today ("tweet").
 */
const regular = `acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest begin
  boast brag caution charge chide claim clarify comment complain concede conclude confess confide confirm contend continue
  counter cry deadpan declare decree demand deny detail dispute disclose elaborate emphasize emphasise enthuse estimate exclaim
  explain express find fret fume gush hint implore imply inform inquire insist interject intone joke lament laugh lecture maintain
  marvel mention muse murmur mutter note object observe offer opine order plead pledge point post pray preach predict
  press proclaim profess promise proclaim propose protest quip rail reason reassure recall reckon recommend recount
  reflect reiterate rejoin relate remark remember remind reply report repeat respond retort reveal roar scoff scream shout shrug sigh
  signal sing snap sniff sob speculate stammer state stress suggest summarize surmise testify tease text theorize thunder tweet urge
  vent venture volunteer vow wail warn whisper wonder yell chant instruct caption explode conjecture crow gripe grouse bark
  exhort hail interrupt posit recite rehash retweet scrawl scribble sneer stipulate underscore underline vent bemoan
  conclude cite sum spell`;

const irregular = `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke
  spoken speaking swear swears swore swearing think thinks thought thinking hold holds held holding put puts putting
  read reads reading specify specifies specified specifying mean means meant know knows knew find finds found feel feels felt`;

/** Carry a quotation only right behind it: “No,” he went on. “No,” she shot back. */
const leading = 'went goes go began begins shot put puts came comes sang let cut broke chimed weighed';

/** Verbs that give a quoted name or phrase to something: "called it “a disaster”". */
const describing = `call describe dub label characterize characterise brand denounce criticize criticise condemn accuse blame blast
  slam deride dismiss mock praise deem decry attack assail lambaste lambast portray paint cast refer term tout reject
  defend credit cite liken compare attribute ridicule welcome deplore hammer knock rip pan trash bash scold chastise rebuke castigate
  applaud laud acclaim envision highlight question challenge invoke echo support oppose back endorse discuss address
  vow promise pledge threaten offer advocate demand seek want warn lament pan depict pronounce consider view see regard
  push call tout trumpet herald fault hail salute advise encourage order pressure ask require allow expect believe`;

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /^(?:admit|rip|pan|sob|knit|quip|snap|slam|brag|sum|dub|ad-lib|chat)$/.test(verb) ? verb + verb.at(-1) : stem;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

const split = (words: string) => words.trim().split(/\s+/);

/** Every form of the verbs of saying, lower case. */
export const sayingVerbs: ReadonlySet<string> = new Set([...split(regular).flatMap(formsOf), ...split(irregular)]);

/** Verbs that carry a quotation only right behind it, lower case. */
export const leadingVerbs: ReadonlySet<string> = new Set(split(leading));

/** Every form of the verbs that quote a name or phrase for something, lower case. */
export const describingVerbs: ReadonlySet<string> = new Set([
  ...split(describing).flatMap(formsOf),
  ...split('see saw seen seek sought spoke speaks speaking rebuke lay laid made make makes making'),
]);
