import type {Completed} from './commands.js'

/** Completion for bash from 3.2 on, the one of macOS. Where it offers nothing, bash completes files. */
export function bash(commands: readonly Completed[]): string {
  const named = commands.filter(({name}) => name !== '').map(({name}) => name)
  return `_okr_lint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=
  # bash takes --format=json for three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in ${named.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  COMPREPLY=()
  case $command:$prev in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(({name, flags}) => `      ${quoted(name)}) ${offer(flags)} ;;`).join('\n')}
    esac
    return
  fi
  case $command in
${commands.flatMap(({name, words}) => (words ? [`    ${name}) ${offer(words)} ;;`] : [])).join('\n')}
    *)
      if (( COMP_CWORD == 1 )); then ${offer(named)}; fi
      local IFS=$'\\n'
      COMPREPLY+=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -o bashdefault -F _okr_lint okr-lint
`
}

const valueCases = ({name, valued}: Completed): string[] =>
  valued.map(({flags, values}) => {
    const patterns = flags.map((flag) => `${name}:${flag}`).join('|')
    return `    ${patterns}) ${values.length > 0 ? offer(values) : `local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur"))`}; return ;;`
  })

const quoted = (name: string): string => (name === '' ? "''" : name)

const offer = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`
