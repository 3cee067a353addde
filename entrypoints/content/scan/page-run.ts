import type { Run } from '../../../core/linker/document';
import type { Segment } from '../../../core/page/run-text';
import type { Block } from './context';

/** A run with the text nodes it came from. `version` grows when the same text moved to other nodes. */
export interface PageRun extends Run {
  block: Block;
  closed: boolean;
  segments: readonly Segment<Text>[];
  version: number;
}

/** A run just read, before it has its key and its place among the others. */
export type ReadRun = Omit<PageRun, 'key' | 'order' | 'version'>;
