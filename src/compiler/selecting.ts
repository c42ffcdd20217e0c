/** How planners of roots have the planner plan what is selected on the nodes and relationships that they find. */
import type { BoundSelection } from './bound.js';
import type { Column, Variable } from './plan.js';
import type { RowBuilder } from './row-builder.js';
import type { NodeShape } from './shape.js';

/** What is selected on a node or a relationship, as a column of its own. */
export type SelectNode = (selection: BoundSelection, of: Variable) => { readonly column: Column; readonly shape: NodeShape };

/** What is selected on a node: among the row's own columns, or in one of its own. */
export type SelectInRow = (selection: BoundSelection, of: Variable, row: RowBuilder) => { readonly column: number | undefined; readonly node: NodeShape };
