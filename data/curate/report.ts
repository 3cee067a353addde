import type { PlacedRecord } from './parse-records';
import { fieldPath, type Problem } from './problem';

/** A problem at a field of one record, with the record's id in the message. */
export function at(placed: PlacedRecord, path: (string | number)[], message: string): Problem {
  return {
    file: placed.file,
    line: placed.lineOf(...path),
    field: fieldPath(path),
    message: `${message} (${placed.record.id})`,
  };
}

/** Like {@link at}, but only printed: the check still passes. */
export function warnAt(placed: PlacedRecord, path: (string | number)[], message: string): Problem {
  return { ...at(placed, path, message), warning: true };
}
