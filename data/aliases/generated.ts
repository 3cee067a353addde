import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { romanisationVariants } from './romanise';

/** States whose people's names reach English by romanisation from Arabic or Persian script. */
const ROMANISED = new Set(
  'AE AF BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE EH'.split(' '),
);

/** Aliases made by rule from attested English ones; flagged so that attested spellings outweigh them. */
export function generatedAliases(draft: Draft): DraftAlias[] {
  if (draft.kind !== 'person') return [];
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
