/**
 * The text documents of a directory, whatever their names. Input: a directory. Output: their texts, and which files are no text.
 * It knows nothing of seeds or citations.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CitedDocument } from './verify-citations.js';

const LARGEST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export interface DocumentDirectory {
  readonly documents: readonly CitedDocument[];
  /** Files that were passed over, with the reason. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/** @throws Error where the directory cannot be read. */
export async function readDocuments(directory: string): Promise<DocumentDirectory> {
  const documents: CitedDocument[] = [];
  const skipped: { file: string; reason: string }[] = [];
  for (const file of await listFiles(directory)) {
    const { size } = await stat(path.join(directory, file));
    if (size > LARGEST_DOCUMENT_BYTES) {
      skipped.push({ file, reason: `it has ${size} bytes, of at most ${LARGEST_DOCUMENT_BYTES}` });
      continue;
    }
    const text = decode(await readFile(path.join(directory, file)));
    if (text === undefined) skipped.push({ file, reason: 'it is not UTF-8 text; save the document as plain text' });
    else documents.push({ file, text });
  }
  return { documents, skipped };
}

async function listFiles(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.split(path.sep).some((part) => part.startsWith('.')))
      .sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${directory} is not a directory that can be read (${reason}); name the directory that holds the documents`, { cause: error });
  }
}

/** Undefined for what is no text: bytes that are no UTF-8, or a NUL, which only binary files have. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
