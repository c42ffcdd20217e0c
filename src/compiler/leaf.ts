/**
 * Leaf values: what a stored value becomes in the response, with the checks that the specification asks for.
 *
 * Input: a leaf type of the schema and the property it is read from. Output: a function that serialises or throws. Text is passed through
 * at once, because most leaves are text; everything else goes through the type's own `serialize`.
 *
 * @see https://spec.graphql.org/October2021/#sec-Scalars
 */
import type { GraphQLLeafType } from 'graphql';
import type { PropertyField } from '../catalog/catalog.js';
import type { Serialize } from './shape.js';

export function serializerOf(leaf: GraphQLLeafType, { scalar, enumType }: PropertyField): Serialize {
  const strict: Serialize = (stored) => leaf.serialize(stored);
  if (enumType?.isOrdinal) {
    const { values } = enumType;
    return (stored) => strict(typeof stored === 'number' ? (values[stored] ?? stored) : stored);
  }
  if (scalar === 'String' || scalar === 'ID') return (stored) => (typeof stored === 'string' ? stored : strict(stored));
  return strict;
}
