import type { EntityTable } from '../../pack/entity-table';
import { Anchors } from './anchors';
import { CountryVotes } from './country-votes';
import { TiesHere } from './ties-here';
import { NOTHING_TOLD, type ToldByBodies } from './told-by-bodies';

/** What the full names on a page say about its other names. */
export class PageEvidence {
  readonly anchors: Anchors;
  readonly countries: CountryVotes;
  readonly ties: TiesHere;
  /** Where the bodies are that it names. */
  bodies: ToldByBodies = NOTHING_TOLD;

  constructor(entities: EntityTable) {
    this.anchors = new Anchors();
    this.countries = new CountryVotes(entities, this.anchors);
    this.ties = new TiesHere(entities, this.anchors);
  }

  /** Enters a full name; call in page order, before asking anything. `tells` = the name itself tells the country. */
  add(entity: number, surface: string, paragraph: number, order: number, tells = true): void {
    const anchor = this.anchors.add(entity, surface, paragraph, order);
    if (tells) this.countries.addNamed(entity, anchor);
  }
}
