/** "1,200", "3.5", "19"; not the 19 of "COVID-19" or of "v1.19". */
const FIGURE = /(?<![\w.-])\d[\d,]*(?:\.\d+)?/g;
const YEAR = /^(?:19|20)\d\d$/;

/** The figures of a text without their thousands marks; years are none. */
export function figuresIn(text: string): readonly string[] {
  const figures = text.match(FIGURE) ?? [];
  return figures.map((figure) => figure.replaceAll(',', '')).filter((figure) => !YEAR.test(figure));
}
