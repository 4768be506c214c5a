/**
 * The dark rules once more for outlook.com, which knows no `prefers-color-scheme` but marks what it has recoloured:
 * `[data-ogsc]` for text, `[data-ogsb]` for grounds.
 */
export function outlookDark(css: string): string {
  return css
    .trim()
    .split('\n')
    .map((rule) => {
      const [selectors = '', ...body] = rule.split(/(?= \{ )/);
      const twice = selectors.split(',').flatMap((one) => [`[data-ogsc] ${one.trim()}`, `[data-ogsb] ${one.trim()}`]);
      return twice.join(', ') + body.join('');
    })
    .join('\n');
}
