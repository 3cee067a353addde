import { AND, ARTICLE, NATIONAL, SERVING, SPORT, WHO } from './language-words';

/** Words that the linker asks for whatever the language of the page, with their bits. */
export const EVERYWHERE: readonly (readonly [bit: number, words: string])[] = [
  [ARTICLE, 'the le la les l el los las il lo gli der die das den dem het os as'],
  // "Centre for …", "Institut für …": joins a body and what it is for.
  [SERVING, 'for für pour para per voor för'],
  [AND, 'and or'],
  [WHO, 'who whose'],
  [NATIONAL, 'national'],
  // Words after a country's name that make a team of it.
  [SPORT, 'v vs versus beat beats defeated thrashed squad captain striker goalkeeper midfielder winger batsman'],
];
