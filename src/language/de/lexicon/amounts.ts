/** Words that claim an amount and give none. Inflected endings are added to the adjectives. */
export const amountAdverbs = `
deutlich spürbar merklich erheblich wesentlich signifikant maßgeblich beträchtlich massiv drastisch nennenswert
substanziell substantiell sichtlich möglichst weitgehend weitestgehend größtenteils überwiegend mehrheitlich
häufiger öfter seltener
`
export const amountWords = `
viel viele vielen vieler mehr weniger wenige wenigen einige einigen einiger mehrere mehreren mehrerer etliche etlichen zahlreiche
zahlreichen zahlreicher diverse diversen verschiedene verschiedenen manche manchen meisten vielzahl großteil
mehrheit mehrzahl minimum maximum paar bisschen genügend ausreichend hinreichend stark etwas leicht
`
