/** The looks of the page in HTML: two columns where there is room, one on a phone, and the colours of the reader's system. */
export const STYLE = `
:root {
  --paper: #fbfaf8; --sheet: #fff; --ink: #1f2328; --soft: #5d646d; --line: #d9dce0;
  --error: #b3261e; --error-mark: #fbd9d5; --warn: #7a5200; --warn-mark: #fde9b8; --info: #1b5fb0; --info-mark: #d6e6fb;
  --before: #fdecea; --after: #e6f4e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --sheet: #1c2025; --ink: #e4e7ea; --soft: #a0a8b2; --line: #363c44;
    --error: #ff9d94; --error-mark: #5c2320; --warn: #f0c05c; --warn-mark: #4d3a0d; --info: #8fbdf5; --info-mark: #1d3d63;
    --before: #3a2222; --after: #1d3524;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
header p { margin: .25rem 0 0; color: var(--soft); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; overflow-wrap: anywhere; }
.counts { font-weight: normal; }
.badge { padding: .1rem .5rem; border-radius: 1rem; font-size: .8rem; white-space: nowrap; color: var(--ink); }
.badge.error, mark.error { background: var(--error-mark); }
.badge.warn, mark.warn { background: var(--warn-mark); }
.badge.info, mark.info { background: var(--info-mark); }
.document { padding: .75rem 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 32rem); grid-template-rows: auto 1fr;
  gap: 0 1.5rem; padding-right: 1rem; }
.row > .line, .rest { grid-column: 1; }
.notes { grid-column: 2; grid-row: 1 / 3; }
.data .words { font: .85rem/1.75 ui-monospace, monospace; }
.line { display: flex; gap: .75rem; }
.number { flex: none; width: 3rem; text-align: right; color: var(--soft); font-size: .8rem; line-height: 1.9;
  font-variant-numeric: tabular-nums; user-select: none; }
.words { min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
mark { color: inherit; border-radius: .15rem; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  border-bottom: 2px solid; }
mark.error { border-color: var(--error); }
mark.warn { border-color: var(--warn); }
mark.info { border-color: var(--info); }
.note { margin: 0 0 .75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-left: 3px solid;
  border-radius: .25rem; background: var(--paper); font-size: .9rem; overflow-wrap: anywhere; }
.note.error { border-left-color: var(--error); }
.note.warn { border-left-color: var(--warn); }
.note.info { border-left-color: var(--info); }
.note p { margin: .25rem 0; }
.note .related { color: var(--soft); font-size: .85rem; }
.note .head { color: var(--soft); font-size: .8rem; }
.note.error .head strong { color: var(--error); }
.note.warn .head strong { color: var(--warn); }
.note.info .head strong { color: var(--info); }
code { font: .85em ui-monospace, monospace; }
summary { cursor: pointer; color: var(--info); }
.before, .after { margin: .4rem 0; padding: .35rem .5rem; border-radius: .25rem; }
.before { background: var(--before); }
.after { background: var(--after); }
.before span, .after span { display: block; color: var(--soft); font-size: .75rem; }
.before div, .after div { white-space: pre-wrap; }
.clean { margin: 2.5rem 0 3rem; color: var(--soft); overflow-wrap: anywhere; }
main { padding-bottom: 3rem; }
@media (max-width: 56rem) {
  header, main { padding-left: 1rem; padding-right: 1rem; }
  .row { grid-template-columns: minmax(0, 1fr); padding-right: .75rem; }
  .number { width: 2rem; }
  .line { gap: .5rem; }
  .notes { grid-column: 1; grid-row: auto; margin: .4rem 0 .4rem 2.5rem; }
}
@media print {
  .note { break-inside: avoid; }
}
`
