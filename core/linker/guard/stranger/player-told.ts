import { isApostrophe, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';

/** Units of text beside a name in which a game is told. */
const LOOK = 72;

/** "[James Cook] was a monster, racking up 117 yards", "[Will Smith] hit the go-ahead home run": only players do so. */
const ACTS =
  /^ (?:(?:\p{L}+ )?(?:hit|belted|smashed|crushed|launched|smacked|slugged|drilled|blasted|added|had) (?:\p{L}+ ){0,2}?(?:[\p{L}\d]+-[\p{L}\d]+ )*(?:home run|homer|grand slam|three-pointer|field goal|wicket)s?|(?:was|were) (?:shown (?:a|his|her) (?:straight |second )?(?:yellow|red)|sent[- ]off|bowled|caught behind|stumped|lbw|sin-binned)|(?:scored|scores|netted|kicked|ran in|grabbed|bagged|converted|missed) (?:a|an|his|her|the|two|three|four|twice|both) ?(?:[\p{L}\d]+[- ]){0,3}?(?:goals?|tr(?:y|ies)|touchdowns?|penalt(?:y|ies)|winner|equali[sz]er|hat-trick|brace|field goal|conversions?)|(?:threw|rushed|passed|ran) for (?:\p{L}+ ){0,2}\d+|(?:scored|had|added|finished with|contributed|posted) (?:a (?:game|team|season|career)-high )?\d+ (?:points|rebounds|assists|goals)|(?:homered|doubled home|tripled|singled|grounded out|struck out|flied out|crossed for|headed home|nodded in|slotted home))(?!\p{L})/u;
const YARDS = /^[^.;]{0,44}?\d (?:\p{L}+ )?yards(?!\p{L})/u;
/** "[Will Smith]’s solo home run" */
const HAS =
  /^['’]s (?:[\p{L}\d]+[- ]){0,4}?(?:home run|homer|touchdown|hat-trick|header|equali[sz]er|free[- ]kick|wickets?|field goal|touchdown pass|penalty kick|half-century)(?!\p{L})/u;
/** "catcher [Will Smith]" */
const ROLE =
  /(?:^|[^\p{L}])(?:quarterback|striker|midfielder|goalkeeper|winger|catcher|batsman|batter|(?:fast |spin )?bowler|fly-half|scrum-half|full-back|point guard|shooting guard|running back|linebacker|cornerback|wide receiver|tight end|defen[sc]eman|goaltender|shortstop|outfielder|infielder|wicketkeeper|baseman|reliever|all-rounder|flanker) $/u;

/** Last letters of these, so that nothing is tried on other words. */
const LAST = new Set(['r', 'k', 'n', 'd', 'f']);

/** What a line tells of whoever plays, drives, fights or coaches. */
const ATHLETE =
  /\b(?:footballer|football|soccer|player|cricket\w*|batter|batsman|bowler|boxer|golfer|driver|racer|cyclist|skater|skier|snowboarder|swimmer|athlete|coach|manager|wrestler|runner|sprinter|jumper|gymnast|jockey|rider|tennis|baseball|basketball|hockey|rugby|sports?\w*|goalkeeper|quarterback|olympi\w+|fighter|champion|racing|martial|polo|judoka|rower|sailor|diver|archer|fencer|pitcher|referee|umpire)\b/i;

/** True of a person whose line tells another trade. */
export const isNoAthlete = (line: string): boolean => !ATHLETE.test(line);

/** True when the words beside a person's name tell of a player. */
export function playsHere(text: string, start: number, end: number): boolean {
  const next = unitAt(text, end);
  if (next === 0x20) {
    const after = textAfter(text, end, LOOK);
    if (ACTS.test(after) || YARDS.test(after)) return true;
  } else if (isApostrophe(next) && HAS.test(textAfter(text, end, LOOK))) return true;
  return unitAt(text, start - 1) === 0x20 && LAST.has(text.charAt(start - 2)) && ROLE.test(textBefore(text, start, 20));
}
