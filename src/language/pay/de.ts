import {latin} from '../../model/latin.js'
import type {PayWords} from './index.js'

const GOALS = String.raw`(?:OKRs?|Key[- ]Results?|Schlüsselergebnis\p{L}*|KRs?(?: ?\d[\d.]*)?|O\d|Objectives?|Zielerreichung\p{L}*|Zielerfüllung|Scores?)`

export const german: PayWords = {
  pay: latin(
    String.raw`(?<!\p{L})(?:Bonus(?:se|zahlung(?:en)?|anteile?|ausschüttung)?|Boni|(?:Jahres|Leistungs|Erfolgs)(?:bonus|prämien?)|Prämien?|Gehalts?(?:erhöhung(?:en)?|anpassung(?:en)?|runde|bestandteile?)?|Gehälter|Vergütung(?:en)?|Lohn|Löhne|Tantiemen?|Leistungs(?:beurteilung|bewertung)(?:en)?|Beurteilung(?:en)?|Mitarbeiterbeurteilung(?:en)?|Beförderung(?:en)?|Zielvereinbarung(?:en)?)(?![\p{L}])`,
    'i',
  ),
  goals: latin(String.raw`(?<!\p{L})${GOALS}(?!\p{L})`, 'i'),
  tie: latin(
    String.raw`=|→|(?<!\p{L})(?:nach|anhand|abhängig|hängt|hängen|gekoppelt|koppeln|geknüpft|bemisst|bemessen|richtet|richten|fließt|fließen|beeinflusst|beeinflussen|bestimmt|bestimmen|zählt|zählen|Grundlage|auf Basis|basiert|basieren|ab \d+ ?%|volle[rns]?|ausgezahlt|gezahlt|entscheidet|entscheiden|maßgeblich|berechnet|bei Erreichen|wenn|sind Teil|ist Teil)(?!\p{L})`,
    'i',
  ),
  whole: latin(
    String.raw`(?<!\p{L})(?:Bonus|Prämien|Gehalts)ziele?n?(?!\p{L})|(?<!\p{L})(?:bonus|prämien|gehalts)relevante?[rsn]?(?!\p{L})|(?<!\p{L})(?:Bewertung|Beurteilung|Einstufung|Leistungsbeurteilung) (?:(?:erfolgt|richtet sich) )?(?:nach|anhand|auf Basis)(?: von| der| den)? ${GOALS}(?!\p{L})`,
    'i',
  ),
  apart: latin(
    String.raw`(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|nichts|getrennt|unabhängig|entkoppelt|ohne|statt|weder|losgelöst|separat|anstatt)(?!\p{L})|\?$`,
    'i',
  ),
}
