import type { XmlElement } from './xml-tree.ts';

/** "title" or "dc:date". */
const nameOf = ({ space, name }: XmlElement): string => (space === '' ? name : `${space}:${name}`);

export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The children of these names; those of the first name come first. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const children = elementsIn(element);
  return names.flatMap((name) => children.filter((child) => nameOf(child) === name));
}

/** Goes down the whole tree for elements of these names, in the order of the document, without recursion. */
export function descendantsNamed(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (names.includes(nameOf(element))) found.push(element);
    else waiting.push(...elementsIn(element).toReversed());
  }
  return found;
}

/** All text under an element. */
export function textOf(root: XmlElement | undefined): string {
  const pieces: string[] = [];
  const waiting: (XmlElement | string)[] = root ? [root] : [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else waiting.push(...node.children.toReversed());
  }
  return pieces.join('').trim();
}
