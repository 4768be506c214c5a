import { formsOf } from './forms-of.ts';

const regular = `acknowledge add admit advise affirm allege announce answer argue ask assert assure attest boast brag caution
  charge chide chime claim clarify comment complain concede confess confide confirm contend counter cry deadpan declare
  decree demand deny disclose elaborate emphasize emphasise enthuse exclaim explain express fume gush implore
  inquire insist interject intone joke lament lecture maintain marvel mention muse murmur mutter note observe
  offer opine plead post preach predict proclaim profess protest quip reassure recall recommend recount reiterate
  rejoin relate remark remind reply report repeat respond retort reveal roar scoff scream shout sing snap sniff
  sob stammer state stress suggest testify tease text theorize thunder tweet urge vent venture volunteer wail warn
  whisper yell chant caption explode conjecture crow gripe grouse bark exhort interrupt posit recite rehash
  retweet scrawl scribble sneer stipulate underscore underline bemoan`;

const irregular = `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke
  spoken speaking swear swears swore swearing read reads reading specify specifies specified specifying`;

/**
 * Every form of the verbs that report speech, after the classes "say", "tell", "manner of speaking" and "transfer of a
 * message" of Levin, English Verb Classes and Alternations (1993, ch. 37), with what newspapers use today ("tweet").
 */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...regular.split(/\s+/).flatMap(formsOf),
  ...irregular.split(/\s+/),
]);
