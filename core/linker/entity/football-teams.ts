import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isSportTeam } from './sport-lines';

/** How clubs are called after their towns. */
const CLUBS =
  `* FC|FC *|SSC *|US *|* AFC|* CF|AS *|SS *|* United|* City|* Town|AC *|* Albion|* & Hove Albion|* Rovers|* Wanderers|* Athletic|* County|* Forest|* Hotspur|* Wednesday|* North End|* Argyle|Borussia *|Bayer *|Eintracht *|Werder *|VfB *|VfL *|SC *|RB *|1. FC *|* 05|* OSC|OGC *|RC *|Olympique de *|Athletic *|* Calcio|Hellas *
|* HSC|* SCO|EA *|Stade de *|* AC|KAA *|KRC *|Royal *|Sporting *|Baník *|FK *|Sigma *|Slovan *|Viktoria *|Arminia *|Greuther *
|* 96|Hansa *|Holstein *|Preußen *|Energie *|SV *|FSV *|Universitatea *|CFR *|Oțelul *|CD *|Deportivo *|Real *|Atlético *`
    .replaceAll('\n', '')
    .split('|');

/** The only football club that is called after a town; -1 when none or several are known: Manchester has two. */
export function footballClub(town: string, lexicon: Lexicon, entities: EntityTable): number {
  let only = -1;
  for (const pattern of CLUBS) {
    for (const { alias } of wholeNames(pattern.replace('*', town), 'en', lexicon)) {
      const club = lexicon.postings(alias)[0]?.entity ?? -1;
      if (club < 0 || club === only || !isSportTeam(entities.line(club))) continue;
      if (only >= 0) return -1;
      only = club;
    }
  }
  return only;
}

/** The only club of a town, by the name that the text has or by the town's own; -1 when none or several are known. */
export function clubOfTown(text: string, town: number, lexicon: Lexicon, entities: EntityTable): number {
  const club = footballClub(text, lexicon, entities);
  return club >= 0 ? club : footballClub(entities.name(town), lexicon, entities);
}
