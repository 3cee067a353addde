import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Backup as BackupFile, LONGEST_BACKUP, readBackup } from '../../core/settings/backup';
import { changesBy, isEmpty } from '../../core/settings/backup-changes';
import { changeLines, problemText } from './backup-words';
import type { OptionsProps } from './options-props';
import { say } from './strings';
import { TakeBack, useRestore } from './take-back';

type BackupProps = Pick<OptionsProps, 'settings' | 'rules' | 'onSave' | 'onRestore'>;

/** Saves what was chosen to a file, and loads one after showing what it would change. */
export function Backup({ settings, rules, onSave, onRestore }: BackupProps): JSX.Element {
  const [file, setFile] = useState<BackupFile>();
  const [problem, setProblem] = useState('');
  const { outcome, restore, takeBack, forget } = useRestore(onRestore);
  const picker = useRef<HTMLInputElement>(null);

  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (chosen === undefined) return;
    forget();
    const found = chosen.size > 4 * LONGEST_BACKUP ? ({ code: 'too-long' } as const) : readBackup(await chosen.text());
    setFile('code' in found ? undefined : found);
    setProblem('code' in found ? problemText(found) : '');
  };
  const apply = async (chosen: BackupFile) => {
    await restore({ settings: chosen.settings, rules: chosen.rules });
    setFile(undefined);
    picker.current?.focus();
  };

  return (
    <div class="backup">
      <p class="quiet">{say('backupHint')}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={onSave}>
          {say('save')}
        </button>
        <label class="plain-button file-button">
          {say('load')}
          <input
            ref={picker}
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void read(currentTarget)}
          />
        </label>
      </div>
      {file !== undefined && (
        <BackupPreview
          lines={changeLinesOf({ settings, rules }, file)}
          onApply={() => void apply(file)}
          onCancel={() => setFile(undefined)}
        />
      )}
      <p class={problem === '' ? 'report' : 'report wrong'} role="alert">
        {problem}
      </p>
      <TakeBack outcome={outcome} done={say('applied')} onTakeBack={takeBack} />
    </div>
  );
}

/** The lines of what would change; none when nothing would. */
function changeLinesOf(now: Pick<BackupProps, 'settings' | 'rules'>, file: BackupFile): string[] {
  const changes = changesBy(now, file);
  return isEmpty(changes) ? [] : changeLines(changes);
}

function BackupPreview(props: { lines: string[]; onApply: () => void; onCancel: () => void }): JSX.Element {
  const { lines, onApply, onCancel } = props;
  if (lines.length === 0)
    return (
      <p class="report" role="status">
        {say('wouldChangeNothing')}
      </p>
    );
  return (
    <div class="backup-preview" role="status">
      <p>{say('wouldChange')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="plain-button main-button" onClick={onApply}>
          {say('apply')}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}
