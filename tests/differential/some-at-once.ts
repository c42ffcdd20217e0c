/**
 * Runs tasks a few at a time. Input: tasks, and what to do with each. Output: for each task the promise of its result, at once; a
 * task that fails is heard of where its promise is awaited.
 */
export function someAtOnce<Task, Result>(count: number, tasks: readonly Task[], run: (task: Task) => Promise<Result>): ReadonlyMap<Task, Promise<Result>> {
  const lanes: Promise<unknown>[] = Array.from({ length: count }, () => Promise.resolve());
  return new Map(tasks.map((task, index) => {
    const result = (lanes[index % count] ?? Promise.resolve()).then(() => run(task));
    lanes[index % count] = result.catch(() => undefined);
    return [task, result];
  }));
}
