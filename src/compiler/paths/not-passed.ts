/** Kinds that tie everything to everything: paths lead through them only where it is asked for. */
export const NOT_PASSED: readonly string[] = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];
