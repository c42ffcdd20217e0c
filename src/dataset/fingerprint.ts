/**
 * Says whether seeds need to be read at all: a digest of everything that decides what they become.
 *
 * Input: the bytes of the seed files and the catalog. Output: a digest that changes when a file, the catalog or the code that reads
 * seeds changes. A start with an unchanged fingerprint skips parsing (1 s for 2,000 statements); one with a changed
 * fingerprint reads them, and the digest of the content decides.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Catalog } from '../catalog/catalog.js';
import { compareText } from './faults.js';
import type { SeedFile } from './seed-files.js';

const CODE_DIRECTORIES = [new URL('./', import.meta.url), new URL('../catalog/', import.meta.url)];
let codeDigest: string | undefined;

export function seedsFingerprint(files: readonly SeedFile[], catalog: Catalog): string {
  codeDigest ??= digestOfCode();
  const hash = createHash('sha256').update(codeDigest).update(JSON.stringify(mappingOf(catalog), mapsAsEntries));
  for (const { name, bytes } of [...files].sort((a, b) => compareText(a.name, b.name))) {
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

/** The code itself, so that nobody has to remember a version number when changing how seeds are read. */
function digestOfCode(): string {
  const hash = createHash('sha256');
  for (const directory of CODE_DIRECTORIES) {
    const names = readdirSync(directory).filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
    for (const name of names.sort(compareText)) hash.update(name).update(readFileSync(new URL(name, directory)));
  }
  return hash.digest('hex');
}

/** The executable schema is built from the same source; only the mapping decides what is stored. */
function mappingOf({ nodes, relationships, enums }: Catalog): unknown {
  return { nodes, relationships, enums };
}

function mapsAsEntries(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value.entries()] : value;
}
