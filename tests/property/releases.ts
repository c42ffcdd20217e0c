/** Numbers of the releases that tests write for themselves: one for each file, because files run beside each other on one Neo4j. */
export const RELEASES = Object.freeze({
  paths: -17, otherPaths: -18, 'known-pains': -19, cheapest: -27, goneProjections: -28, analysis: -29, ties: -30, metapath: -31, texts: -32, waypoints: -41, 'no-path': -42, time: -43,
});
