/** A company, a team below it, and a German team: small, and with one thing wrong in each. */
export const COMPANY = `---
level: company
cycle: 2027-Q2
---
# Company

## O1: Guests trust the night trains of the region

- KR1: Guests who book a second time from 20 % to 35 %
- KR2: Trains that arrive within 10 minutes from 71 % to 90 %

## O2: Night crews like to stay with us

- KR1: Colleagues who recommend us from 40 % to 60 %
- KR2: Notices from 9 to 3 a quarter
`

export const TEAM = `---
level: team
team: Service
cycle: 2027-Q2
---
# Service

## O1: Guests find help on board before they ask for it

Parent: Company/O1
Owner: Mira

- KR1: Complaints about the night from 45 to 20 a month
- KR2: Publish 12 articles about the sleeping car
`

export const GERMAN = `---
ebene: Team
team: Werkstatt
zyklus: 2027-Q2
---
# Werkstatt

## O1: Wagen verlassen die Werkstatt so, dass Gäste ruhig schlafen

Elternziel: Company/O1
Verantwortlich: Jonas

- KR1: Ausfälle der Heizung von 14 auf 5 im Monat senken
- KR2: 8 Schulungen durchführen
`
