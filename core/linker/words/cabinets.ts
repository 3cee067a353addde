/**
 * Words of many languages for a government that is called after who heads it: before his name, "Guvernul [Bolojan]",
 * "Rząd [Tuska]", or behind it, "[Merz]-Regierung", "[Orbán]-kormány", "[Orpon] hallitus".
 */
import { tableOf, wordSet } from './word-table';

const BEFORE = 1;
const JOINED = 2;
const BEHIND = 4;

const TABLE = tableOf([
  [
    BEFORE,
    wordSet(`gouvernement governo esecutivo gobierno ejecutivo gabinete govern executiu administración administração
      amministrazione regierung kabinett kabinet regering regeringen regeringens regjeringen regjeringens guvern guvernul
      guvernului cabinetul cabinetului rząd rządu rządowi rządem rządzie gabinet gabinetu vláda vlády vládě vláde vládu vládou
      kabinetu vlada vlade vladi vladu vlado влада владе влади владу правительство правительства правительству
      правительством правительстве кабинет кабинета кабинету кабинетом уряд уряду урядом урядові κυβέρνηση κυβέρνησης
      правителството pemerintahan حكومة وحكومة لحكومة دولت کابینه ממשלת לממשלת בממשלת שממשלת`),
  ],
  [
    JOINED,
    wordSet(`regierung kabinett kormány kormánya kormányt kormánynak kormánnyal kormányból kormányban kormányra kormányzat
      regering regeringen regeringens regjeringen regjeringens kabinet`),
  ],
  [
    BEHIND,
    wordSet(`hallitus hallituksen hallitukselle hallitusta valitsus valitsuse valitsusele hükümeti hükümetinin hükümetine
      hükümetini hükûmeti सरकार`),
  ],
]);

/** True of such a word that stands before the name: "governo", "kabinet". */
export const isCabinetBefore = (text: string, start: number, end: number): boolean =>
  (TABLE.bitsAt(text, start, end) & BEFORE) !== 0;

/** True of such a word that a hyphen joins to the name before it, "kormány", or that is `apart` from it, "hallitus". */
export const isCabinetBehind = (text: string, start: number, end: number, apart: boolean): boolean =>
  (TABLE.bitsAt(text, start, end) & (apart ? BEHIND : JOINED)) !== 0;
