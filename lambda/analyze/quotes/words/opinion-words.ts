/** Words of stance, feeling and consequence: what makes a quotation worth showing. Lower case. */
export const opinionWords: ReadonlySet<string> = new Set(
  `must should need needs cannot never always nobody everyone believe hope fear wrong right best worst dangerous important
  critical serious tragic proud angry sad sorry worried afraid disappointed love hate trust truth lie lies promise fight
  fail failed failure win lost threat risk crisis disaster urge demand pledge support oppose want deserve responsibility
  justice peace freedom future children people lives life death war change`.split(/\s+/),
);
