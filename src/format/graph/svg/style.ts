interface Colours {
  paper: string
  card: string
  row: string
  edge: string
  text: string
  note: string
  error: string
  errorFill: string
  warn: string
  warnFill: string
  info: string
  infoFill: string
  depends: string
}

const LIGHT: Colours = {
  paper: '#ffffff',
  card: '#f6f8fa',
  row: '#ffffff',
  edge: '#818b98',
  text: '#1f2328',
  note: '#59636e',
  error: '#cf222e',
  errorFill: '#ffebe9',
  warn: '#9a6700',
  warnFill: '#fff8c5',
  info: '#0969da',
  infoFill: '#ddf4ff',
  depends: '#8250df',
}

const DARK: Colours = {
  paper: '#0d1117',
  card: '#161b22',
  row: '#0d1117',
  edge: '#8b949e',
  text: '#e6edf3',
  note: '#9198a1',
  error: '#ff7b72',
  errorFill: '#3d1418',
  warn: '#e3b341',
  warnFill: '#33270a',
  info: '#79c0ff',
  infoFill: '#0c2d4d',
  depends: '#d2a8ff',
}

/** Plain classes, as not every program that shows pictures knows variables in CSS. */
const colours = (c: Colours): string =>
  [
    `.paper{fill:${c.paper}}`,
    `.card{fill:${c.card};stroke:${c.edge}}`,
    `.row{fill:${c.row};stroke:${c.edge}}`,
    `.row.error{fill:${c.errorFill};stroke:${c.error}}`,
    `.row.warn{fill:${c.warnFill};stroke:${c.warn}}`,
    `.row.info{fill:${c.infoFill};stroke:${c.info}}`,
    `text{fill:${c.text}}`,
    `.note{fill:${c.note}}`,
    `.sign.error,.head.circular{fill:${c.error}}`,
    `.sign.warn{fill:${c.warn}}`,
    `.sign.info{fill:${c.info}}`,
    `.mark{fill:none;stroke:${c.paper}}`,
    `.stub{fill:${c.paper};stroke:${c.edge}}`,
    `.stub.missing{stroke:${c.error}}`,
    `.line{stroke:${c.edge}}`,
    `.line.circular{stroke:${c.error}}`,
    `.line.depends{stroke:${c.depends}}`,
    `.head{fill:${c.edge}}`,
    `.head.depends{fill:${c.depends}}`,
  ]
    .map((rule) => rule.replace(/(^|,)/g, '$1.okr-graph '))
    .join('')

const LOOK = [
  '.okr-graph text{font-family:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:13px}',
  '.okr-graph .title{font-size:20px;font-weight:600}',
  '.okr-graph .unit{font-size:15px;font-weight:600}',
  '.okr-graph .note{font-size:11px}',
  '.okr-graph .orphan{stroke-dasharray:6 4}',
  '.okr-graph .dropped{text-decoration:line-through}',
  '.okr-graph .stub{stroke-dasharray:3 3}',
  '.okr-graph .mark{stroke-width:2;stroke-linecap:round}',
  '.okr-graph .line{fill:none;stroke-width:1.5}',
  '.okr-graph .line.circular{stroke-width:3}',
  '.okr-graph .line.depends{stroke-dasharray:2 4;stroke-linecap:round;stroke-width:2}',
  '.okr-graph .line.confirmed{stroke-dasharray:8 4}',
].join('')

export const STYLE = `${colours(LIGHT)}@media (prefers-color-scheme:dark){${colours(DARK)}}${LOOK}`
