/** One class as the SDK's generator writes it; what differs from this in anything but names and fields is left as it is. */
const ERROR_CLASS =
  /export class (\w+) extends __BaseException \{\n {4}static shapeId = ("[^"\n]+");\n {4}name = "\1";\n {4}\$fault = ("\w+");\n(?: {4}\w+;\n)* {4}constructor\(opts\) \{\n {8}super\(\{\n {12}name: "\1",\n {12}\$fault: \3,\n {12}\.\.\.opts,\n {8}\}\);\n {8}Object\.setPrototypeOf\(this, \1\.prototype\);\n((?: {8}this\.\w+ = opts\.\w+;\n)*) {4}\}\n\}/g;

/** What all these classes do, once. */
const MAKER = `
const __error = (name, shapeId, $fault, fields) =>
  class extends __BaseException {
    static shapeId = shapeId;
    name = name;
    $fault = $fault;
    constructor(opts) {
      super({ name, $fault, ...opts });
      Object.setPrototypeOf(this, new.target.prototype);
      for (const field of fields) this[field] = opts[field];
    }
  };
`;

/** The same error classes, each written as a call: `export const NotFound = __error("NotFound", …)`. */
export function withShortErrors(module: string): string {
  const short = module.replace(ERROR_CLASS, (_, name, shapeId, fault, assignments) => {
    const fields = Array.from(String(assignments).matchAll(/this\.(\w+) =/g), ([, field]) => field);
    return `export const ${name} = /* @__PURE__ */ __error("${name}", ${shapeId}, ${fault}, ${JSON.stringify(fields)});`;
  });
  return short === module ? module : short.replace(/\nexport /, `${MAKER}\nexport `);
}
