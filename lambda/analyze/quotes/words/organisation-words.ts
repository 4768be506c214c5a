/** Capitalised words that make a run of capitals a body or a place, not a person. Lower case. */
export const organisationWords: ReadonlySet<string> = new Set(
  `academy administration agency airlines airport alliance army assembly association authority avenue bank board bureau
  cabinet campaign capitol caucus center centre chamber church city club coalition college commission committee company
  conference congress convention corporation corps council county court daily day department district division
  east examiner exchange federation force forces forum foundation fund gazette globe group guard herald hospital hotel house
  inc. inc institute international island islands journal justice kingdom korea league library magazine media ministry
  monitor mosque museum nation nations national network news north office organization organisation park party pentagon plaza police post
  press program programme project radio republic republicans democrats review river road school senate service services society
  south square state states station street studios supreme tea television times tower tribune tv union united university valley
  village wall war watch week west white women workers world zone act amendment bill york angeles beach carolina dakota hampshire
  jersey mexico virginia america american americans trust`.split(/\s+/),
);
