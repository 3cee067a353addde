import { Welcome } from '../../../components/welcome/welcome';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { dataset } from '../fixtures/around';
import { sharaa } from '../fixtures/people';
import type { Specimen } from '../specimens';

const welcome =
  (some: Partial<Settings> = {}) =>
  () => (
    <Welcome
      settings={{ ...DEFAULT_SETTINGS, ...some }}
      dataset={dataset}
      find={async () => sharaa}
      onChange={console.info}
      onOptions={() => console.info('options')}
    />
  );

export const welcomeSpecimens: readonly Specimen[] = [
  { name: 'welcome', width: 700, draw: welcome() },
  { name: 'welcome narrow', width: 320, draw: welcome({ marks: 'background' }) },
];
