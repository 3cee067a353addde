const UNSEEN = / \((?:([^()]*); )?headline not seen\)$/;

/**
 * The title of a source as the card shows it. Where nobody saw a headline the record tells what the page is about and
 * marks that so; the card has it in square brackets, as bibliographies have what is not the work's own.
 */
export function suppliedTitle(title: string): string {
  const unseen = UNSEEN.exec(title);
  if (unseen === null) return title;
  const told = title.slice(0, unseen.index);
  return unseen[1] === undefined ? `[${told}]` : `[${told} (${unseen[1]})]`;
}
