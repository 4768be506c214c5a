import { type Html, html } from './html.ts';
import type { Site } from './site.ts';

/** The look of our own pages: that of the mail, light and dark, in the newsletter's colour. */
export function pageStyle(site: Site): Html {
  const { accent, theme } = site.newsletter;
  return html`:root{color-scheme:${theme === 'light' ? 'light' : 'light dark'};--page:#efece5;--card:#fffdf9;--panel:#f4f1e9;--ink:#22211f;--muted:#5f5b53;--hair:#e3dfd5;--edge:#8a857a;--wrong:#a3200d;--accent:${accent.light};--on-accent:${site.inks.light}}
${theme === 'light' ? html`` : dark(site)}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:17px/1.6 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:38rem;padding:0 0 2rem}
.card{background:var(--card);border-top:4px solid var(--accent);padding:1.5rem 1.25rem 2rem}
.name{font:bold 1.2rem/1.3 Georgia,'Times New Roman',serif;padding-bottom:1rem;margin:0 0 1.75rem;border-bottom:1px solid var(--hair);overflow-wrap:anywhere}
.name a{display:flex;align-items:center;gap:.6rem;text-decoration:none}
.logo{flex:none;min-width:2.1rem;padding:.3rem .4rem;border-radius:6px;background:var(--accent);color:var(--on-accent);font:bold .95rem/1.5rem -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;text-align:center}
main{margin-inline:-1.25rem;padding-inline:1.25rem}
h1{font:bold 1.85rem/1.2 Georgia,'Times New Roman',serif;margin:0 0 1rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.05rem;line-height:1.35;margin:0 0 .35rem}
p{margin:0 0 1rem;overflow-wrap:anywhere}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.2em}
footer a,.quiet a{text-decoration-thickness:1px}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px;border-radius:4px}
.lead{font-size:1.15rem;line-height:1.5}
.quiet{color:var(--muted);font-size:.92rem;line-height:1.5}
.panel{background:var(--panel);margin:2rem -1.25rem 0;padding:1.5rem 1.25rem}
.panel+.panel{margin-top:0;border-top:1px solid var(--hair)}
.panel:last-child{margin-bottom:-2rem}
.panel>:last-child,.panel form>.fields:last-child{margin-bottom:0}
form{margin:0 0 1rem}
label{display:block;font-weight:600;margin:0 0 .4rem}
input[type=email]{display:block;width:100%;min-height:3rem;padding:.5rem .75rem;font:inherit;color:var(--ink);background:var(--card);border:1.5px solid var(--edge);border-radius:6px}
input[aria-invalid=true]{border-color:var(--wrong);border-width:2px}
button{font:inherit;font-weight:600;min-height:3rem;padding:.5rem 1.4rem;color:var(--on-accent);background:var(--accent);border:2px solid transparent;border-radius:6px;cursor:pointer;overflow-wrap:anywhere}
button:hover{text-decoration:underline;text-underline-offset:.2em}
button.second{color:var(--ink);background:transparent;border-color:var(--edge)}
.fields{display:flex;flex-direction:column;gap:.75rem;margin-bottom:.9rem}
.buttons{display:flex;flex-wrap:wrap;gap:.6rem}
.buttons button{flex:1;padding-inline:.5rem;white-space:nowrap}
.wrong{color:var(--wrong);font-weight:600;margin:0 0 .75rem}
.trap{display:none}
fieldset{border:0;margin:0 0 1rem;padding:0}
legend{font-weight:600;padding:0;margin:0 0 .5rem}
.choice{display:flex;align-items:center;gap:.7rem;min-height:2.75rem;font-weight:400;margin:0;cursor:pointer}
input[type=radio]{width:1.25rem;height:1.25rem;margin:0;flex:none;accent-color:var(--accent)}
ul{margin:0 0 1rem;padding-inline-start:1.2rem}
li{margin:0 0 .4rem;overflow-wrap:anywhere}
dl{margin:0 0 1.5rem}
dt{font-weight:600}
dd{margin:0 0 1rem;color:var(--muted)}
.issues{list-style:none;margin:1rem 0;padding:0}
.issues>li{padding:1rem 0;margin:0;border-top:1px solid var(--hair)}
.issues>li:first-child{border-top:0;padding-top:0}
.issues a{display:block;font:bold 1.2rem/1.35 Georgia,'Times New Roman',serif;text-decoration-color:transparent;text-wrap:balance}
.issues a:hover,.issues a:focus-visible{text-decoration-color:var(--accent)}
.issues p{margin:.35rem 0 0}
time{display:block;color:var(--muted);font-size:.88rem}
.turn{display:flex;justify-content:space-between;gap:1rem;padding-top:1rem;border-top:1px solid var(--hair)}
footer{padding:1.5rem 1.25rem 0;color:var(--muted);font-size:.88rem;line-height:1.55}
footer p{margin:0 0 .5rem}
footer nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .75rem}
footer nav a{padding:.35rem 0}
@media (min-width:36rem){body{padding:2.5rem 1rem 4rem}.card{padding:2rem 2.5rem 2.75rem}main{margin-inline:-2.5rem;padding-inline:2.5rem}.panel{margin-inline:-2.5rem;padding:1.75rem 2.5rem}.panel:last-child{margin-bottom:-2.75rem}footer{padding-inline:2.5rem}h1{font-size:2.2rem}.fields{flex-direction:row}.fields input{flex:1}}
@media (forced-colors:active){button{border-color:ButtonText}}`;
}

const dark = ({ newsletter: { accent }, inks }: Site): Html =>
  html`@media (prefers-color-scheme:dark){:root{--page:#131312;--card:#1d1c1a;--panel:#282622;--ink:#f2efe8;--muted:#b8b2a6;--hair:#3b3833;--edge:#8f897d;--wrong:#ff9c87;--accent:${accent.dark};--on-accent:${inks.dark}}}`;
