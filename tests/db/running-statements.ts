/** Which statements Neo4j is running right now. Input: a driver and a text. Output: how many running statements contain it. */
import type { Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';

export async function countRunning(driver: Driver, text: string): Promise<number> {
  const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS n', { text });
  return Number(records[0]?.get('n'));
}

/** Resolves once `count` statements with `text` run. */
export async function untilRunning(driver: Driver, text: string, count: number, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (let running = await countRunning(driver, text); running !== count; running = await countRunning(driver, text)) {
    if (Date.now() > end) throw new Error(`After ${withinMs} ms ${running} statements with ${JSON.stringify(text)} run, not ${count}`);
    await sleep(20);
  }
}

/** A statement that runs for minutes and uses no memory; `marker` tells it from others. */
export function endlessStatement(marker: string): { readonly text: string; readonly params: Readonly<Record<string, unknown>> } {
  return { text: `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS ${marker}`, params: {} };
}
