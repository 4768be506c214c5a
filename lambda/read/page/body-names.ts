/** What the makers of pages call the element that holds an article's text; the form is that of `namesOf`. */
export const BODY_NAMES =
  /[ -](?:(?:article|story|post|entry|news|blog|rich|td-post)-?(?:body|content|text|copy|main)(?:-(?:text|content|body|copy|inner|wrapper))?|articletext|artikeltext|article-?__?(?:body|content)|body-?(?:copy|text|content)|storytext|postbody|texto|content-?body|mw-parser-output|field-name-body|e-content) /;
