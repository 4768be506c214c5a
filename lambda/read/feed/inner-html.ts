import { elementsIn } from './xml-queries.ts';
import type { XmlElement } from './xml-tree.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What an element says as HTML: escaped markup as it is, real markup (Atom's XHTML, RSS's body) written out again. */
export function innerHtml(element: XmlElement): string {
  if (elementsIn(element).length === 0) return element.children.join('').trim();
  const pieces: string[] = [];
  const waiting: (XmlElement | { readonly raw: string } | string)[] = [...element.children].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push(escaped(node));
    else if ('raw' in node) pieces.push(node.raw);
    else {
      pieces.push(`<${node.name}${attributesOf(node)}>`);
      waiting.push({ raw: `</${node.name}>` }, ...node.children.toReversed());
    }
  }
  return pieces.join('').trim();
}

const attributesOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
