/** Why a pack could not be opened or read. */
type PackFault = 'not-a-pack' | 'other-format' | 'truncated' | 'damaged';

/** Thrown when a pack cannot be opened or read; `fault` says why. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly fault: PackFault,
    detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}
