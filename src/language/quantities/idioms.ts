import {type CuedPattern, cued} from '../../model/cued.js'

/** Digits and number words that are part of a fixed phrase and count nothing. */
export const idioms: readonly CuedPattern[] = [
  cued(
    /24[/ x×]|365 /,
    String.raw`(?<![\p{L}\p{N}])24[/ xX×]{1,3}[57]|(?<![\p{L}\p{N}])365 (?:days a year|Tage im Jahr)`,
    'g',
  ),
  cued(/(?:36|18)0(?:°|[- ])/, String.raw`(?<![\p{L}\p{N}])(?:360|180)(?:°|[- ](?:degrees?|grad))[-\p{L}]*`, 'gi'),
  cued(
    /1[:-]1|1[:-]on|one[- ](?:on|to)/,
    String.raw`(?<![\p{L}\p{N}:.,])1[:-](?:1|on-1)(?:er|s|’s|'s)?(?![\p{N}:])|(?<![\p{L}])one[- ](?:on|to)[- ]one[s]?(?![\p{L}])`,
    'gi',
  ),
  cued(
    /[a-z](?:\d|₂)/,
    String.raw`(?<![\p{L}\p{N}])(?:[BCDPGM]2[BCDPGEMX](?:2[BC])?|[ABP]2[BP]|E2E|O2O|I18N|A11Y|L10N|K8S|W3C|S3|EC2|H2O|CO2|CO₂)(?![\p{L}\p{N}])`,
    'gi',
  ),
  cued(
    /k-12|[2-4]d|web|mp[34]|r2d2|24/,
    String.raw`(?<![\p{L}\p{N}])(?:K-12|2D|3D|4D|Web ?[23](?:\.0)?|MP[34]|R2D2|24h|24-(?:hours?|stunden)[-\p{L}]*)(?![\p{L}\p{N}])`,
    'gi',
  ),
  // A resolution stands beside what is seen; “MRR from 8k to 20k” counts.
  cued(
    /[48]k/,
    String.raw`(?<![\p{L}\p{N}])[48]K(?=[- ]?(?:video|film|tv|fernseh|stream|display|monitor|screen|bildschirm|kamera|camera|auflösung|resolution|content|inhalt|material|aufnahme|footage|beamer|projector))|(?<=\bin )[48]K(?![\p{L}\p{N}])`,
    'gi',
  ),
  cued(
    /#1|number|n[or]\.|nummer|rank|place|platz|rang/,
    String.raw`(?<![\p{L}\p{N}])(?:number|no\.|nr\.|nummer|rank|place|platz|rang)[ \u00a0]?(?:one|eins|1)(?![\p{L}\p{N}.,%])|#1(?!\d)`,
    'gi',
  ),
  cued(
    /(?:top|platz|place|rank|rang|position)[ -]/,
    String.raw`(?<![\p{L}\p{N}])(?:(?<!\bthe )top|platz|place|rank|rang|position)[ -](?:\d{1,2}|two|three|five|ten|zwei|drei|fünf|zehn)(?![\p{L}\p{N}%])`,
    'gi',
  ),
  cued(
    /top[ -]/,
    String.raw`(?<=(?:among|one of|in|into|unter|zu) (?:the|den) )top[ -](?:\d{1,3}|three|five|ten|drei|fünf|zehn)(?![\p{L}\p{N}%])`,
    'gi',
  ),
  cued(/\ds /, String.raw`(?<![\p{L}\p{N}])\d{1,3}s(?= (?:of|and) )`, 'g'),
  cued(
    /zero/,
    String.raw`(?<![\p{L}\p{N}])zero[- ](?:downtime|trust|waste|touch|knowledge|day|sum|emission|carbon|config(?:uration)?|latency|shot|based|copy)[-\p{L}]*`,
    'gi',
  ),
  cued(/null/, String.raw`(?<![\p{L}\p{N}])null[- ]?(?:toleranz|problemo|emission)[-\p{L}]*`, 'gi'),
  cued(
    /(?:one|two|three|four|five)-/,
    String.raw`(?<![\p{L}\p{N}])(?:one|two|three|four|five)-(?:stop|way|time|off|size|page|click|person|pager|sided|fold|tier|star|step|factor)[-\p{L}]*`,
    'gi',
  ),
  cued(
    /\d(?:st|nd|rd|th)|2fa|mfa2/,
    String.raw`(?<![\p{L}\p{N}])(?:\d{1,3}(?:st|nd|rd|th)|2fa|mfa2)(?![\p{L}\p{N}])`,
    'gi',
  ),
  cued(
    /augen|wände|zu |allen vieren/,
    String.raw`(?<![\p{L}\p{N}])(?:vier[- ]augen|sechs[- ]augen|vier wände|zu (?:zweit|dritt|viert)|unter vier augen|auf allen vieren)[-\p{L}]*`,
    'gi',
  ),
  cued(
    /[:/]20|[:/]50|fifty|nine to|9[- ]|9\/80/,
    String.raw`(?<![\p{L}\p{N}])(?:80[/:]20|50[/:]50|fifty-fifty|nine to five|9[- ]to[- ]5|9/80)(?!\d)`,
    'gi',
  ),
  cued(
    /null|zero/,
    String.raw`(?<![\p{L}\p{N}])(?:null und nichtig|bei null|from zero to hero|ground zero|day zero|in null komma nichts)(?![\p{L}])`,
    'gi',
  ),
  cued(
    /\d\. /,
    String.raw`(?<![\p{L}\p{N}])(?:der|die|das|dem|den|des|zum|zur|im|am|beim|vom|unser|unserer|unserem|unseren) \d{1,2}\.(?= \p{Lu}(?!uartal|\p{L}*(?:är|pril|ai|uni|uli|ugust|mber|tober)))`,
    'g',
  ),
]
