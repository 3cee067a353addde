import { type AliasEntry, AliasFlag } from '../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';

/** One alias list entry from a plain name; `!` in front makes it case-sensitive. */
export function entry(name: string, entity: number): AliasEntry {
  const exact = name.startsWith('!');
  return {
    alias: exact ? name.slice(1) : name,
    entity,
    flags: exact ? AliasFlag.CaseSensitive : 0,
    prior: 0.5,
    lang: '',
  };
}

/**
 * Scans `text` for `names` and returns it with each span in brackets followed by `=alias` when that differs from the
 * span; `~` marks an inflected hit. Overlapping spans are listed apart after a bar.
 */
export function marked(names: readonly string[], text: string, lang = ''): string {
  const lexicon = openLexicon(writeLexicon(names.map(entry)));
  let out = '';
  let at = 0;
  const apart: string[] = [];
  for (const { start, end, alias, inflected } of lexicon.scan(text, lang)) {
    const span = text.slice(start, end);
    const name = lexicon.surface(alias);
    const label = `[${span}${inflected ? '~' : ''}${span === name ? '' : `=${name}`}]`;
    if (start < at) apart.push(label);
    else {
      out += text.slice(at, start) + label;
      at = end;
    }
  }
  return [out + text.slice(at), ...apart].join(' | ');
}
