/** Set both with every release of the dataset: dates after `DATA_DATE` count as mistakes. */
export const DATA_VERSION = '2026.11';
export const DATA_DATE = '2026-11-23';
