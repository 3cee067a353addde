/**
 * Ordered steps from each older stored form to the next. `MIGRATIONS[n]` lifts version n+1 to n+2.
 * A step gets and returns plain choices; it must accept anything, for storage may hold anything.
 */
type Choices = Record<string, unknown>;

const MIGRATIONS: readonly ((choices: Choices) => Choices)[] = [raiseConfidence];

/** Version written today. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;

/**
 * Lifts a stored value of any version to today's. A value from a newer version (after a downgrade) is kept as it is:
 * its keys are filtered on reading. `steps` is for tests.
 */
export function migrate(value: unknown, steps = MIGRATIONS): { version: number; revision: number; choices: Choices } {
  const stored = typeof value === 'object' && value !== null ? (value as Choices) : {};
  const version = count(stored.version) || 1;
  const given = stored.choices;
  let choices: Choices = typeof given === 'object' && given !== null ? { ...given } : {};
  for (const step of steps.slice(version - 1)) choices = step(choices);
  return { version: Math.max(version, steps.length + 1), revision: count(stored.revision), choices };
}

/** Version 1 took a likelihood from 0.5 on, but nothing below 0.6 was ever linked: such a choice meant all there is. */
function raiseConfidence(choices: Choices): Choices {
  const { confidence } = choices;
  const meantAll = typeof confidence === 'number' && confidence >= 0.5 && confidence < 0.6;
  return meantAll ? { ...choices, confidence: 0.6 } : choices;
}
