/** What a subquery starts with, and its next clause continues. */
import type Cypher from '@neo4j/cypher-builder';

export type Reading = InstanceType<typeof Cypher.Match> | Cypher.With;
