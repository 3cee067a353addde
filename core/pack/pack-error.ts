/** Why a pack could not be opened or read. */
type PackFault = 'not-a-pack' | 'other-format' | 'truncated' | 'damaged';

export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly fault: PackFault,
    detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}
