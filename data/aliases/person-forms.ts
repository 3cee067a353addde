/** Names of people as English news writes them too. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { romanisationVariants } from './romanise';

const JUNIOR = / Jr\.?$/;

const SURNAME_JUNIOR = / (\p{Lu}\S+ Jr\.?)$/u;

/** "Ferdinand Marcos Jnr", as British papers write it, and "Marcos Jr." for short. */
export function juniors({ kind, name, aliases }: Draft): DraftAlias[] {
  if (kind !== 'person') return [];
  const english = [{ text: name, lang: 'en', flags: 0 }, ...aliases];
  const written = english
    .filter(({ text, lang, flags }) => lang === 'en' && !(flags & AliasFlag.Short) && JUNIOR.test(text))
    .map(({ text }) => ({ text: text.replace(JUNIOR, ' Jnr'), lang: 'en', flags: 0 }));
  const [, short] = SURNAME_JUNIOR.exec(name) ?? [];
  return short ? [...written, { text: short, lang: 'en', flags: AliasFlag.Short }] : written;
}

/** States whose people's names reach English by romanisation from Arabic or Persian script. */
export const ROMANISED: ReadonlySet<string> = new Set(
  'AE AF BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE EH'.split(' '),
);

/** Other romanisations of the English names of people whose own are in such a script. */
export function romanisedForms(draft: Draft): DraftAlias[] {
  const script = draft.native?.lang ?? '';
  if (!['ar', 'fa', 'ps', 'ku', 'ur'].includes(script) && !ROMANISED.has(draft.country ?? '')) return [];
  const english = [{ text: draft.name, flags: 0 }, ...draft.aliases.filter((alias) => alias.lang === 'en')];
  return english.flatMap(({ text, flags }) =>
    romanisationVariants(text).map((variant) => ({
      text: variant,
      lang: 'en',
      flags: AliasFlag.Generated | (flags & AliasFlag.Short),
    })),
  );
}
