/** Names of entities as the press of one Arab land or another writes them. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { ROMANISED } from './person-forms';

/** g as English writes it where it is no g of Arabic (Ghana, Baghdad). */
const HARD = /g(?!h)/giu;
const GHAYN = /غ/gu;
/** Names that are spelt with غ everywhere. */
const OWN = /غزة|الخليج|المغرب/u;
/** Shorter words with ج in the place of غ are other words: جول, جور. */
const SHORTEST = 5;

/** جوتيريش, جواتيمالا, الكونجرس: a foreign g is ج in Egypt, غ elsewhere. */
export function egyptianForms({ name, country, native, aliases }: Draft): DraftAlias[] {
  const hard = name.match(HARD)?.length ?? 0;
  if (hard === 0 || native?.lang === 'ar' || ROMANISED.has(country ?? '')) return [];
  return aliases
    .filter(({ text, lang }) => lang === 'ar' && text.length >= SHORTEST && !OWN.test(text))
    .filter(({ text }) => {
      const ghayns = text.match(GHAYN)?.length ?? 0;
      return ghayns > 0 && ghayns <= hard;
    })
    .map((alias) => ({ ...alias, text: alias.text.replace(GHAYN, 'ج'), flags: alias.flags | AliasFlag.Generated }));
}

const DEMOCRATIC = /ديمقراط/u;

/** الحزب الديموقراطي: beside the usual spelling, which sources have. */
export function democraticForms({ aliases }: Draft): DraftAlias[] {
  return aliases
    .filter(({ text, lang }) => lang === 'ar' && DEMOCRATIC.test(text))
    .map((alias) => ({
      ...alias,
      text: alias.text.replace(DEMOCRATIC, 'ديموقراط'),
      flags: alias.flags | AliasFlag.Generated,
    }));
}
