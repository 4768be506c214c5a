/**
 * Words that, with a capital letter, open a sentence far more often than they belong to a name: closed-class words of
 * English (pronouns, determiners, prepositions, conjunctions, auxiliaries, question words) and the commonest adverbs of
 * time and order. "May", "Will" and "More" are left out: they are names too.
 */
export const openers: ReadonlySet<string> = new Set(
  `the a an it he she they we i you this that these those there here in on at for from but and or nor so if when while
  as after before since although though however meanwhile also now then what who whom whose why how where which not no
  yes my our your his her their its one two three some many most all each every both other others another such even
  still yet once only just perhaps maybe with without by to of under over during despite because until unless among
  between let let's do did does don't didn't doesn't is isn't are aren't was wasn't were has have had can can't could
  would should might must please see nobody nothing everyone everybody everything someone somebody something anyone
  later earlier today yesterday tomorrow last next first second finally again instead indeed thus therefore moreover
  further furthermore nevertheless nonetheless otherwise besides too they're we're it's he's she's i'm you're that's
  there's what's we've they've i've we'll they'll i'll he'd she'd they'd about against according like unlike through
  throughout within toward towards upon out up off never always often sometimes few several more nearly almost
  officials police critics experts analysts people`.split(/\s+/),
);
