/** The look of a briefing in a browser and on paper. */

export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1c1a; --faint: #5c5a55; --line: #d8d4cb; --paper: #fdfcfa; --mark: #7a3b12; --link: #1f4e79; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae5; --faint: #aaa69d; --line: #45423c; --paper: #1b1a18; --mark: #f0b487; --link: #9cc7ee; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.55rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.08rem; margin: 1.7rem 0 .4rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: .95rem; margin: .9rem 0 .25rem; color: var(--faint); }
.subtitle, .none { color: var(--faint); }
.subtitle { margin: 0; }
ul, ol { margin: 0; padding-left: 1.2rem; }
li { margin: .3rem 0; }
li li { font-size: .94em; list-style: none; margin-left: -.35rem; padding-left: .7rem; border-left: 2px solid var(--line); }
.tag { color: var(--mark); font-size: .88em; white-space: nowrap; }
.tag::before { content: "· "; }
.sources { font-size: .72em; line-height: 0; white-space: nowrap; }
a { color: var(--link); text-underline-offset: .15em; }
.sources a { text-decoration: none; padding: 0 .1em; }
#sources ol { font-size: .88rem; color: var(--faint); padding-left: 1.6rem; }
:target { background: color-mix(in srgb, var(--link) 16%, transparent); }
@page { size: A4; margin: 16mm 18mm; }
@media print {
  :root { --ink: #000; --faint: #444; --line: #bbb; --paper: #fff; --mark: #5a2a0a; --link: #000; }
  body { font-size: 9pt; line-height: 1.2; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 14pt; }
  h2 { font-size: 10.5pt; margin: 6pt 0 2pt; padding-bottom: 1pt; break-after: avoid; }
  h3 { font-size: 9pt; margin: 2pt 0 1pt; break-after: avoid; }
  li { margin: 1pt 0; break-inside: avoid; }
  li li { font-size: inherit; }
  #sources ol { font-size: 8pt; columns: 2; column-gap: 6mm; }
  a { text-decoration: none; }
}
`;
