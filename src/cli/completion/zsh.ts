import type {Completed} from './commands.js'

/** Completion for zsh, to be sourced or put as `_okr-lint` into a folder of `fpath`. */
export function zsh(commands: readonly Completed[]): string {
  const named = commands.filter(({name}) => name !== '').map(({name}) => name)
  return `#compdef okr-lint
_okr_lint() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command=
  if (( CURRENT > 2 )); then
    case \${words[2]} in (${named.join('|')}) command=\${words[2]} ;; esac
  fi
  case $command:$prev in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(({name, flags}) => `      (${name === '' ? "''" : name}) ${offer(flags)} ;;`).join('\n')}
    esac
    return
  fi
  case $command in
${commands.flatMap(({name, words}) => (words ? [`    (${name}) ${offer(words)} ;;`] : [])).join('\n')}
    (*)
      if (( CURRENT == 2 )); then ${offer(named)}; fi
      _files ;;
  esac
}
if [[ $funcstack[1] == _okr_lint || $funcstack[1] == _okr-lint ]]; then _okr_lint; else compdef _okr_lint okr-lint; fi
`
}

const valueCases = ({name, valued}: Completed): string[] =>
  valued.map(({flags, values}) => {
    const patterns = flags.map((flag) => `${name}:${flag}`).join('|')
    return `    (${patterns}) ${values.length > 0 ? offer(values) : '_files'}; return ;;`
  })

const offer = (words: readonly string[]): string => (words.length > 0 ? `compadd -- ${words.join(' ')}` : ':')
