export const LINT_HELP = `okr-lint reads OKRs in Markdown, JSON and YAML, in English and German, says where their wording will hurt,
and shows how to write it better. Nothing leaves your machine.

Usage
  okr-lint [files, folders or globs]        check them; without any, the folder you are in
  okr-lint inspect [files, folders or globs]  show which objectives and key results are read
  okr-lint rules                            list the rules with their level in each preset
  okr-lint explain [rule]                   explain a rule; without one, list them all

Folders are searched for *.md and *.markdown, without node_modules and hidden folders. Name JSON and YAML
files one by one or by a glob such as "okrs/*.yaml". Files may have up to 1 MB.

Options
  --config FILE           read this config (JSON, comments allowed)
  --fail-on LEVEL         end with 1 from this level on: error (default), warn or info; or never
  --max-warnings N        end with 1 when there are more than N warnings
  --format NAME[=FILE]    stylish (default), compact or agent (short, for language models) to read here; json, sarif,
                          gitlab, junit or checkstyle for other programs; github for annotations (added by itself
                          on GitHub); markdown for a pull request; html for a page; or a formatter of your own by
                          its path. Several at once, each into its own file
  --output-file, -o FILE  write what would be printed into this file
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
