/** All peers, started. Input: the address of Neo4j. Output: peers to ask. Run by the benchmark once their packages are installed. */
import { startDataLoader } from './dataloader/start.js';
import { startNeo4jGraphQL } from './neo4j-graphql/start.js';
import type { Peer, PeerAddress } from './peer.js';

export function startPeers(address: PeerAddress): Promise<readonly Peer[]> {
  return Promise.all([startNeo4jGraphQL(address), startDataLoader(address)]);
}
