/** The part of mjml 5 that the build uses; the package carries no types. */
declare module 'mjml' {
  interface Options {
    readonly validationLevel: 'strict';
    readonly fonts: Readonly<Record<string, string>>;
    readonly keepComments: boolean;
  }
  const mjml2html: (source: string, options: Options) => Promise<{ readonly html: string }>;
  export = mjml2html;
}
