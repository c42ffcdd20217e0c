/**
 * How deeply the values of an operation's variables are nested. Input: JSON values. Output: a count. It does not recurse,
 * as coercion does: its duty is to keep from coercion what would exhaust the stack. It must not know types.
 */
export function valueNesting(value: unknown): number {
  let deepest = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: current, depth } = next;
    if (typeof current !== 'object' || current === null) continue;
    deepest = Math.max(deepest, depth + 1);
    for (const inner of Object.values(current)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return deepest;
}
