/**
 * How long and how deeply bracketed a document is, from its tokens alone. Input: a document's text. Output: two counts. It
 * runs before the parser, which is recursive: a hundred thousand opening braces must not reach it. It must
 * not know GraphQL's grammar.
 */
import { Lexer, Source, TokenKind } from 'graphql';

export interface LexicalSize {
  readonly tokens: number;
  /** Of braces, brackets and parentheses in each other. */
  readonly nesting: number;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** @throws GraphQLError where the text holds something that is no token. */
export function lexicalSize(text: string): LexicalSize {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (OPENING.has(token.kind)) nesting = Math.max(nesting, ++open);
    else if (CLOSING.has(token.kind)) open -= 1;
  }
  return { tokens, nesting };
}
