import type { Draft } from '../model';

/**
 * A post as the card of its place or body words it, which need not be named again: "prime minister of Canada" is "prime
 * minister" on the card of Canada, "chairman of the Sovereign Council of Sudan" is "chairman of the Sovereign Council"
 * on that of Sudan, "foreign minister of Chad" is "foreign minister" on that of the Foreign Ministry of Chad, "NATO
 * secretary general" is "secretary general" on NATO's.
 */
export function titleWithin(title: string, { name, aliases }: Pick<Draft, 'name' | 'aliases'>): string {
  const tail = / of (?:the )?(?=\p{Lu})(?<where>.+)$/u.exec(title);
  const where = tail?.groups?.['where'];
  if (tail !== null && where !== undefined) {
    const known =
      where === name ||
      where.startsWith(`${name}, `) ||
      name.endsWith(tail[0]) ||
      where.startsWith(`${name} of `) ||
      aliases.some(({ text, lang }) => text === where && (lang === 'en' || lang === ''));
    if (known) return title.slice(0, tail.index);
  }
  for (const end of [` of ${name}`, ` of the ${name}`]) if (title.endsWith(end)) return title.slice(0, -end.length);
  if (title.startsWith(`${name} `)) return title.slice(name.length + 1);
  return title.replace(` of ${name}'s `, ' of the ').replace(` of the ${name} `, ' of the ');
}
