/**
 * The flags of the Java machine.
 *
 * Input: what is started. Output: flags before the class path. Only what Neo4j needs, what keeps its memory small, and
 * what makes it start sooner on two cores.
 */

/**
 * Neo4j and its network layer reach into the first three packages of the JDK. Graph Data Science measures each projection, as it is made and as it is
 * dropped, by reading all fields of all its objects: in packages that are closed, each field of each object costs two exceptions before it is read all the same.
 */
const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent', 'java.base/java.util', 'java.base/java.lang'];

const COMMON = [
  // The pauses that another collector would avoid are milliseconds at this heap, its threads and tables are not free.
  '-XX:+UseSerialGC',
  ...OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * The optimising compiler waits for eight times as many calls as by default. Most of what it compiles at a start is never
 * hot again: 11.1 s of processor time until Bolt answers become 8.3 s, and 60 new statements plus 3,000 known ones right
 * afterwards cost no more than before. Without that compiler (TieredStopAtLevel=1) it is 6 s, but hot queries stay slow.
 */
const LATE_SECOND_COMPILER = ['-XX:Tier4InvocationThreshold=40000', '-XX:Tier4MinInvocationThreshold=5000', '-XX:Tier4CompileThreshold=120000', '-XX:Tier4BackEdgeThreshold=320000'];

export type JvmPurpose =
  | { readonly quick: true }
  | { readonly quick?: false; readonly heapMegabytes: number };

export function jvmFlags(purpose: JvmPurpose): readonly string[] {
  // What runs for seconds never repays the second compiler.
  if (purpose.quick === true) return [...COMMON, '-XX:TieredStopAtLevel=1'];
  return [
    ...COMMON,
    `-Xmx${purpose.heapMegabytes}m`,
    ...LATE_SECOND_COMPILER,
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    // Half a server answers nobody; one that ends is started again.
    '-XX:+ExitOnOutOfMemoryError',
  ];
}
