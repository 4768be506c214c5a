const WHITE = '#ffffff';
const BLACK = '#000000';

/** Where both read equally well: (1 + 0.05) / (middle + 0.05) = (middle + 0.05) / (0 + 0.05), WCAG's contrast of each. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** White or black, whichever reads better on the ground: at least 4.58, WCAG's AA, on any. Takes and gives "#rrggbb". */
export const inkOn = (ground: string): string => (luminance(ground) <= MIDDLE ? WHITE : BLACK);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
