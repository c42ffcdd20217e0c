/**
 * Seek instead of scan: a scan filtered by equality on `id` is one index seek.
 *
 *     Filter(id = $id AND …) over NodeScan n:Office   ->   Filter(…) over IndexSeek n:Office(id)
 */
import type { Predicate, RowSource } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const seekByKey: RewriteRule = {
  name: 'seek-by-key',
  rowSource: (source) => {
    if (source.op !== 'Filter' || source.input.op !== 'NodeScan' || source.predicate.op !== 'And') return source;
    const { all } = source.predicate;
    const { node, label } = source.input;
    const found = all.find((predicate) => (predicate.op === 'In' || (predicate.op === 'Compare' && predicate.operator === '=')) && predicate.key === 'id' && predicate.of === node);
    if (found?.op !== 'In' && found?.op !== 'Compare') return source;
    const value = found.op === 'In' ? found.values : found.value;
    const seek: RowSource = { op: 'IndexSeek', node, label, key: 'id', value, many: found.op === 'In' };
    const others: readonly Predicate[] = all.filter((predicate) => predicate !== found);
    return others.length === 0 ? seek : { op: 'Filter', input: seek, predicate: { op: 'And', all: others } };
  },
};
