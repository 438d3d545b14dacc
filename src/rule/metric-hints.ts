/** Words and parts of words without which no name of a count that flatters gets along. */
const WORDS =
  'views?|plays|hits?|fans?|likes?|mentions?|reach|commits?|papers?|visits?|users?|subscribers?|supporters?|sessions?|clippings|' +
  'abonnements|signatories|journal articles|research output'
const PARTS =
  'impression|traffic|visitor|besuche|unique|follower|gefällt|subscri|mailing list|list size|download|install|registr|' +
  'sign-?up|signed up|account|pageview|fanzahl|velocity|story point|lines of code|training|trained|learning hours|signature|publi|' +
  'aufruf|abruf|ansicht|zugriff|reichweite|einblendung|kontakte|erwähnung|nennung|abonnent|newsletter|verteiler|anmeld|' +
  'kontoeröff|codezeile|bildungs|schulungs|lernstunde|geschult|unterschrift|unterzeichn|unterstütz|veröffentlich|' +
  'beiträge|artikel|fachaufs'

const VANITY = new RegExp(`\\b(?:${WORDS})\\b|${PARTS}`, 'i')

/** Whether such a text may speak of a vanity metric; which one, the library of metrics knows. */
export const mayNameVanity = (text: string): boolean => VANITY.test(text)
