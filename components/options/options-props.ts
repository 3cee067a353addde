import type { EntityCard } from '../../core/card/entity-card';
import type { DatasetInfo } from '../../core/page/page-state';
import type { RuleChange } from '../../core/rules/change-rules';
import type { Rules } from '../../core/rules/rules';
import type { Settings } from '../../core/settings/settings';

/** What a backup holds: explicit choices and rules. */
export interface Choices {
  settings: Partial<Settings>;
  rules: Rules;
}

export interface OptionsProps {
  settings: Settings;
  rules: Rules;
  /** Names of entities, as far as they were asked for and are known. */
  names: ReadonlyMap<string, string>;
  dataset: DatasetInfo | undefined;
  /** Paragraphs of the notices about sources and licences. */
  notices: readonly string[];
  /** The card of the preview; undefined = not there (yet). */
  sample: EntityCard | undefined;
  /** A name in the sample card was chosen. */
  onOpen: (entity: string) => void;
  /** Explicit choices to save; everything else stays. */
  onChange: (patch: Partial<Settings>) => void;
  onRule: (change: RuleChange) => void;
  /** Names of these entities are wanted. */
  onNames: (entities: string[]) => void;
  /** Save a backup to a file. */
  onSave: () => void;
  /** Put settings, rules or both in place of what there is; answers what there was. Rejects when nothing was changed. */
  onRestore: (choices: Partial<Choices>) => Promise<Choices>;
}

/** What a group of options gets. */
export type GroupProps = Pick<OptionsProps, 'settings' | 'onChange'>;
