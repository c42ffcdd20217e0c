/**
 * Neo4j's own plan of a statement. Input: a driver, a statement, whether to run it. Output: its operators as a tree. It reads in READ
 * access mode like everything else, and ends the statement when time is up or the signal fires.
 */
import type { Driver, ResultSummary, Session } from 'neo4j-driver';
import { OperationAbortedError } from '../errors.js';
import { queryTimeout } from './driver-errors.js';
import { driverParameters } from './parameters.js';
import type { Attempt, Statement } from './read-once.js';

export interface PlanOperator {
  readonly operator: string;
  readonly details?: string;
  /** How many rows Neo4j expected. */
  readonly estimatedRows?: number;
  /** Of a profile: how many there were. */
  readonly rows?: number;
  readonly dbHits?: number;
  readonly children?: readonly PlanOperator[];
}

export async function explainOnce(driver: Driver, { text, params }: Statement, mode: 'plan' | 'profile', { database, signal, leftMs, timeoutMs }: Attempt): Promise<PlanOperator> {
  if (signal?.aborted) throw new OperationAbortedError();
  const session: Session = driver.session({ defaultAccessMode: 'READ', ...(database !== undefined && { database }) });
  const onAbort = (): void => void session.close();
  signal?.addEventListener('abort', onAbort, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Neo4j looks for overdue statements only now and then: this clock is exact, and closing the session ends the statement.
  const timeIsUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(queryTimeout(timeoutMs)), leftMs);
  });
  try {
    const { summary } = await Promise.race([timeIsUp, session.run(`${mode === 'plan' ? 'EXPLAIN' : 'PROFILE'} ${text}`, driverParameters(params), { timeout: leftMs })]);
    const plan = mode === 'plan' ? summary.plan : summary.profile;
    return plan ? operatorOf(plan) : { operator: 'unknown' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    await session.close();
  }
}

type Planned = Exclude<ResultSummary['plan'] | ResultSummary['profile'], false>;

function operatorOf(plan: Planned): PlanOperator {
  const details: unknown = plan.arguments['Details'];
  const estimated: unknown = plan.arguments['EstimatedRows'];
  const children: readonly Planned[] = plan.children;
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    ...(typeof details === 'string' && { details }),
    ...(typeof estimated === 'number' && { estimatedRows: estimated }),
    ...('dbHits' in plan && { rows: plan.rows, dbHits: plan.dbHits }),
    ...(children.length > 0 && { children: children.map(operatorOf) }),
  };
}
