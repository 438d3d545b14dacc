/** Documents in which a careless edit would change how all the rest is read. */
export const hardDocuments: Record<string, string> = {
  'goals by their headings alone, one above others': `# OKRs 2027-Q1

## Advance reading culture

### Open the school library at night

- [ ] Build shelves for the second room
- [ ] Have 70 % of all classes visit once a month
- [ ] Print posters

### Improve communication

- [ ] Write a newsletter
- [ ] Run a survey and react to what it shows

## Grow the reading club

### Bring authors into class

- [ ] Invite 5 authors
- [ ] Write a newsletter
`,
  'a bullet with bullets of its own, some without': `# Our OKRs for the summer

- Launch the harbour tour
  - Print 400 leaflets
  - Guests per tour from 8 to 14
    - [ ] ask the hotels
- Quality
- Train the guides
  - Hold three workshops
`,
  'a wrapped key result with a bracket in its second line': `# OKRs Q4 2027

## Objective 1 — Night shifts end on time

- **KR1**: Handover covers ≥ 12 wards with a nurse from the
  next shift present.
- **KR2**: Late ends per month
  ≤ 30; the roster is checked
  weekly.

## Objective 2 — Calm mornings

- **KR1**: Breakfast reaches 90 %
  of the beds by eight.
- **KR2**: Introduce the new trolley and
  train all helpers.
`,
  'a table in which titles are rows': `# Depot OKRs 2027 Q2

| # | What | Prio | Owner | Mid | End |
| :-: | --- | :-: | --- | --- | --- |
| **1** | **Launch the second loading bay** | | | | |
| | Build the ramp | P0 | @ida | 0.4 | 0.7 |
| | Drivers wait less than twenty minutes | P0 | @ida | | |
| | Signs for every gate | P1 | @tom | | |
| **2** | **Safety** | | | | |
| | Train all pickers | P0 | @tom | | |
| | Accidents go down by 35 % | P1 | @tom | | |
`,
  'two German sets in tables': `# OKRs 2027-T1

## Team Küche

### Objective 1: Wir führen eine neue Speisekarte ein

| KR | Key Result | Start | Ziel |
|---|---|---|---|
| KR1.1 | Fünf Gerichte entwickeln | | |
| KR1.2 | Reste je Tag | 14 kg | 6 kg |
| KR1.3 | Gäste sind zufriedener | | |

## Team Service

### Objective 1: Qualität

| KR | Key Result | Start | Ziel |
|---|---|---|---|
| KR1.1 | Schulung für alle durchführen | | |
| KR1.2 | Wartezeit | | 5 min |
`,
  'several key results in a cell': `# Ward OKRs 2027-Q1

| Objective | Key Results |
|---|---|
| Introduce the digital chart | KR1: Train 40 nurses<br>KR2: Reading errors below 5 a month |
| Patients sleep through | KR1: Alarms at night from 30 to 12<br>KR2: Buy quiet trolleys |
`,
  'plain lines with a role, and bullets': `# OKRs Theater

Kasse (Rosa): Abos verkaufen sich von selbst
- KR: 300 neue Abos
- KR: Webshop einführen
- KR: Auslastung über 80 %

Bühne (Kim): Umbau
- KR: Zwei Techniker einstellen
- KR: Umbauzeit von 40 auf 25 Minuten

Presse (Ali): Die Stadt spricht über uns
- KR: 20 Berichte in der Regionalpresse
- KR: Neue Website

Haus (Uli): Sauberkeit
- KR: Reinigungsplan erstellen
- KR: Beschwerden im Monat: 0
`,
  'bold sentences over lists that explain them': `# OKRs Q3 2027

## Make the museum a place for families

### Key Results

**Set up a family desk at the entrance hall of the old building**
- Hire two students
- Print maps

**Families recommend the weekend programme to other families in town**
- ask at the exit

**Create a trail through all six rooms for children**
- find a sponsor

## Lend more to schools

### Key Results

- Lend 40 boxes
- Publish the catalogue
`,
  'bold numbers in front of plain text': `# Studio OKRs 2027

## Objective 1 — Players stay

**KR1.1** Tutorial covers movement, trade and combat; hints can be switched off.
**KR1.2** Save games survive every patch.
**KR1.3** Day-7 retention 25 %.

## Objective 2 — Mods

**KR2.1** \`ModLoader\` loads packs from a folder.
**KR2.2** Release the editor.
`,
  'priorities in front of work in pairs': `# OKRs 2027-Q2

## Objective: Citizens find every form in one place

* [P1] Publish it and gather feedback from three offices
* [P0] Move the forms, train the desks
* [P2] Calls about forms from 90 to 40 a week
`,
  'tabs, capitals and four levels': `# Goals and Key Results 2027

* Objective: Rollout of the new till
\t* Key Results
\t\t* Install 40 tills
\t\t\t* order cables
\t\t* Queue under 3 minutes
\t* Initiatives
\t\t* rent a van
* Objective: Growth
\t* Key Results
\t\t* Open two branches
\t\t* Revenue per branch +10 %
`,
  'a status line between the goal and its list': `# OKRs 2027-H1

## Objective 1: Move the archive

Owner: Ines
Status: open

- Scan 4,000 files
- Requests are answered faster

## Objective 2: Trainees

Owner: Paul

- Win 12 trainees
- Develop a buddy programme
- Keep the drop-out rate
`,
  'key results as plain sentences below their heading': `# OKRs 2027-Q2

## Objective: The ferry leaves on time

### Key Results

Delays fall from 9 to 4 a week.

The new pier is open.

## Objective: Safety

### Key Results

The crew is trained.
`,
  'key results one after the other in a line': `# OKRs Backstube

Objective: Das Brot reicht bis abends

Key Results: Ein wöchentliches Treffen mit 3 Filialen findet statt. 100 % der Filialen melden ihren Bedarf. Alle Verkäufer sind in 2 Tagen geschult.
`,
}

/** The same in the ways that editors and programs write it down. */
export const otherForms: Record<string, {filePath: string; source: string}> = {
  ...Object.fromEntries(
    Object.entries(hardDocuments).map(([name, source]) => [
      `${name}, with Windows line endings`,
      {filePath: 'okrs.md', source: source.replaceAll('\n', '\r\n')},
    ]),
  ),
  YAML: {
    filePath: 'okrs.yaml',
    source: `cycle: 2027-Q1
objectives:
  # the big one
  - title: Eine neue Filiale eröffnen
    key_results:
      - title: Verträge unterschreiben
      - title: 200 Gäste am Tag
      - "Team einstellen und einarbeiten"
  - title: Qualität
    key_results: []
`,
  },
  JSON: {
    filePath: 'okrs.json',
    source: `{"cycle": "2027-Q1", "objectives": [
  {"title": "Launch the app", "keyResults": [{"title": "Build login"}, {"title": "Reach 500 users", "target": 500}]},
  {"title": "Excellence", "keyResults": ["Train all tellers", "Complaints below 10"]}
]}
`,
  },
  'a name with a description of two measures, one of them with two figures': {
    filePath: 'okrs.json',
    source: `{"cycle": "2027-Q1", "objectives": [{"title": "Guests get their bread warm", "keyResults": [{
  "title": "Oven & Delivery",
  "description": "Achieve a high on-time ratio and ensure vans leave full across all shops.",
  "tiers": {"solid": "80% on time; 80% of vans full."}
}]}]}
`,
  },
}
