import type { ComponentChildren, JSX } from 'preact';
import { dateText } from '../dates';
import { AppearanceOptions } from './appearance-options';
import { CardOptions } from './card-options';
import { MarkOptions } from './mark-options';
import type { OptionsProps } from './options-props';
import { Preview } from './preview';
import { SiteOptions } from './site-options';
import { say } from './strings';

/** The options page: groups of questions, each answered at once. Needs a `.theme` around it. */
export function Options({ settings, dataset, sample, onOpen, onChange }: OptionsProps): JSX.Element {
  const group = { settings, onChange };
  return (
    <main class="options">
      <header>
        <h1>{say('title')}</h1>
        <p class="quiet">{say('intro')}</p>
      </header>
      <Group title={say('sites')}>
        <SiteOptions {...group} />
      </Group>
      <Group title={say('cards')}>
        <CardOptions {...group} />
      </Group>
      <Group title={say('marks')}>
        <MarkOptions {...group} />
      </Group>
      <Group title={say('appearance')}>
        <AppearanceOptions {...group} />
        <Preview settings={settings} sample={sample} dataset={dataset} onOpen={onOpen} />
      </Group>
      {dataset !== undefined && (
        <Group title={say('dataset')}>
          <p>
            {say('datasetLine', {
              version: dataset.version,
              entities: dataset.entities,
              aliases: dataset.aliases,
              date: dateText(dataset.asOf),
            })}
          </p>
        </Group>
      )}
    </main>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="option-group">
      <h2>{title}</h2>
      <div class="option-body">{children}</div>
    </section>
  );
}
