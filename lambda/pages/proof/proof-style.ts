import type { Newsletter } from '../../model/settings.ts';
import type { ProofFact } from './proof-facts.ts';

/** #rrggbb and nothing else, for a style sheet escapes nothing. */
const colour = (value: string, fallback: string): string => (/^#[0-9a-f]{6}$/i.test(value) ? value : fallback);

/**
 * The proof view's style. Without a script, the fact that the address names is found by :target; its other places, and its
 * line in the list, by :has().
 */
export function proofStyle({ accent }: Newsletter, facts: readonly ProofFact[]): string {
  const isNamed = ({ id }: ProofFact) => `body:has(#${id}:target,#list-${id}:target)`;
  return `
:root { color-scheme: light dark; --page: #efece5; --card: #fffdf9; --panel: #f4f1e9; --ink: #22211f; --muted: #5f5b53; --hair: #e3dfd5;
  --accent: ${colour(accent.light, '#0b5c4d')}; --found: #ffe9a8 }
@media (prefers-color-scheme: dark) { :root { --page: #131312; --card: #1d1c1a; --panel: #282622; --ink: #f2efe8; --muted: #b8b2a6;
  --hair: #3b3833; --accent: ${colour(accent.dark, '#7ad9c2')}; --found: #5b4a12 } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-padding: 20vh 0 }
body { margin: 0; background: var(--page); color: var(--ink); font: 17px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; overflow-wrap: break-word }
a { color: inherit; text-decoration-color: var(--muted); text-underline-offset: .2em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.sheet { max-width: 72rem; margin: 0 auto; background: var(--card); border-top: 4px solid var(--accent) }
header, footer, .facts, .source { padding: 1.6rem 1.25rem }
h1, h2, .name { font-family: Georgia, "Times New Roman", serif; margin: 0 }
.name { font-weight: 700; font-size: 20px }
.bar { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; justify-content: space-between; align-items: baseline; padding-bottom: 1rem; border-bottom: 1px solid var(--hair) }
.bar, .quiet, .note { font-size: 15px; line-height: 1.5; color: var(--muted) }
.name { color: var(--ink) }
.eyebrow { margin: 1.6rem 0 .3rem; color: var(--accent); font-weight: 700; font-size: 15px }
h1 { font-size: 29px; line-height: 1.22; max-width: 24em }
h2 { font-size: 21px; line-height: 1.3 }
h3 { margin: 1.6rem 0 .4rem; font-size: 15px }
p { margin: 0 0 1rem } .quiet { margin: .7rem 0 0 } .note { margin: .4rem 0 0; max-width: 42rem }
nav ol { margin: 1rem 0 0; padding: 0 0 0 1.4em; font-size: 15px } nav li { margin: .3rem 0 }
[aria-current] { font-weight: 700; text-decoration: none }
.facts { background: var(--panel); padding-inline: calc(1.25rem - .65rem - 3px) } .facts h2, .facts h3 { padding-left: calc(.65rem + 3px) }
.facts ul { list-style: none; margin: 0; padding: 0 }
.facts li { padding: .6rem .6rem .6rem .65rem; border-left: 3px solid transparent; line-height: 1.45 }
.facts li > a:first-child { text-decoration: none }
.facts li > a:first-child:hover { text-decoration: underline }
.figure { font-weight: 700; font-size: 20px }
.words { font-family: Georgia, "Times New Roman", serif }
.by, .out { display: block; font-size: 15px; color: var(--muted) }
.text p { font: 18px/1.75 Georgia, "Times New Roman", serif; max-width: 38em }
.gap { color: var(--muted) } .text { margin-top: 1.4rem }
mark { background: none; color: inherit; border-radius: 2px; padding: .1em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.sentence, .headline { background: var(--panel) }
.number, .quote { box-shadow: inset 0 -.14em var(--accent) }
.number { font-weight: 700 }
.support { border-bottom: 1px dotted var(--muted) }
.sign { font: 700 11px/1 system-ui, sans-serif; vertical-align: .6em; margin: 0 .5em 0 .1em; padding: .2em .3em; border: 1px solid var(--hair); border-radius: 3px;
  color: var(--muted); background: var(--card); text-decoration: none; user-select: none; -webkit-user-select: none; white-space: nowrap }
.sign:focus-visible { outline-width: 2px; outline-offset: 0 }
.sign:target { color: var(--card); background: var(--accent); border-color: var(--accent) }
footer { border-top: 1px solid var(--hair); font-size: 16px } footer p { max-width: 44rem; margin: .7rem 0 } code { font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
${facts.map((fact) => `${isNamed(fact)} .${fact.id}`).join(',\n')} { background: var(--found) }
${facts.map((fact) => `${isNamed(fact)} #list-${fact.id}`).join(',\n')} { border-color: var(--accent); background: var(--card) }
@media (min-width: 60rem) {
  .sheet { margin: 2rem auto } header, footer { padding: 1.8rem 2.5rem } h1 { font-size: 35px }
  main { display: grid; grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr) }
  .facts { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.8rem 1.2rem 1.8rem calc(2.5rem - .65rem - 3px) }
  .source { padding: 1.8rem 2.5rem 3rem }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media print { .facts { position: static; max-height: none } }`;
}
