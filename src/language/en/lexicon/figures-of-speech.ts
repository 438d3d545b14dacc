/** Verbs of doing that say a state together with such an object: `tell our story`, `set the pace`. */
const pairs: Readonly<Record<string, RegExp>> = {
  tell: /^(?:story|stories|tale|truth)$/,
  set: /^(?:standards?|pace|tone|bar|example|trends?|course|sail)$/,
  close: /^(?:gaps?|divide|distance)$/,
  open: /^(?:doors?|eyes?|hearts?|minds?|horizons?)$/,
  hold: /^(?:line|lead|spot|place|position|ground|course)$/,
  lay: /^(?:groundwork|ground|foundations?|basis)$/,
  write: /^(?:history|future)$/,
  turn: /^(?:page|tide|corner)$/,
  draw: /^(?:crowds?|attention)$/,
  cover: /^(?:ground)$/,
}

export const isFigureOfSpeech = (verb: string, noun: string): boolean => pairs[verb]?.test(noun) === true
