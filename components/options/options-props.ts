import type { EntityCard } from '../../core/card/entity-card';
import type { DatasetInfo } from '../../core/page/page-state';
import type { Settings } from '../../core/settings/settings';

export interface OptionsProps {
  settings: Settings;
  dataset: DatasetInfo | undefined;
  /** The card of the preview; undefined = not there (yet). */
  sample: EntityCard | undefined;
  /** A name in the sample card was chosen. */
  onOpen: (entity: string) => void;
  /** Explicit choices to save; everything else stays. */
  onChange: (patch: Partial<Settings>) => void;
}

/** What a group of options gets. */
export type GroupProps = Pick<OptionsProps, 'settings' | 'onChange'>;
