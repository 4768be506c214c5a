import { formsOf } from './forms-of.ts';

const regular = `call describe dub label characterize characterise brand denounce criticize criticise condemn accuse blame blast
  slam deride dismiss mock praise deem decry attack assail lambaste lambast portray paint cast refer term tout reject
  defend credit cite liken compare attribute ridicule welcome deplore hammer knock rip pan trash bash scold chastise rebuke castigate
  applaud laud acclaim envision highlight question challenge invoke echo support oppose back endorse discuss address
  offer advocate demand seek want warn lament pan depict pronounce consider view see regard
  push call tout trumpet herald fault hail salute advise encourage order pressure ask require allow expect believe`;

const irregular = 'seen seek sought spoke speaks speaking lay laid made make makes making';

/** Every form of the verbs of naming and judging (Levin 1993, ch. 29 and 33): "called it “a disaster”". */
export const describingVerbs: ReadonlySet<string> = new Set([
  ...regular.split(/\s+/).flatMap(formsOf),
  ...irregular.split(/\s+/),
]);
