const WHOLE: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['lt.', 'lieutenant'],
  ['gen.', 'general'],
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['sgt.', 'sergeant'],
  ['sgt', 'sergeant'],
  ['det.', 'detective'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['prof.', 'professor'],
  ['prof', 'professor'],
  ['rev.', 'reverend'],
  ['rev', 'reverend'],
  ['cllr', 'councillor'],
]);

/** "senator" of "Sen."; any other word as it is. */
export const wholeTitle = (word: string): string => WHOLE.get(word) ?? word;
