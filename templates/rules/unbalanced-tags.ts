const TAG = /<(\/?)(table|tbody|tr|td|div|p|h[1-6]|blockquote|span|a|b)\b[^>]*>/g;

/** What is wrong with the nesting of the layout's elements, or undefined. */
export function unbalancedTags(html: string): string | undefined {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    if (!slash) open.push(name);
    else if (open.pop() !== name) return `${tag} closes something else`;
  }
  return open.length > 0 ? `never closed: ${open.join(' ')}` : undefined;
}

/** The HTML as Outlook for Windows reads it: what is in its conditional comments counts, the rest too. */
export const asOutlook = (html: string): string =>
  html.replace(/<!--\[if mso[^\]]*\]>|<!--\[if !mso\]><!-->|<!--<!\[endif\]-->|<!\[endif\]-->/g, '');

/** The HTML as everybody else reads it. */
export const asBrowser = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '');
