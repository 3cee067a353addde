import { vi } from 'vitest';
import type { OptionsProps } from '../../../../components/options/options-props';
import { NO_RULES } from '../../../../core/rules/rules';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings';

/** What the options page gets just after installing, with some of it changed. */
export const optionsProps = (some: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: DEFAULT_SETTINGS as OptionsProps['settings'],
  rules: NO_RULES,
  names: new Map(),
  dataset: undefined,
  notices: [],
  sample: undefined,
  onOpen: vi.fn(),
  onChange: vi.fn(),
  onRule: vi.fn(),
  onNames: vi.fn(),
  onSave: vi.fn(),
  onRestore: vi.fn(),
  ...some,
});
