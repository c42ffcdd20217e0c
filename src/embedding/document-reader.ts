/**
 * Reads the documents of an application: parsed and validated once each. Input: text, a parsed document, or what a code generator makes
 * of one. Output: a document that is valid for the schema, with a key under which what is compiled from it is kept; or its errors.
 */
import { GraphQLError, Kind, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A document in a String object, as GraphQL Code Generator writes it in its string mode. */
export interface DocumentText {
  readonly length: number;
  toString(): string;
}

/** The types that a code generator notes at a document, where nothing stands at run time: `TypedDocumentNode` has them. */
export interface TypeDecoration<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}

/** A document: text, or parsed; where it carries the types of its result and its variables, they are used. */
export type GraphDocument<Data, Variables> = (DocumentNode | DocumentText | string) & TypeDecoration<Data, Variables>;

export type ReadDocument =
  | { readonly document: DocumentNode; readonly key: string; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/** Documents given as text that are remembered. Parsed ones are, as long as the application keeps them. */
const REMEMBERED_TEXTS = 1_000;

export class DocumentReader {
  readonly #byText = new LRUCache<string, ReadDocument>({ max: REMEMBERED_TEXTS });
  readonly #byNode = new WeakMap<DocumentNode, ReadDocument>();
  #nodes = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  read<Data, Variables>(document: GraphDocument<Data, Variables>): ReadDocument {
    return isNode(document) ? this.#node(document) : this.#text(document.toString());
  }

  #text(text: string): ReadDocument {
    const known = this.#byText.get(text);
    if (known) return known;
    const read = this.#parsed(text);
    this.#byText.set(text, read);
    return read;
  }

  #parsed(text: string): ReadDocument {
    try {
      return this.#validated(parse(text), text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    }
  }

  #node(document: DocumentNode): ReadDocument {
    const known = this.#byNode.get(document);
    if (known) return known;
    this.#nodes += 1;
    // No text is as short: keys of the two kinds never meet.
    const read = this.#validated(document, String(this.#nodes));
    this.#byNode.set(document, read);
    return read;
  }

  #validated(document: DocumentNode, key: string): ReadDocument {
    const faults = validate(this.schema, document);
    return faults.length > 0 ? { errors: faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED')) } : { document, key };
  }
}

function isNode(document: object | string): document is DocumentNode {
  return typeof document === 'object' && 'kind' in document && document.kind === Kind.DOCUMENT;
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null, originalError: error, extensions: { ...extensions, code } });
}
