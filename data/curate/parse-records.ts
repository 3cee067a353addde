import { load } from 'js-yaml';
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

/** What a file holds, and where: places are read only when somebody asks for one. */
interface Read {
  whole: unknown;
  problems: Problem[];
  place: (path: (string | number)[]) => number;
}

/**
 * Reads one file of curated records. Every problem of the file is collected; records with problems are left out.
 * @param file the name used in messages
 */
export function parseRecords(text: string, file: string): ParsedFile {
  const { whole, problems, place } = read(text, file);
  if (whole === null || whole === undefined) return { records: [], problems };
  if (!Array.isArray(whole)) {
    return { records: [], problems: [...problems, { file, line: 1, field: '', message: 'write a list of records' }] };
  }
  const records: PlacedRecord[] = [];
  whole.forEach((value: unknown, index) => {
    const lineOf = (...path: (string | number)[]) => place([index, ...path]);
    const checked = v.safeParse(CuratedRecord, value);
    if (checked.success) records.push({ record: checked.output, file, lineOf });
    else problems.push(...checked.issues.map((issue) => toProblem(issue, value, file, lineOf)));
  });
  return { records, problems };
}

/** js-yaml takes a tenth of the time, yaml knows the line of every field and goes on behind a mistake. */
function read(text: string, file: string): Read {
  try {
    let placed: Read | undefined;
    const place = (path: (string | number)[]) => {
      placed ??= readPlaced(text, file);
      return placed.place(path);
    };
    return { whole: load(text), problems: [], place };
  } catch (mistake) {
    const placed = readPlaced(text, file);
    if (placed.problems.length > 0) return placed;
    return { ...placed, whole: null, problems: [{ file, line: 1, field: '', message: notYaml(mistake) }] };
  }
}

function readPlaced(text: string, file: string): Read {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [...yaml.errors, ...yaml.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: notYaml(error),
  }));
  const whole = yaml.errors.length > 0 ? null : (yaml.toJS() as unknown);
  return { whole, problems, place: (path) => lineOfPath(yaml, lines, path) };
}

const notYaml = (mistake: unknown): string =>
  `not valid YAML: ${mistake instanceof Error ? mistake.message : String(mistake)}`;

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
