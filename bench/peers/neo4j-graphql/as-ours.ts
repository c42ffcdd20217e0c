/** The answers of @neo4j/graphql in the form of ours, so that they can be compared. Input: a case and `data`. Output: `data`. */
type Fields = Readonly<Record<string, unknown>>;

export function asOurs(caseName: string, data: unknown): unknown {
  const { offices, countries, agreements } = data as Readonly<Record<string, readonly Fields[]>>;
  switch (caseName) {
    case 'page':
      return { agreements: { nodes: agreements } };
    case 'nested':
      return { country: only(countries) };
    default:
      return { office: only(offices) };
  }
}

function only(things: readonly Fields[] | undefined): unknown {
  const [first] = things ?? [];
  return first ? translated(first) : null;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]: [string, unknown]) => entriesOf(key, inner)));
}

function entriesOf(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  // A relationship to one thing is a list there, and edges keep their properties apart.
  if (key === 'country') return [[key, Array.isArray(value) ? translated(value[0] ?? null) : null]];
  if (key === 'offices') return [[key, { nodes: translated(value) }]];
  if (key === 'properties') return Object.entries(value as Fields);
  return [[key.replace(/Connection$/, ''), translated(value)]];
}
