/**
 * Reads the hand-written statements in `cypher/`: one in each file, under a header comment.
 *
 * Input: a path below `cypher/` without its ending. Output: the text of the statement without the header. Found the same way from
 * `src/` and from `dist/`. It knows nothing of what the statements do.
 */
import { readFileSync } from 'node:fs';
import { invariant } from '../errors.js';

const DIRECTORY = new URL('../../cypher/', import.meta.url);
const HEADER = /^(?:\s*\/\/[^\n]*\n)+/;
const texts = new Map<string, string>();

/** The one statement of a file, such as `releases/flip`. Read once. */
export function cypherStatement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const statements = cypherStatements(name);
  const [text] = statements;
  invariant(text !== undefined && statements.length === 1, `cypher/${name}.cypher holds ${String(statements.length)} statements and should hold one`);
  texts.set(name, text);
  return text;
}

/** All statements of a file, which are separated by a semicolon at the end of a line. */
export function cypherStatements(name: string): readonly string[] {
  const text = readFileSync(new URL(`${name}.cypher`, DIRECTORY), 'utf8');
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.replace(HEADER, '').trim())
    .filter((statement) => statement !== '');
}
