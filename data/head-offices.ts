/** Offices at the head of a state, by the name records give them: `president-sy`, `prime-minister-bn`. */
const HEAD_OF_STATE =
  /^(?:president|king|queen|sultan|emir|prince|supreme-leader|head-of-state|head-of-government|prime-minister|premier|chancellor|chief-executive|ruler|emperor|grand-duke|leader|minister-of-state)-([a-z]{2})$/;

/** The ISO code (small letters) of the state or territory an office is at the head of. */
export const headedState = (office: string): string | undefined =>
  office === 'pope' ? 'va' : HEAD_OF_STATE.exec(office)?.[1];
