import { Backup } from './backup';
import type { OptionsProps } from './options-props';
import type { Question } from './question';
import { Reset } from './reset';
import { say } from './strings';

type BackupProps = Pick<OptionsProps, 'settings' | 'rules' | 'onSave' | 'onRestore'>;

/** Keeping, bringing back and undoing what was chosen. */
export function backupQuestions(props: BackupProps): Question[] {
  return [
    { key: 'backup', words: [say('save'), say('load'), say('backupHint')], view: <Backup {...props} /> },
    { key: 'reset', words: [say('reset'), say('resetAll')], view: <Reset onRestore={props.onRestore} /> },
  ];
}
