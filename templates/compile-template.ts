import Handlebars from 'handlebars';

/** What a compiled template needs beside its own code; a sign is escaped exactly as Handlebars does it. */
const RUNTIME = `const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '\`': '&#x60;', '=': '&#x3D;' };
const ANY_SIGN = /[&<>"'\`=]/;
const EVERY_SIGN = /[&<>"'\`=]/g;
const e = (value) => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new TypeError('Cannot render the mail: the view has no words where the template wants some');
  return ANY_SIGN.test(value) ? value.replace(EVERY_SIGN, (sign) => SIGNS[sign]) : value;
};
const is = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
`;

/** The variables of the generated code by the names that the template gives them. */
interface Scope {
  /** The variable that holds the context. */
  readonly here: string;
  readonly depth: number;
  readonly named: ReadonlyMap<string, string>;
}

/**
 * A Handlebars template as one plain function: no engine at run time, a fifth of its time. It knows what the mails use
 * ({{words}}, @root, if, unless, each, with and their block parameters) and refuses everything else;
 * test/templates/compile-template.test.ts holds it to what Handlebars itself makes of the same template.
 */
export function compileTemplate(template: string, exported: string): string {
  const root: Scope = { here: 'c0', depth: 0, named: new Map() };
  const body = statements(Handlebars.parse(template).body, root);
  return `${RUNTIME}\nexport function ${exported}(c0) {\n  let h = '';\n${body}\n  return h;\n}\n`;
}

function statements(body: readonly hbs.AST.Statement[], scope: Scope): string {
  const lines: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) lines.push(`h += ${words.join(' + ')};`);
    words = [];
  };
  for (const statement of body) {
    if (isContent(statement)) words.push(JSON.stringify(statement.value));
    else if (isMustache(statement)) words.push(`e(${wordsOf(statement, scope)})`);
    else {
      flush();
      lines.push(block(statement, scope));
    }
  }
  flush();
  return lines.filter((line) => line !== 'h += "";').join('\n');
}

const isContent = (one: hbs.AST.Statement): one is hbs.AST.ContentStatement => one.type === 'ContentStatement';
const isMustache = (one: hbs.AST.Statement): one is hbs.AST.MustacheStatement => one.type === 'MustacheStatement';
const isBlock = (one: hbs.AST.Statement): one is hbs.AST.BlockStatement => one.type === 'BlockStatement';
const isPath = (one: hbs.AST.Node | undefined): one is hbs.AST.PathExpression => one?.type === 'PathExpression';

function wordsOf({ path, params, escaped }: hbs.AST.MustacheStatement, scope: Scope): string {
  if (!escaped || params.length > 0 || !isPath(path)) throw refused('a tag that is more than a name', path);
  return pathOf(path, scope);
}

function block(statement: hbs.AST.Statement, scope: Scope): string {
  if (!isBlock(statement)) throw refused(statement.type, statement);
  const { program, inverse, params, path } = statement;
  const [subject] = params;
  if (inverse || params.length !== 1 || !isPath(subject) || !isPath(path)) throw refused('such a block', statement);
  const value = pathOf(subject, scope);
  const inner = inside(scope, program.blockParams ?? []);
  switch (path.original) {
    case 'if':
      return `if (is(${value})) {\n${statements(program.body, scope)}\n}`;
    case 'unless':
      return `if (!is(${value})) {\n${statements(program.body, scope)}\n}`;
    case 'each':
      return `for (const ${inner.here} of ${value}) {\n${statements(program.body, inner)}\n}`;
    case 'with':
      return `if (is(${value})) {\nconst ${inner.here} = ${value};\n${statements(program.body, inner)}\n}`;
    default:
      throw refused(`the block "${path.original}"`, statement);
  }
}

function inside({ depth, named }: Scope, names: readonly string[]): Scope {
  const here = `c${depth + 1}`;
  return { here, depth: depth + 1, named: new Map([...named, ...names.map((name) => [name, here] as const)]) };
}

function pathOf(path: hbs.AST.PathExpression, { here, named }: Scope): string {
  const [first = '', ...rest] = path.parts;
  if (path.depth > 0 || !path.parts.every((part) => /^[a-z]\w*$/i.test(part))) throw refused(path.original, path);
  if (path.data) {
    if (first !== 'root') throw refused(path.original, path);
    return ['c0', ...rest].join('.');
  }
  const start = path.parts.length > 0 ? named.get(first) : undefined;
  return start ? [start, ...rest].join('.') : [here, ...path.parts].join('.');
}

const refused = (what: string, { loc }: hbs.AST.Node): Error =>
  new Error(
    `Cannot compile the template: ${what} in line ${loc.start.line} is not known here; see compile-template.ts`,
  );
