export {type Verdict, verifySuggestion} from './coach/verify-suggestion.js'
export {
  type Config,
  type DirectiveSettings,
  defineConfig,
  type Override,
  type PhraseRule,
  type Plugin,
  type RuleLevel,
  type RuleSetting,
  type RuleSettings,
  type Settings,
} from './config/config.js'
export {ConfigError} from './config/config-error.js'
export {type Conversion, type ConvertFormat, type ConvertOptions, convertText, type LeftOut} from './convert/index.js'
export {type FixedText, fixText} from './fix.js'
export {type GraphFormatOptions, renderDot, renderMermaid, renderSvg} from './format/graph/index.js'
export {
  type Formatter,
  type FormatterName,
  type FormatterOptions,
  formatters,
  type MakeFormatter,
  type Paint,
  type Style,
} from './format/index.js'
export {
  type GraphEdge,
  type GraphObjective,
  type GraphOptions,
  type GraphSource,
  type GraphUnit,
  graphOf,
  type OkrGraph,
  type OutsideGoal,
} from './graph/index.js'
export {graphSourcesOf} from './graph-source.js'
export {
  type InspectedKeyResult,
  type InspectedObjective,
  type Inspection,
  type InspectOptions,
  inspectText,
} from './inspect.js'
export {
  createLinter,
  type Linter,
  type LintMessage,
  type LintOptions,
  type LintResult,
  lintText,
  presets,
  type RelatedLocation,
  rules,
  type SuppressedMessage,
} from './lint.js'
export {createWorkspace, type LintWorkspace, type WorkspaceOptions} from './lint-workspace.js'
export type * from './model/index.js'
export {applyEdits} from './model/index.js'
export type {OkrFile, OkrFileInitiative, OkrFileKeyResult, OkrFileObjective, OkrFileSet} from './model/okr-file.js'
export {type ParseOptions, parse} from './parse/index.js'
