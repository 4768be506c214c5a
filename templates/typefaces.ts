/** Named `$serif` and `$sans` in the templates. Georgia's digits are old-style, so figures are set in sans. */
export const TYPEFACES = {
  $serif: "Georgia,'Times New Roman',serif",
  $sans: "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
} as const;
