import {join} from 'node:path'
import {env, l10n, languages, type QuickPickItem, Uri, window} from 'vscode'
import type {Installation} from './installation.js'
import {run} from './run.js'
import {showPage} from './server.js'

interface Rule {
  id: string
  summary: {en: string; de: string}
}

/** Shows the page of a rule; those that have something to say at the cursor are the first to choose from. */
export async function explainRule(installation: Installation): Promise<void> {
  let rules: Rule[]
  try {
    rules = JSON.parse(await run(installation, ['rules', '--format', 'json'])) as Rule[]
  } catch (error) {
    window.showErrorMessage(l10n.t('okr-lint could not list its rules: {0}', (error as Error).message))
    return
  }
  const here = rulesAtCursor()
  const language = env.language.startsWith('de') ? 'de' : 'en'
  const items = rules.map(({id, summary}): QuickPickItem => {
    const description = here.has(id) ? l10n.t('at the cursor') : ''
    return {label: id, description, detail: summary[language]}
  })
  items.sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)))
  const chosen = await window.showQuickPick(items, {placeHolder: l10n.t('Which rule?'), matchOnDetail: true})
  if (chosen) await showPage(Uri.file(join(installation.folder, 'rules', `${chosen.label}.md`)))
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor
  if (!editor) return new Set()
  const found = languages.getDiagnostics(editor.document.uri).filter(({source}) => source === 'okr-lint')
  const here = found.filter(({range}) => range.intersection(editor.selection))
  return new Set(here.map(({code}) => String(typeof code === 'object' ? code.value : code)))
}
