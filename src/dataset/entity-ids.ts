/**
 * How entities are named: `country:KH`, `route:china-europe`. The prefix says the type.
 *
 * Input: a type's name and an id. Output: the prefix, and what is wrong with an id. It knows nothing of files.
 */

/** Prefixes that are not simply the type's name in lower case. They are a contract: queries of others rely on them. */
const SHORT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Organization', 'org'],
  ['TradeRoute', 'route'],
  ['Observation', 'stat'],
]);

const LONGEST_ID = 200;
const REST = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** `country` for Country, `org` for Organization. */
export function idPrefix(typeName: string): string {
  return SHORT_PREFIXES.get(typeName) ?? typeName.toLowerCase();
}

/** Why the id does not fit its type, or undefined where it does. */
export function idProblem(typeName: string, id: string): string | undefined {
  const prefix = idPrefix(typeName);
  const colon = id.indexOf(':');
  if (colon === -1 || id.slice(0, colon) !== prefix) {
    return `the id of ${withArticle(typeName)} begins with "${prefix}:"; write ${JSON.stringify(`${prefix}:${id.slice(colon + 1)}`)} or move it to the list of its type`;
  }
  if (!REST.test(id.slice(colon + 1))) {
    return `after "${prefix}:" an id has letters A to Z, digits, "-", "_" and ".", and begins with a letter or digit`;
  }
  return id.length > LONGEST_ID ? `an id has at most ${String(LONGEST_ID)} characters, this one ${String(id.length)}` : undefined;
}

/** `an Agreement`, `a Country`. */
export function withArticle(typeName: string): string {
  return `${/^[AEIOU]/.test(typeName) ? 'an' : 'a'} ${typeName}`;
}
