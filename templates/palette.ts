/**
 * Every colour of the mail but the newsletter's accent. Templates name them `$light.ink`, `$dark.card`; all pairs of
 * text and ground keep a contrast of at least 4.5 (see test/templates/palette.test.ts).
 */
export const PALETTE = {
  light: {
    page: '#efece5',
    card: '#fffdf9',
    panel: '#f4f1e9',
    ink: '#22211f',
    muted: '#5f5b53',
    hair: '#e3dfd5',
  },
  dark: {
    page: '#131312',
    card: '#1d1c1a',
    panel: '#282622',
    ink: '#f2efe8',
    muted: '#b8b2a6',
    hair: '#3b3833',
  },
} as const;
