/**
 * Builds one positional row: hands out positions, and gives the same property the same position.
 *
 * Used by the planner only. Its columns become a list in the statement, its positions go into the shape.
 */
import type { Column, Variable } from './plan.js';

export class RowBuilder {
  readonly #columns: Column[] = [];
  readonly #positions = new Map<string, number>();

  /** The position of a property; the same one however often it is asked for. */
  property(of: Variable, key: string): number {
    const name = `${of.name}.${key}`;
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    const position = this.add({ op: 'Property', of, key });
    this.#positions.set(name, position);
    return position;
  }

  add(column: Column): number {
    this.#columns.push(column);
    return this.#columns.length - 1;
  }

  columns(): readonly Column[] {
    return [...this.#columns];
  }

  column(): Column {
    return { op: 'Row', columns: this.columns() };
  }
}
