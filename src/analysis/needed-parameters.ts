/**
 * The parameters that a projection adds to a statement. Input: what the statement needs, the projection, the variables of a request. Output:
 * values by name. Pure.
 */
import { GRAPH_LABELS_PARAMETER, GRAPH_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER, USUAL_HOP } from '../compiler/projection-need.js';
import type { ProjectionNeed } from '../compiler/projection-need.js';
import type { VariableValues } from '../compiler/variables.js';
import { chooseLabels } from './choose-labels.js';
import type { Projection } from './projections.js';

/** Only labels and types that are there: Graph Data Science refuses others. */
export function neededParameters(need: ProjectionNeed, { name, contents }: Projection, variables: VariableValues): Readonly<Record<string, unknown>> {
  if (need.kind !== 'TIES' && need.kind !== 'ALL_TIES') {
    const without = listOf(need.without?.(variables));
    return {
      [GRAPH_PARAMETER]: name,
      [GRAPH_LABELS_PARAMETER]: chooseLabels(contents, new Set(need.ways), [...new Set(without)]),
      [GRAPH_USUAL_PARAMETER]: need.isUsual && without.length === 0 && contents.types.includes(USUAL_HOP),
    };
  }
  const types = listOf(need.types(variables));
  const kinds = need.kind === 'TIES' ? undefined : listOf(need.kinds(variables));
  return {
    [GRAPH_PARAMETER]: name,
    [GRAPH_LABELS_PARAMETER]: kinds ? contents.labels.filter((label) => kinds.includes(label)) : ['*'],
    [GRAPH_TYPES_PARAMETER]: contents.types.filter((type) => types.includes(type)),
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
