/**
 * The dataset's public face: read and check seeds, compile them into a release, load it, take it back. The rest of this folder is
 * nobody else's business.
 */
export { applySchema } from './apply-schema.js';
export { compileRelease } from './compile-release.js';
export { currentRelease, listReleases } from './current-release.js';
export type { Dataset } from './dataset.js';
export { notesOn } from './dataset-notes.js';
export { diffContent } from './diff-content.js';
export type { ComparedContent, Difference, FieldDifference } from './diff-content.js';
export { ensureRelease } from './ensure-release.js';
export type { EnsureOptions, EnsureResult } from './ensure-release.js';
export { DatasetFaultsError, showPlace } from './faults.js';
export type { Fault, Place } from './faults.js';
export { LoadLockedError, LoadLockLostError } from './load-lock.js';
export { LOAD_PHASES, describeProgress } from './load-progress.js';
export type { LoadPhase, LoadProgress, OnProgress } from './load-progress.js';
export { loadRelease } from './load-release.js';
export type { LoadOptions, LoadResult } from './load-release.js';
export { pruneReleases } from './prune-releases.js';
export { currentContent } from './read-content.js';
export { readDataset } from './read-dataset.js';
export { readDocuments } from './read-documents.js';
export type { Release, Releases } from './release.js';
export type { ReleaseContent } from './release-content.js';
export { DEFAULT_SEEDS_DIRECTORY } from './seed-files.js';
export { NoPreviousReleaseError, undoRelease } from './undo-release.js';
export { verifyCitations } from './verify-citations.js';
export type { CitationReport, PassageReport, SourceReport } from './verify-citations.js';
