/** Colours come from the editor's theme; outside the editor from the reader's light or dark preference. */
export const reportStyle = `
:root { color-scheme: light dark; }
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
body { font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 14px);
  color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); margin: 0; line-height: 1.5; }
main { max-width: 78rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.6em; margin: .5em 0; } h2 { font-size: 1.2em; margin: 1.6em 0 .5em; }
a { color: var(--vscode-textLink-foreground, LinkText); text-decoration: underline; }
code { font-family: var(--vscode-editor-font-family, monospace); font-size: .92em; color: inherit; background: none; overflow-wrap: anywhere; }
button { font: inherit; max-width: 100%; cursor: pointer; color: var(--vscode-button-secondaryForeground, ButtonText);
  background: var(--vscode-button-secondaryBackground, var(--vscode-editor-background, ButtonFace));
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
  padding: .25em .8em; border-radius: 3px; }
th button { background: none; color: inherit; padding: 0; font-weight: inherit; border: 0; }
th[aria-sort=ascending] button::after { content: ' ▴'; } th[aria-sort=descending] button::after { content: ' ▾'; }
button.link { background: none; border: 0; padding: 0; text-align: start; color: var(--vscode-textLink-foreground, LinkText);
  text-decoration: underline; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
input[type=search], select { font: inherit; color: var(--vscode-input-foreground, FieldText); background: var(--vscode-input-background, Field);
  border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, GrayText)); padding: .25em .5em; max-width: 100%; }
input[type=search] { min-width: min(18em, 100%); }
ul { padding-inline-start: 1.2em; margin: .2em 0; }
ul.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .8rem; }
.card { min-width: 0; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, GrayText));
  border-inline-start-width: 5px; border-radius: 4px; padding: .6rem .9rem; display: flex; flex-direction: column; }
.card .count { font-size: 1.8em; font-weight: 600; line-height: 1.2; }
.card.none { border-color: var(--vscode-widget-border, var(--vscode-contrastBorder, GrayText)); } .card.none > * { font-weight: normal; }
.card strong { font-weight: 600; } .card small { overflow-wrap: anywhere; }
.card.forbidden { border-inline-start-color: var(--vscode-editorError-foreground, #b3261e); }
.card.depends { border-inline-start-color: var(--vscode-editorWarning-foreground, #9a6700); }
.card.duties { border-inline-start-color: var(--vscode-editorInfo-foreground, #0969da); }
.card.allowed { border-inline-start-color: var(--vscode-testing-iconPassed, #1a7f37); }
ul.checklist { list-style: none; padding: 0; } .checklist > li { display: flex; gap: .6em; margin: .5em 0; }
.checklist > li > input { flex: none; width: 1.2em; height: 1.2em; margin: .15em 0 0; accent-color: var(--vscode-textLink-foreground, LinkText); }
.checklist label { font-weight: 600; } .checklist q { font-style: italic; }
summary { cursor: pointer; width: fit-content; } summary h2 { display: inline; } section details { margin: .15em 0; }
.openness > summary { white-space: nowrap; } td details > summary, .checklist summary { font-size: .92em; } details.inline { display: inline-block; vertical-align: baseline; margin: 0; }
html:not(.has-script) .scripted { display: none; } .filters { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; }
table { border-collapse: collapse; } #rows { width: 100%; min-width: 44rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem;
  border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8886)); font-weight: normal; }
thead th { font-weight: 600; } tbody th { font-weight: 600; min-width: 6rem; max-width: 16rem; } #rows tbody th { overflow-wrap: anywhere; } #rows td:last-child { min-width: 6rem; } small { font-weight: normal; }
.scroll { overflow-x: auto; } .verdict { white-space: nowrap; font-weight: 600; }
.chart td, .chart th { padding: .15rem .6rem; border: 0; font-weight: normal; vertical-align: middle; } .number { text-align: end; }
.chart tbody th { max-width: 20rem; } .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 2rem; }
:lang(ko) { word-break: keep-all; }
svg { display: block; overflow: visible; } rect { fill: var(--vscode-textLink-foreground, LinkText); stroke: var(--vscode-textLink-foreground, LinkText); }
rect.closed { fill: none; } rect.unknown { fill: none; stroke-dasharray: 1 3; }
@media (max-width: 820px) { ul.cards { grid-template-columns: 1fr; gap: .4rem; }
  .card { flex-direction: row; flex-wrap: wrap; align-items: baseline; column-gap: .6rem; padding: .4rem .7rem; } .card .count { font-size: 1.2em; } .card small { flex-basis: 100%; } }
@media (max-width: 640px) { main { padding: .5rem .8rem 2rem; } }
@media print { .toolbar, .filters, #more { display: none; } .scroll { overflow: visible; } #rows { min-width: 0; font-size: 8pt; } #rows button.link { color: inherit; }
  section, .card, .checklist > li, tr { break-inside: avoid; } section:has(#rows), section:has(.checklist) { break-inside: auto; } h2 { break-after: avoid; }
  .charts { display: block; } body { color: #000; background: #fff; } }
`;
