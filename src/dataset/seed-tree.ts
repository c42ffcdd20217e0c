/**
 * A YAML file as a plain tree that remembers its lines: the form in which the rest of the dataset code reads seeds.
 *
 * Input: the text of a file. Output: its tree, and its faults of form (syntax, duplicate keys, tabs, tags, anchors and
 * aliases). All scalars stay text, as written: what `2017` or `004` means is for the field to say, not for YAML to guess.
 * It knows nothing of the catalog or of statements.
 */
import { Composer, Lexer, LineCounter, Parser, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { CST, Document, Node } from 'yaml';
import type { FaultCollector } from './faults.js';

export type SeedNode = SeedScalar | SeedList | SeedMap;

export interface SeedScalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes: only then may it be a number, a boolean or nothing at all. */
  readonly isPlain: boolean;
  readonly line: number;
}

export interface SeedList {
  readonly kind: 'list';
  readonly items: readonly SeedNode[];
  readonly line: number;
}

export interface SeedMap {
  readonly kind: 'map';
  readonly entries: readonly SeedEntry[];
  readonly line: number;
}

export interface SeedEntry {
  readonly key: string;
  readonly line: number;
  readonly value: SeedNode;
}

export interface SeedTree {
  /** Undefined where the file is empty or its syntax is broken. */
  readonly root: SeedNode | undefined;
  readonly isBroken: boolean;
}

/** Seeds nest six deep; the parser recurses, and runs out of stack far above this. */
const DEEPEST = 32;
/** Aliases save typing. Each may stand for a whole subtree, so their number and nesting are bounded. */
const MOST_ALIASES = 100;
/** One slip of syntax sets off many errors after it. */
const MOST_SYNTAX_FAULTS = 3;

/** Reads one file's text into a tree; its faults of form go to `faults`. */
export function readSeedTree(file: string, text: string, faults: FaultCollector): SeedTree {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const parsed = parseTokens(text, lineCounter);
  if ('tooDeepAt' in parsed) {
    faults.add({ file, line: lineAt(parsed.tooDeepAt) }, `is nested more than ${String(DEEPEST)} levels deep; seeds need six: look for a stray [ or {`);
    return { root: undefined, isBroken: true };
  }

  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const [document, second] = [...new Composer(options).compose(parsed.tokens, true, text.length)];
  if (document === undefined) return { root: undefined, isBroken: true };
  for (const error of document.errors.slice(0, MOST_SYNTAX_FAULTS)) {
    faults.add({ file, line: lineAt(error.pos[0]) }, `is not valid YAML: ${syntaxProblem(error.code, error.message)}`);
  }
  if (document.errors.length > 0) return { root: undefined, isBroken: true };
  if (second !== undefined) {
    faults.add({ file, line: lineAt(second.range[0]) }, 'starts a second YAML document; remove the --- and keep one document in each file');
  }
  if (document.directives.yaml.explicit === true) {
    faults.add({ file, line: 1 }, `has a %YAML ${document.directives.yaml.version} directive; remove it: seeds are YAML 1.2`);
  }
  return { root: new TreeBuilder(file, lineAt, faults).build(document), isBroken: false };
}

type ParsedTokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number };

/** The parser keeps a stack of its own; the composer after it recurses. So depth is checked between the two. */
function parseTokens(text: string, lineCounter: LineCounter): ParsedTokens {
  const tokens: CST.Token[] = [];
  const parser = new Parser(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function syntaxProblem(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; use spaces';
  return message;
}

/** Turns the YAML nodes of one document into the plain tree. */
class TreeBuilder {
  /** What each anchor stands for; undefined while it is being built, so that a node inside itself is noticed. */
  readonly #anchors = new Map<string, SeedNode | undefined>();
  readonly #file: string;
  readonly #lineAt: (offset: number) => number;
  readonly #faults: FaultCollector;
  #aliasCount = 0;

  constructor(file: string, lineAt: (offset: number) => number, faults: FaultCollector) {
    this.#file = file;
    this.#lineAt = lineAt;
    this.#faults = faults;
  }

  build(document: Document.Parsed): SeedNode | undefined {
    const { contents } = document;
    // A file of nothing but comments has an empty scalar as its contents.
    if (contents === null || (isScalar(contents) && contents.value === '')) return undefined;
    return this.#node(contents, 1);
  }

  #node(node: unknown, parentLine: number): SeedNode {
    if (isNode(node) && node.tag !== undefined) {
      this.#fault(this.#lineOf(node, parentLine), `the tag ${node.tag} says what the schema says already; remove it`);
    }
    if (isAlias(node)) return this.#alias(node.source, this.#lineOf(node, parentLine));
    if (isMap(node)) {
      return this.#anchored(node.anchor, () => this.#map(node.items, this.#lineOf(node, parentLine)));
    }
    if (isSeq(node)) {
      const line = this.#lineOf(node, parentLine);
      return this.#anchored(node.anchor, () => ({ kind: 'list', items: node.items.map((item) => this.#node(item, line)), line }));
    }
    if (isScalar(node)) {
      const scalar: SeedScalar = {
        kind: 'scalar',
        // The failsafe schema leaves every scalar as text; only a tag, which is a fault, makes it something else.
        text: typeof node.value === 'string' ? node.value : (node.source ?? ''),
        isPlain: node.type === 'PLAIN' || node.type === undefined,
        line: this.#lineOf(node, parentLine),
      };
      return this.#anchored(node.anchor, () => scalar);
    }
    return { kind: 'scalar', text: '', isPlain: true, line: parentLine };
  }

  #map(items: readonly { readonly key: unknown; readonly value: unknown }[], line: number): SeedMap {
    const entries = new Map<string, SeedEntry>();
    for (const item of items) {
      const key = this.#node(item.key, line);
      if (key.kind !== 'scalar') {
        this.#fault(key.line, 'has a list or map as a key; a key is one word');
        continue;
      }
      const earlier = entries.get(key.text);
      if (earlier !== undefined) {
        this.#fault(key.line, `the key ${JSON.stringify(key.text)} stands here twice, first in line ${String(earlier.line)}; keep one`);
        continue;
      }
      entries.set(key.text, { key: key.text, line: key.line, value: this.#node(item.value, key.line) });
    }
    return { kind: 'map', entries: [...entries.values()], line };
  }

  #anchored(anchor: string | undefined, build: () => SeedNode): SeedNode {
    if (anchor === undefined) return build();
    this.#anchors.set(anchor, undefined);
    const aliasesBefore = this.#aliasCount;
    const built = build();
    // An anchored subtree with aliases inside could double at each step: it is no target for an alias.
    if (this.#aliasCount === aliasesBefore) this.#anchors.set(anchor, built);
    return built;
  }

  #alias(name: string, line: number): SeedNode {
    this.#aliasCount += 1;
    if (this.#aliasCount === MOST_ALIASES + 1) {
      this.#fault(line, `*${name} is alias number ${String(MOST_ALIASES + 1)}; a file may have ${String(MOST_ALIASES)}: write the value out`);
    }
    const target = this.#anchors.get(name);
    if (target !== undefined && this.#aliasCount <= MOST_ALIASES) return target;
    if (target === undefined) {
      const why = this.#anchors.has(name) ? 'stands for something that holds aliases itself' : `has no &${name} before it`;
      this.#fault(line, `the alias *${name} ${why}; write the value out`);
    }
    return { kind: 'scalar', text: '', isPlain: true, line };
  }

  #lineOf(node: Node, parentLine: number): number {
    return node.range ? this.#lineAt(node.range[0]) : parentLine;
  }

  #fault(line: number, message: string): void {
    this.#faults.add({ file: this.#file, line }, message);
  }
}
