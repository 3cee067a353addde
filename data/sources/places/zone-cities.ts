import type { Draft } from '../../model';
import { zoneCities } from '../cldr';
import { NAME_LANGUAGES } from '../languages';

/** Adds CLDR's names of time-zone cities to the largest city with the same English name. `drafts`: largest first. */
export function addZoneCities(drafts: readonly Draft[]): void {
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const { text, lang } of draft.aliases) if (lang === 'en' && !byName.has(text)) byName.set(text, draft);
  }
  const english = zoneCities('en');
  for (const lang of NAME_LANGUAGES) {
    for (const [zone, text] of zoneCities(lang)) {
      const city = byName.get(english.get(zone) ?? zone.split('/').at(-1)?.replace(/_/g, ' ') ?? '');
      if (city && city.popularity > 0.3) city.aliases.push({ text, lang, flags: 0 });
    }
  }
}
