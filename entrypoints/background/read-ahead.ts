/**
 * Begins to read the dataset when the worker's code begins to run, by being imported first: the browser reads while the
 * tables of the linker are made. Nearly all that wakes the worker needs it.
 */
import { cardFileName, INDEX_FILE_NAME } from '../../core/pack/pack-format';
import { readAhead } from '../../platform/package-files';

readAhead(`data/${INDEX_FILE_NAME}`);
// The cards of the best known entities, and all flags and maps: most pages need one of them.
for (const number of [0, 1]) readAhead(`data/${cardFileName(number)}`);
