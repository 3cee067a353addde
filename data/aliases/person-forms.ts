/** Names of people as English news writes them too. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { romanisationVariants } from './romanise';
import { slavicVariants } from './slavic-romanise';

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

/** States whose people's names reach English from Cyrillic. */
const SLAVIC: ReadonlySet<string> = new Set(['UA', 'RU', 'BY']);

/** The rule that spells names of a person otherwise in English; undefined for most. */
function variantsFor({ native, country = '' }: Draft): ((name: string) => string[]) | undefined {
  if (['ar', 'fa', 'ps', 'ku', 'ur'].includes(native?.lang ?? '') || ROMANISED.has(country))
    return romanisationVariants;
  return SLAVIC.has(country) ? slavicVariants : undefined;
}

/** Other romanisations of the English names of people whose own are in another script. */
export function romanisedForms(draft: Draft): DraftAlias[] {
  const variantsOf = variantsFor(draft);
  if (!variantsOf) return [];
  const english = [{ text: draft.name, flags: 0 }, ...draft.aliases.filter((alias) => alias.lang === 'en')];
  return english.flatMap(({ text, flags }) =>
    variantsOf(text).map((variant) => ({
      text: variant,
      lang: 'en',
      flags: AliasFlag.Generated | (flags & AliasFlag.Short),
    })),
  );
}
