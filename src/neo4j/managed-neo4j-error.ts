/**
 * The one error of the managed Neo4j: something outside this program must change before the local server can run.
 *
 * Input: what failed, and what to do about it. Output: an Error whose message is meant for a terminal, several lines
 * at most. It knows nothing of GraphQL: the program has not begun to serve when it is thrown.
 */
export class ManagedNeo4jError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ManagedNeo4jError';
  }
}

/** How to do without the managed server; ends every message that says something is missing. */
export const USE_ANOTHER_NEO4J =
  'Or use a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD (compose.yaml starts one with Docker).';

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** The code of a failed system call, for example ENOENT. */
export function systemCode(error: unknown): string | undefined {
  // Not `instanceof Error`: what Node itself throws is of another realm where the program runs in a VM context.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
