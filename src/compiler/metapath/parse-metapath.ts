/**
 * Parses a typed path expression.
 *
 * Input: its text. Output: the names and values in it, each with its place; what they mean is for read-metapath.ts to look up. Mistakes are
 * BadUserInputErrors that say where, what stands there and what was expected. Pure.
 *
 *     expression := node part+                      Office -SIGNED-> Agreement{agreementKind: PPH} <-SIGNED- Office
 *     part       := hop node | ( part+ ) { n } | ( part+ ) { n , m }      (-SIGNED-> Agreement <-SIGNED- Office){1,3}
 *     hop        := - names -> | <- names - | - names -
 *     node       := names
 *     names      := * conditions? | NAME (| NAME)* conditions?
 *     conditions := { NAME : value (, NAME : value)* }
 *     value      := NAME | STRING | NUMBER | [ value (, value)* ]
 */
import { BadUserInputError } from '../../errors.js';

/** A word, a text in quotes or a number, and where it stands: the first character is 1. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'mark' | 'end';
  readonly text: string;
  readonly at: number;
}

export interface ParsedValue {
  readonly items: readonly Token[];
  readonly isList: boolean;
}

export interface ParsedNames {
  /** None: any. */
  readonly names: readonly Token[];
  readonly conditions: readonly { readonly field: Token; readonly value: ParsedValue }[];
  readonly at: number;
}

export interface ParsedStep {
  readonly hop: ParsedNames & { readonly direction: 'OUT' | 'IN' | 'BOTH' };
  readonly node: ParsedNames;
}

export interface ParsedPart {
  readonly steps: readonly ParsedStep[];
  readonly min: number;
  readonly max: number;
}

export interface ParsedMetapath {
  readonly start: ParsedNames;
  readonly parts: readonly ParsedPart[];
}

export const MOST_CHARACTERS = 1_000;

export function parseMetapath(text: string): ParsedMetapath {
  if (text.length > MOST_CHARACTERS) throw new BadUserInputError(`expression may have ${MOST_CHARACTERS} characters; got ${text.length}: ask in several parts`, { argument: 'expression' });
  return new Parser(tokensOf(text)).metapath();
}

/** An error about what stands at a place in the expression. */
export function mistake({ at, text, kind }: Token, problem: string, hint = ''): BadUserInputError {
  const found = kind === 'end' ? 'the end' : kind === 'string' ? text : JSON.stringify(text);
  return new BadUserInputError(`expression, character ${at}: ${problem}; got ${found}${hint}`, { argument: 'expression', at });
}

const TOKEN = /\s*(?:(?<name>[A-Za-z_]\w*)|(?<string>"(?:[^"\\]|\\["\\])*")|(?<number>-?\d+(?:\.\d+)?(?![\w.]))|(?<mark>->|<-|[-*|{}():,[\]]))/y;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  let from = 0;
  while (from < end) {
    // A dash begins a hop, unless a value is expected: there it is part of a number.
    const isValue = [':', '[', ','].includes(tokens.at(-1)?.text ?? '');
    const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
    const match = TOKEN.exec(text);
    const groups = match?.groups;
    if (!match || !groups) throw mistake({ kind: 'mark', text: [...text.slice(start)][0] ?? '', at: start + 1 }, 'expected a name, a value or one of - -> <- * | { } ( ) : , [ ]');
    const kind = (['name', 'string', 'number', 'mark'] as const).find((one) => groups[one] !== undefined) ?? 'mark';
    const isDash = kind === 'number' && !isValue && text[start] === '-';
    tokens.push({ kind: isDash ? 'mark' : kind, text: isDash ? '-' : (groups[kind] ?? ''), at: start + 1 });
    from = isDash ? start + 1 : TOKEN.lastIndex;
    TOKEN.lastIndex = from;
  }
  return [...tokens, { kind: 'end', text: '', at: end + 1 }];
}

class Parser {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  metapath(): ParsedMetapath {
    const start = this.#names('a type of entity such as Office, or *');
    const parts: ParsedPart[] = [];
    do parts.push(this.#part(false)); while (this.#token.kind !== 'end');
    return { start, parts };
  }

  #part(isInside: boolean): ParsedPart {
    const token = this.#token;
    if (token.text !== '(' || token.kind !== 'mark') return { steps: [this.#step()], min: 1, max: 1 };
    if (isInside) throw mistake(token, 'a repetition cannot stand in another');
    this.#next += 1;
    const steps: ParsedStep[] = [];
    do steps.push(...this.#part(true).steps); while (!this.#take(')'));
    this.#expect('{', '{ and how often, such as {1,3}');
    const min = this.#count();
    const max = this.#take(',') ? this.#count() : min;
    this.#expect('}', '}');
    if (max < 1 || max < min) throw mistake(token, `a repetition is from one number to another that is not smaller and at least 1, such as {0,3}, not {${min},${max}}`);
    return { steps, min, max };
  }

  #step(): ParsedStep {
    const isIn = this.#take('<-');
    if (!isIn) this.#expect('-', 'a hop, such as -SIGNED-> or <-SIGNED-, or ( for a repetition');
    const hop = this.#names('a type of relationship such as SIGNED, or *');
    const isOut = !isIn && this.#take('->');
    if (!isOut) this.#expect('-', isIn ? '- at the end of the hop' : '-> or - at the end of the hop');
    return { hop: { ...hop, direction: isIn ? 'IN' : isOut ? 'OUT' : 'BOTH' }, node: this.#names('a type of entity such as Agreement, or *') };
  }

  #names(expected: string): ParsedNames {
    const { at } = this.#token;
    const names: Token[] = [];
    if (!this.#take('*')) {
      do names.push(this.#name(expected)); while (this.#take('|'));
    }
    return { names, conditions: this.#conditions(), at };
  }

  #conditions(): ParsedNames['conditions'] {
    // After a repetition's ) stands its number, never a condition.
    if (!this.#take('{')) return [];
    const conditions: ParsedNames['conditions'][number][] = [];
    do {
      const field = this.#name('a field');
      this.#expect(':', ': and a value');
      conditions.push({ field, value: this.#value() });
    } while (this.#take(','));
    this.#expect('}', ', or }');
    return conditions;
  }

  #value(): ParsedValue {
    if (!this.#take('[')) return { items: [this.#scalar()], isList: false };
    const items: Token[] = [];
    do items.push(this.#scalar()); while (this.#take(','));
    this.#expect(']', ', or ]');
    return { items, isList: true };
  }

  #scalar(): Token {
    const token = this.#token;
    if (token.kind === 'mark' || token.kind === 'end') throw mistake(token, 'expected a value: a name, a text in double quotes or a number');
    this.#next += 1;
    return token;
  }

  #count(): number {
    const token = this.#token;
    if (token.kind !== 'number' || !/^\d$/.test(token.text)) throw mistake(token, 'expected a number of repetitions from 0 to 8');
    this.#next += 1;
    return Number(token.text);
  }

  #name(expected: string): Token {
    const token = this.#token;
    if (token.kind !== 'name') throw mistake(token, `expected ${expected}`);
    this.#next += 1;
    return token;
  }

  #take(mark: string): boolean {
    const { kind, text } = this.#token;
    if (kind !== 'mark' || text !== mark) return false;
    this.#next += 1;
    return true;
  }

  #expect(mark: string, expected: string): void {
    if (!this.#take(mark)) throw mistake(this.#token, `expected ${expected}`);
  }

  get #token(): Token {
    return this.tokens[Math.min(this.#next, this.tokens.length - 1)] ?? { kind: 'end', text: '', at: 1 };
  }
}
