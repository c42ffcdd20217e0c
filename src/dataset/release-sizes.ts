/**
 * How large a release is: what readers use instead of counting. Input: the content. Output: properties of the release's node: how many
 * entities there are, all and of each label, and how many relationships of a type one entity has at most, each way.
 */
import { ENTITY, countProperty, degreeProperty } from '../catalog/catalog.js';
import type { ReleaseContent } from './release-content.js';

export function sizesOf({ entities, relationships }: ReleaseContent): Readonly<Record<string, bigint>> {
  const sizes = new Map<string, number>([[countProperty(ENTITY), entities.length]]);
  for (const { label } of entities) sizes.set(countProperty(label), (sizes.get(countProperty(label)) ?? 0) + 1);
  const degrees = new Map<string, number>();
  const count = (property: string, entity: string): void => {
    const key = `${property} ${entity}`;
    const degree = (degrees.get(key) ?? 0) + 1;
    degrees.set(key, degree);
    if (degree > (sizes.get(property) ?? 0)) sizes.set(property, degree);
  };
  for (const { type, start, end } of relationships) {
    count(degreeProperty(type, 'OUT'), start);
    count(degreeProperty(type, 'IN'), end);
  }
  return Object.fromEntries([...sizes].map(([property, size]) => [property, BigInt(size)]));
}
