// Takes Neo4j's write lock on the loaders' lock node for the rest of the transaction, so that what is read of the node
// next cannot change before the transaction ends. The value written means nothing.
// $owner: who asks.
MERGE (l:LoadLock {key: 'load'})
SET l.askedBy = $owner
