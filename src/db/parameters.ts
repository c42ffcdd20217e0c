/**
 * Makes the parameters of a statement ready for the driver. Input: plain JSON values. Output: the same values, whole
 * numbers as integers. The driver sends every JavaScript number as a float, and Neo4j takes no float for LIMIT, nor
 * shows one as an integer again. It must not know any statement.
 */
export type Parameters = Readonly<Record<string, unknown>>;

export function driverParameters(parameters: Parameters): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const name of Object.keys(parameters)) converted[name] = driverValue(parameters[name]);
  return converted;
}

function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value === 'object' && value !== null && isPlain(value)) return driverParameters(value as Parameters);
  return value;
}

/** Not the driver's own classes, such as its integers and dates. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
