import type { EntityCard } from '../../core/card/entity-card';
import type { DatasetInfo } from '../../core/page/page-state';
import type { Settings } from '../../core/settings/settings';

export interface WelcomeProps {
  settings: Settings;
  dataset: DatasetInfo | undefined;
  /** The card of an entity; undefined when there is none. */
  find: (entity: string) => Promise<EntityCard | undefined>;
  onChange: (patch: Partial<Settings>) => void;
  /** Show all options. */
  onOptions: () => void;
}
