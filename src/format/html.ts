import type {LintResult} from '../lint.js'
import type {Language} from '../model/index.js'
import {escaped} from './escape.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {documentRows} from './html-document.js'
import {STYLE} from './html-style.js'
import {plain} from './paint.js'
import {addTo, noTotals, summary} from './summary.js'
import {WORDS} from './words.js'

/** One page that needs nothing else: the text of each document, its findings marked in it, what to do beside them. */
export function html({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  const totals = noTotals()
  let language = locale
  const sections: string[] = []
  const clean: string[] = []
  return {
    file(result) {
      addTo(totals, result)
      if (result.objectiveCount + result.keyResultCount > 0) language ??= result.language
      if (result.messages.length === 0) clean.push(escaped(show(result.filePath)))
      else sections.push(section(result, locale ?? result.language ?? fallbackLocale, show))
      return ''
    },
    end() {
      const words = WORDS[language ?? fallbackLocale]
      const parts = [
        '<!doctype html>',
        `<html lang="${language ?? fallbackLocale}">`,
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        // Goals are confidential: the page cannot load anything, nor send it.
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${escaped(words.title)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<header><h1>${escaped(words.title)}</h1><p>${escaped(summary(totals, words, plain))}</p></header>`,
        '<main>',
        ...sections,
        clean.length > 0 ? `<p class="clean">${escaped(words.clean)} ${cleanFiles(clean)}</p>` : '',
        '</main>',
        '</body>',
        '</html>',
      ]
      return `${parts.filter((part) => part !== '').join('\n')}\n`
    },
  }
}

const cleanFiles = (names: readonly string[]): string => names.map((name) => `<code>${name}</code>`).join(', ')

function section(result: LintResult, language: Language, show: FormatterOptions['show']): string {
  const words = WORDS[language]
  const counts = [
    result.errorCount > 0 ? badge('error', words.errors(result.errorCount)) : '',
    result.warningCount > 0 ? badge('warn', words.warnings(result.warningCount)) : '',
    result.infoCount > 0 ? badge('info', words.infos(result.infoCount)) : '',
  ].join(' ')
  return [
    `<section lang="${language}">`,
    `<h2>${escaped(show(result.filePath))} <span class="counts">${counts}</span></h2>`,
    `<div class="document${/\.(?:jsonc?|ya?ml)$/i.test(result.filePath) ? ' data' : ''}">`,
    documentRows(result, words, show),
    '</div>',
    '</section>',
  ].join('\n')
}

const badge = (severity: string, text: string): string => `<span class="badge ${severity}">${escaped(text)}</span>`
