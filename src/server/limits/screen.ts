/**
 * Refuses documents that are over a published limit, before they are parsed by Apollo, validated or run. Input: a document's
 * text. Output: every limit it breaks, each with the limit, what was found and what to change. Whether the
 * document is valid is not its business: what it cannot read, it lets through to whoever reports it.
 */
import { LRUCache } from 'lru-cache';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import type { Limits } from '../../config.js';
import { OperationTooComplexError } from '../../errors.js';
import { lexicalSize } from './lexical-size.js';
import { operationSize } from './operation-size.js';

export type Screen = (text: string) => readonly OperationTooComplexError[];

/** The parser recurses at each bracket. No limit of ours needs a document this deep, and the stack bears many times it. */
export const MAX_NESTING = 200;

/** Each alias can repeat the whole schema, which takes this process 0.1 s and gives nothing new. */
const MAX_INTROSPECTION_ALIASES = 10;

/** Characters of documents whose verdict is remembered. */
const REMEMBERED_CHARACTERS = 4_000_000;

/** A screen that remembers its verdicts: clients send the same few documents again and again. */
export function createScreen(limits: Limits): Screen {
  const verdicts = new LRUCache<string, readonly OperationTooComplexError[]>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 100,
  });
  return (text) => {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const verdict = screenDocument(text, limits);
    verdicts.set(text, verdict);
    return verdict;
  };
}

export function screenDocument(text: string, limits: Limits): readonly OperationTooComplexError[] {
  try {
    const { tokens, nesting } = lexicalSize(text);
    const lexical = [
      excess(tokens, limits.tokens, 'tokens', 'split the document into several requests'),
      excess(nesting, MAX_NESTING, 'levels of brackets', 'nest its selections and values less deeply'),
    ].filter(isExcess);
    return lexical.length > 0 ? lexical : screenOperations(parse(text, { noLocation: true }), limits);
  } catch (error) {
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}

function screenOperations(document: DocumentNode, limits: Limits): readonly OperationTooComplexError[] {
  const size = operationSize(document);
  return [
    excess(size.depth, limits.depth, 'levels of fields', 'ask for fewer levels, and start a second request from the ids found'),
    excess(size.rootFields, limits.rootFields, 'root fields', 'split the operation into several requests, or use a plural field such as `nodes`'),
    excess(size.aliases, limits.aliases, 'aliases', 'use plural fields and variables, or several requests'),
    excess(size.introspectionAliases, MAX_INTROSPECTION_ALIASES, 'aliases inside introspection', 'ask for each thing once'),
    excess(size.directives, limits.directives, 'directives', 'leave out the fields instead of skipping them'),
    excess(size.fields, limits.fields, 'fields after spreading its fragments', 'ask for fewer fields'),
  ].filter(isExcess);
}

function excess(actual: number, limit: number, what: string, remedy: string): OperationTooComplexError | undefined {
  if (actual <= limit) return undefined;
  return new OperationTooComplexError(`The operation has ${actual} ${what}; the limit is ${limit}: ${remedy}`, { limit, actual });
}

function isExcess(error: OperationTooComplexError | undefined): error is OperationTooComplexError {
  return error !== undefined;
}
