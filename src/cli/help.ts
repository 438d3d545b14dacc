export const LINT_HELP = `okr-lint reads OKRs in Markdown, JSON and YAML, in English and German, says where their wording will hurt,
and shows how to write it better. Nothing leaves your machine.

Usage
  okr-lint [files, folders or globs]        check them; without any, the folder you are in
  okr-lint inspect [files, folders or globs]  show which objectives and key results are read
  okr-lint graph [files, folders or globs]  draw which goals contribute to which
  okr-lint convert --to FORMAT [files]      write their OKRs as Markdown, JSON or YAML
  okr-lint suggest [files, folders or globs]  show how to write them better, or go through it one by one
  okr-lint rules                            list the rules with their level in each preset
  okr-lint explain [rule]                   explain a rule; without one, list them all
  okr-lint init                             write a config to begin with
  okr-lint lsp --stdio                      serve an editor
  okr-lint completion SHELL                 print what completes all this in bash, zsh or fish

Folders are searched for *.md and *.markdown, and for JSON and YAML files that hold OKRs, without node_modules and
hidden folders. Several files are read together: who supports whom is checked across them, and in a folder also
whether the goals that are named exist. Files may have up to 1 MB.

Options
  --config FILE           this config for all files; without it, each file has the nearest okr-lint.config.json (.jsonc,
                          .yaml, .js, .mjs, .ts) or "okrLint" of package.json, in its folder or above
  --print-config FILE     print what holds for this file, and where each value comes from
  --no-config             no config: what holds by default
  --no-ignore             check what .gitignore and "ignores" in the config leave out
  --rule "ID: LEVEL"      set a rule (off, info, warn, error, or options in braces), whatever the config says; may be
                          given again; without a level, at its own
  --fail-on LEVEL         end with 1 from this level on: error (default), warn or info; or never
  --max-warnings N        end with 1 when there are more than N warnings
  --format NAME[=FILE]    stylish (default), compact or agent (short, for language models) to read here; json, sarif,
                          gitlab, junit or checkstyle for other programs; github for annotations (added by itself
                          on GitHub); markdown for a pull request; html for a page; or a formatter of your own by
                          its path. Several at once, each into its own file
  --output-file, -o FILE  write what would be printed into this file
  --quiet                 show errors only; the exit code counts all as before
  --staged                check what is staged for the next commit, as it is staged
  --since REF             check what has changed since this branch left REF, a branch, tag or commit
  --suppress-all          note all that is found in the baseline; from then on only what is new is shown
  --suppress-rule RULE    note the findings of this rule only; may be given several times
  --prune                 take out of the baseline what is no longer found
  --baseline FILE         use this baseline; without it, okr-lint.baseline.json beside the config or here
  --suggest               print as a patch what the first suggestion of each finding would change
  --fix                   set right what is mechanical, in the files; wording is never touched
  --fix-dry-run           print as a patch what --fix would change; ends with 1 if that is something
  --cache                 keep the results in .okrlintcache, and take them from there where no file, no config and
                          no version has changed since
  --cache-location FILE   keep them in this file
  --stats                 say on stderr how long each rule took
  --locale LANGUAGE       speak en or de; without it, the language of each document
  --stdin, -              check the text from stdin
  --stdin-filename FILE   what the text from stdin is called; its ending tells the format
  --color, --no-color     colour the output, or do not; without either, colour it on a terminal
                          (NO_COLOR and FORCE_COLOR are honoured)
  --version, -v           print the version
  --help, -h              print this page

Ends with 0 when nothing reaches the failing level, with 1 when something does, and with 2 when the call,
the config or a file is at fault.
`

export const INSPECT_HELP = `Shows which objectives and key results okr-lint reads in documents, without judging them.

Usage
  okr-lint inspect [files, folders or globs]

Options
  --format FORMAT         text (default, a tree for people) or json (for programs)
  --stdin, -              read the text from stdin
  --stdin-filename FILE   what the text from stdin is called; its ending tells the format
  --config FILE           what it says of language, words, names and files to leave out counts, not the nearest config
  --no-config             read no config
  --no-ignore             also read what .gitignore or a config leaves out
  --color, --no-color     colour the output, or do not; without either, colour it on a terminal
  --help, -h              print this page
`

export const GRAPH_HELP = `Draws the goals from the company to the teams: who owns them, what they contribute to and depend on, which
stand alone or support each other in a circle, and how much there is to say about each.

Usage
  okr-lint graph [files, folders or globs]  without any, the folder you are in

Options
  --format FORMAT         mermaid (default; GitHub, GitLab and many wikis draw it), svg (a picture that needs
                          nothing else), dot (for Graphviz) or json (for programs)
  --out FILE              write into this file; its ending (.svg, .dot, .json) tells the format
  --cycle CYCLE           only goals of this cycle, such as 2027-Q1, and of the year that holds it
  --config FILE           read this config (JSON, comments allowed)
  --locale LANGUAGE       label in en or de; without it, in the language of most documents
  --help, -h              print this page

JSON holds language, units, objectives (each with unit, label, text, level, cycle, owner, state, keyResults, the worst
severity and the number of findings, orphan, filePath and line), outside (goals that are kept elsewhere or not found)
and edges (from, to, kind "contributes-to" or "depends-on", confirmed, circular).
`

export const CONVERT_HELP = `Writes the OKRs of documents as Markdown, or as JSON or YAML in the shape of schema/okr.schema.json.
What the result does not hold is said on stderr, with its lines.

Usage
  okr-lint convert --to FORMAT [files, folders or globs]   several documents become one

Options
  --to FORMAT             md, json or yaml
  --out FILE              write to this file instead of stdout
  --force                 write over the file if it is there already
  --stdin, -              read the text from stdin
  --stdin-filename FILE   what the text from stdin is called; its ending tells the format
  --help, -h              print this page
`

export const SUGGEST_HELP = `Shows as a patch what the first suggestion of each finding would make of the documents, or offers all of them
one by one. What is unknown stays a gap, such as [baseline], for you to fill.

Usage
  okr-lint suggest [files, folders or globs]
  okr-lint suggest --interactive FILE

Options
  --interactive, -i       go through the suggestions: apply one and fill its gaps, or keep what is there;
                          the file is written once you are through, and not at all if you stop
  --config FILE           read this config (JSON, comments allowed)
  --locale LANGUAGE       speak en or de; without it, the language of each document
  --stdin, -              read the text from stdin, where nothing is interactive
  --stdin-filename FILE   what the text from stdin is called; its ending tells the format
  --color, --no-color     colour the output, or do not; without either, colour it on a terminal
  --help, -h              print this page
`

export const EXPLAIN_HELP = `Explains a rule: why it matters, good and bad examples, its options and its sources.

Usage
  okr-lint explain [rule]       without a rule, lists them all

Options
  --color, --no-color     colour the output, or do not; without either, colour it on a terminal
  --help, -h              print this page
`

export const RULES_HELP = `Lists the rules with their level in the presets starter, standard and strict, and what each asks for.

Usage
  okr-lint rules

Options
  --format FORMAT         text (default, a table for people) or json (for programs, with the default options)
  --locale LANGUAGE       en (default) or de
  --color, --no-color     colour the output, or do not; without either, colour it on a terminal
  --help, -h              print this page

The preset "committed" goes on top of another one where goals are promises: "extends": ["standard", "committed"].
`

export const INIT_HELP = `Writes okr-lint.config.jsonc, a config to begin with, into the folder you are in. On a terminal it asks for what
is not given. It never overwrites a config.

Usage
  okr-lint init

Options
  --preset NAME           starter (a first cycle), standard (default) or strict
  --language LANGUAGE     en, de or auto (default, as the text tells)
  --help, -h              print this page
`

export const LSP_HELP = `Serves an editor that speaks the language server protocol. The editor starts it; see docs/editors.md.

Usage
  okr-lint lsp --stdio

Options
  --stdio                 speak over the standard streams
  --help, -h              print this page
`

export const COMPLETION_HELP = `Prints the script with which a shell completes the commands of okr-lint, their options and rules.

Usage
  okr-lint completion bash        in ~/.bashrc:  source <(okr-lint completion bash)
  okr-lint completion zsh         in ~/.zshrc, after compinit:  source <(okr-lint completion zsh)
  okr-lint completion fish        once:  okr-lint completion fish > ~/.config/fish/completions/okr-lint.fish

Options
  --help, -h              print this page
`
