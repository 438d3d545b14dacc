/** Something that may be a vanity metric stands in such a text; what it is, the library of metrics knows. */
const VANITY =
  /view|impression|hit|visit|session|traffic|unique|eindeutig|reach|follower|fan|like|gefällt|mention|clipping|subscri|mailing list|list size|newsletter|open rate|time (?:on|in)|dwell|download|install|sign-?up|regist|account|velocity|story point|lines of code|commit|training|trained|learning hours|signat|signed up|supporter|paper|publi|research output|journal|aufruf|abruf|ansicht|besuch|zugriff|reichweite|einblendung|kontakt|erwähnung|nennung|abo|verteiler|öffnungs|dauer|zeit in|anmeld|konto|codezeil|stunden|tage|geschult|unter(?:schrift|zeich|stütz)|veröffentlich|beiträge|artikel|aufs[aä]tze/i

export const mayNameVanity = (text: string): boolean => VANITY.test(text)
