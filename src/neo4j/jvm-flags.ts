/**
 * The flags of the Java machine.
 *
 * Input: what is started. Output: flags before the class path. Only what Neo4j needs, what keeps its memory small, and
 * what makes it start sooner on two cores.
 */

/** Neo4j and its network layer reach into these packages of the JDK. */
const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

const COMMON = [
  // The pauses that another collector would avoid are milliseconds at this heap, its threads and tables are not free.
  '-XX:+UseSerialGC',
  ...OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
];

export type JvmPurpose =
  | { readonly quick: true }
  | { readonly quick?: false; readonly heapMegabytes: number };

export function jvmFlags(purpose: JvmPurpose): readonly string[] {
  // What runs for seconds never repays the second compiler.
  if (purpose.quick === true) return [...COMMON, '-XX:TieredStopAtLevel=1'];
  return [
    ...COMMON,
    `-Xmx${purpose.heapMegabytes}m`,
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    // Half a server answers nobody; one that ends is started again.
    '-XX:+ExitOnOutOfMemoryError',
  ];
}
