import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Curated, CuratedRecord } from '../schema';
import { fieldPath, type Problem } from './problem';

/** A record with the places of its fields, for messages of later checks. */
export interface PlacedRecord {
  record: Curated;
  file: string;
  /** Line of a field of this record, 1-based; of the nearest known parent when the field is not written. */
  lineOf(...path: (string | number)[]): number;
}

export interface ParsedFile {
  records: PlacedRecord[];
  problems: Problem[];
}

/**
 * Reads one file of curated records. Every problem of the file is collected; records with problems are left out.
 * @param file the name used in messages
 */
export function parseRecords(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [...yaml.errors, ...yaml.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: `not valid YAML: ${error.message}`,
  }));
  if (yaml.errors.length > 0) return { records: [], problems };
  const whole: unknown = yaml.toJS();
  if (whole === null) return { records: [], problems };
  if (!Array.isArray(whole)) {
    return { records: [], problems: [...problems, { file, line: 1, field: '', message: 'write a list of records' }] };
  }
  const records: PlacedRecord[] = [];
  whole.forEach((value: unknown, index) => {
    const lineOf = (...path: (string | number)[]) => lineOfPath(yaml, lines, [index, ...path]);
    const checked = v.safeParse(CuratedRecord, value);
    if (checked.success) records.push({ record: checked.output, file, lineOf });
    else problems.push(...checked.issues.map((issue) => toProblem(issue, value, file, lineOf)));
  });
  return { records, problems };
}

function toProblem(
  issue: v.BaseIssue<unknown>,
  record: unknown,
  file: string,
  lineOf: (...path: (string | number)[]) => number,
): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const id = (record as { id?: unknown } | null)?.id;
  const message = issue.type === 'strict_object' ? strictMessage(issue) : issue.message;
  const whose = typeof id === 'string' ? ` (${id})` : '';
  return { file, line: lineOf(...path), field: fieldPath(path), message: message + whose };
}

/** Unknown fields and missing ones both arrive as `strict_object`. */
function strictMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return `unknown field; take it out or see data/README.md for the fields`;
  if (issue.received === 'undefined') return 'missing; write it';
  return `write a mapping with the fields of data/README.md, not ${issue.received}`;
}

function lineOfPath(yaml: Document, lines: LineCounter, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}
