/**
 * Verbs that report speech, after the classes "say", "tell", "manner of speaking" and "transfer of a message" of
 * Levin, English Verb Classes and Alternations (1993, ch. 37), with what newspapers use today ("tweet").
 */
const regular = `acknowledge add admit advise affirm allege announce answer argue ask assert assure attest boast brag caution
  charge chide claim clarify comment complain concede confess confide confirm contend counter cry deadpan declare
  decree demand deny disclose elaborate emphasize emphasise enthuse exclaim explain express fume gush implore
  inquire insist interject intone joke lament lecture maintain marvel mention muse murmur mutter note observe
  offer opine plead post preach predict proclaim profess protest quip reassure recall recommend recount reiterate
  rejoin relate remark remind reply report repeat respond retort reveal roar scoff scream shout sing snap sniff
  sob stammer state stress suggest testify tease text theorize thunder tweet urge vent venture volunteer wail warn
  whisper yell chant caption explode conjecture crow gripe grouse bark exhort interrupt posit recite rehash
  retweet scrawl scribble sneer stipulate underscore underline bemoan`;

const irregular = `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke
  spoken speaking swear swears swore swearing read reads reading specify specifies specified specifying`;

/** Verbs of thought and will: they carry a quotation, but where somebody says what he thinks, the saying counts. */
const thinking = `agree begin believe cite conclude continue detail dispute estimate fear find fret hint imply inform instruct
  laugh mean object order pledge point pray press promise propose rail reason reckon reflect remember shrug sigh signal
  speculate summarize surmise threaten vow wonder`;

const irregularThinking = `think thinks thought thinking hold holds held holding put puts putting mean means meant know knows
  knew find finds found feel feels felt see sees saw`;

/** Carry a quotation only right behind it: “No,” he went on. “No,” she shot back. */
const leading = 'went goes go began begins shot put puts came comes sang let cut broke chimed weighed';

/** Verbs that give a quoted name or phrase to something: "called it “a disaster”". */
const describing = `call describe dub label characterize characterise brand denounce criticize criticise condemn accuse blame blast
  slam deride dismiss mock praise deem decry attack assail lambaste lambast portray paint cast refer term tout reject
  defend credit cite liken compare attribute ridicule welcome deplore hammer knock rip pan trash bash scold chastise rebuke castigate
  applaud laud acclaim envision highlight question challenge invoke echo support oppose back endorse discuss address
  offer advocate demand seek want warn lament pan depict pronounce consider view see regard
  push call tout trumpet herald fault hail salute advise encourage order pressure ask require allow expect believe`;

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /^(?:admit|rip|pan|sob|knit|quip|snap|slam|brag|sum|dub|ad-lib|chat)$/.test(verb)
    ? verb + verb.at(-1)
    : stem;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

const split = (words: string) => words.trim().split(/\s+/);

/** Every form of the verbs of saying, lower case. */
export const sayingVerbs: ReadonlySet<string> = new Set([...split(regular).flatMap(formsOf), ...split(irregular)]);

/** Every form of the verbs of thought and will that can carry a quotation, lower case. */
export const thinkingVerbs: ReadonlySet<string> = new Set([
  ...split(thinking).flatMap(formsOf),
  ...split(irregularThinking),
]);

/** Verbs that carry a quotation only right behind it, lower case. */
export const leadingVerbs: ReadonlySet<string> = new Set(split(leading));

/** Every form of the verbs that quote a name or phrase for something, lower case. */
export const describingVerbs: ReadonlySet<string> = new Set([
  ...split(describing).flatMap(formsOf),
  ...split('seen seek sought spoke speaks speaking rebuke lay laid made make makes making'),
]);
