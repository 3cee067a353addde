import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { type CardChoice, type CardTools, COPY_FORMATS, type Notice } from './card-tools';
import { say } from './strings';

/** What can be done with a card, one kind of thing a line. `mention`: it was opened from words of the page. */
export function Menu({
  tools,
  kind,
  mention,
}: {
  tools: CardTools;
  kind: EntityCard['kind'];
  mention: boolean;
}): JSX.Element {
  const choices = (...names: CardChoice[]) => names.map((name) => [say(name), () => tools.onChoose(name)] as const);
  const rows: [label: string, buttons: (readonly [string, () => void])[]][] = [
    [say('copy'), COPY_FORMATS.map((format) => [say(`copy-${format}`), () => tools.onCopy(format)] as const)],
    [say('thisName'), choices('know', 'mute')],
  ];
  if (mention)
    rows.push([
      say(kind === 'person' ? 'wrongPerson' : 'wrongMatch'),
      choices('wrong-page', 'wrong-site', 'wrong-everywhere'),
    ]);
  return (
    <ul class="card-menu">
      {rows.map(([label, buttons]) => (
        <li key={label}>
          <span class="quiet">{label}</span>
          <span role="group" aria-label={label}>
            {buttons.map(([words, act]) => (
              <button key={words} type="button" class="name-link" onClick={act}>
                {words}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One line about what was just done, read aloud when it appears. */
export function NoticeLine({ notice }: { notice: Notice | undefined }): JSX.Element {
  return (
    <p class="card-notice" role="status">
      {notice?.text}
      {notice?.onUndo && (
        <button type="button" class="name-link" onClick={notice.onUndo}>
          {say('undo')}
        </button>
      )}
    </p>
  );
}
