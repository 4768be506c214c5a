import { type QuoteType, Tokenizer } from 'htmlparser2';
import { spaceOf } from './spaces.ts';
import type { XmlElement } from './xml-tree.ts';

/** Feeds nest some ten deep, markup inside them some thirty. Deeper elements are an attack on the stack; their text is kept. */
const MAX_DEPTH = 200;

type Scope = Readonly<Record<string, string>>;

interface Open {
  readonly tag: string;
  readonly element: XmlElement;
  readonly scope: Scope;
}

/**
 * Reads XML that may be broken: truncated, with a bare "&" or a stray "<", end tags mixed up. One pass, no second look,
 * nothing fetched; entities that a document type declares are never looked up, so none can expand. htmlparser2's
 * tokenizer is used and not its parser, whose stack takes time squared when a million elements are opened.
 */
export function parseXml(text: string, base: string): XmlElement {
  const root: XmlElement = { name: '', space: '', attributes: {}, children: [], base };
  const open: Open[] = [{ tag: '', element: root, scope: {} }];
  const top = () => open.at(-1) as Open;
  const say = (words: string) => void top().element.children.push(words);
  let tag = '';
  let attribute = '';
  let attributes: Record<string, string> = {};
  const start = (isEmpty: boolean) => {
    if (open.length > MAX_DEPTH) return;
    const { element: parent, scope: outer } = top();
    const scope = scopeOf(attributes, outer);
    const element = elementOf(tag, attributes, { scope, base: parent.base });
    parent.children.push(element);
    if (!isEmpty) open.push({ tag, element, scope });
  };
  const value = (words: string) => {
    attributes[attribute] = `${attributes[attribute] ?? ''}${words}`;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(from, to) {
        tag = text.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname(from, to) {
        attribute = text.slice(from, to).toLowerCase();
      },
      onattribdata: (from, to) => value(text.slice(from, to)),
      onattribentity: (code) => value(String.fromCodePoint(code)),
      onattribend: (_quote: QuoteType) => value(''),
      onopentagend: () => start(false),
      onselfclosingtag: () => start(true),
      onclosetag: (from, to) => close(open, text.slice(from, to).trim().toLowerCase()),
      ontext: (from, to) => say(text.slice(from, to)),
      ontextentity: (code) => say(String.fromCodePoint(code)),
      oncdata: (from, to, trailing) => say(text.slice(from, to - trailing).replace(/^CDATA\[/, '')),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return root;
}

/** Ends the nearest element of this name, and what is still open inside; an end tag that fits none is no end. */
function close(open: Open[], tag: string): void {
  const at = open.findLastIndex((one) => one.tag === tag);
  if (at > 0) open.length = at;
}

/** Prefixes and what they stand for; declarations are valid inside the element that makes them. */
function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(declared.map(([name, uri]) => [name.slice(6), uri])) };
}

interface Surroundings {
  readonly scope: Scope;
  readonly base: string;
}

function elementOf(tag: string, attributes: Readonly<Record<string, string>>, around: Surroundings): XmlElement {
  const { scope, base } = around;
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const own = attributes['xml:base'];
  return {
    name: tag.slice(colon + 1),
    space: spaceOf(prefix, scope[prefix]),
    attributes,
    children: [],
    base: own ? resolve(own, base) : base,
  };
}

const resolve = (address: string, base: string): string => URL.parse(address.trim(), base || undefined)?.href ?? base;
