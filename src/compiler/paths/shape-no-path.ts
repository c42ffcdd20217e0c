/**
 * Shapes `noPath`: what was found where something was left out becomes relaxations, and the smallest of them.
 *
 * Input: the shape, the rows that came before time was up. Output: the response value. Also says when enough was read: two things are left out only
 * where none is enough alone. Pure.
 */
import { invariant } from '../../errors.js';
import type { Completing } from '../shape-search.js';
import type { BoundRelaxationField } from '../bound.js';
import type { Narrowed, NoPathFieldShape, NoPathShape, OpenListFieldShape } from './path-shape.js';
import { OPEN_LISTS } from './plan-no-path.js';
import { object } from './shape-object.js';

type Row = readonly unknown[];

interface Relaxation {
  readonly leftOut: readonly Narrowed[];
  readonly pathExists: boolean | null;
  readonly length: number | null;
}

/** For each request a function that is given rows as they come, and says when no more are needed. */
export function enoughOfNoPath({ narrowed, maxHops }: NoPathShape): () => (value: unknown) => boolean {
  return () => {
    const found = new Found(maxHops);
    return (value) => {
      found.add(asRow(value));
      return found.openLists !== undefined && narrowed.some((one) => found.relaxation([one]).pathExists === true);
    };
  };
}

export function shapeNoPath(fields: readonly NoPathFieldShape[], { narrowed, maxHops }: NoPathShape, { values }: { readonly values: readonly unknown[] }, completing: Completing): unknown {
  const found = new Found(maxHops);
  for (const value of values) found.add(asRow(value));
  const relaxations = narrowed.map((one) => found.relaxation([one]));
  const tried = relaxations.some(({ pathExists }) => pathExists === true) ? relaxations : [...relaxations, ...pairsOf(narrowed).map((both) => found.relaxation(both))];
  const smallest = tried.filter(({ pathExists }) => pathExists === true).reduce<Relaxation | undefined>((best, one) => (best && Number(best.length) <= Number(one.length) ? best : one), undefined);
  const isUndetermined = smallest === undefined || tried.some(({ pathExists }) => pathExists === null);
  return object(fields, completing, (field) => {
    switch (field.kind) {
      case 'typename':
        return 'NoPathExplanation';
      case 'undetermined':
        return isUndetermined;
      case 'relaxations':
        return completing.list(relaxations.map((one) => [one]), (_, index) => relaxationValue(field.fields, relaxations[index], completing));
      case 'smallest':
        return smallest === undefined ? null : relaxationValue(field.fields, smallest, completing);
      case 'openLists':
        return found.openLists ? completing.list(found.openLists, (row) => openListValue(field.fields, row, completing)) : null;
    }
  });
}

/** Lengths up to 8 hops by what was left out; of a search between several pairs the least. */
class Found {
  readonly #lengths = new Map<string, number | null>();
  openLists: Row | undefined;

  constructor(private readonly maxHops: number) {}

  add([leftOut, lengths, openLists]: Row): void {
    if (asRow(leftOut).includes(OPEN_LISTS)) {
      this.openLists = asRow(openLists);
      return;
    }
    const known = asRow(lengths).filter((length) => length !== null).map(Number);
    this.#lengths.set(asRow(leftOut).join(' '), known.length === 0 ? null : Math.min(...known));
  }

  relaxation(leftOut: readonly Narrowed[]): Relaxation {
    const others = leftOut.map(({ name }) => name).filter((name) => name !== 'maxHops');
    const length = this.#lengths.get(others.join(' '));
    if (length === undefined) return { leftOut, pathExists: null, length: null };
    const isShortEnough = length !== null && (others.length < leftOut.length || length <= this.maxHops);
    return { leftOut, pathExists: isShortEnough, length: isShortEnough ? length : null };
  }
}

function pairsOf(narrowed: readonly Narrowed[]): readonly (readonly Narrowed[])[] {
  return narrowed.flatMap((one, index) => narrowed.slice(index + 1).map((other) => [one, other]));
}

function relaxationValue(fields: readonly BoundRelaxationField[], relaxation: Relaxation | undefined, completing: Completing): unknown {
  invariant(relaxation, 'every relaxation has a value');
  return object(fields, completing, (field) => {
    if (field.kind === 'typename') return 'Relaxation';
    if (field.kind !== 'leftOut') return relaxation[field.kind];
    return completing.list(relaxation.leftOut.map((one) => [one]), (_, index) => {
      const narrowed = relaxation.leftOut[index];
      invariant(narrowed, 'every narrowing has a value');
      return object(field.fields, completing, ({ kind }) => (kind === 'typename' ? 'Narrowing' : narrowed[kind]));
    });
  });
}

function openListValue(fields: readonly OpenListFieldShape[], row: Row, completing: Completing): unknown {
  const [kind, hops] = row;
  return object(fields, completing, (field) => {
    switch (field.kind) {
      case 'typename':
        return 'OpenList';
      case 'hops':
        return hops;
      case 'fields':
        return field.lists[Number(kind)];
      case 'of':
        return completing.node(field.node, asRow(row[field.column]));
    }
  });
}

function asRow(value: unknown): Row {
  invariant(Array.isArray(value), 'the statement returns the rows that its shape expects');
  return value;
}
