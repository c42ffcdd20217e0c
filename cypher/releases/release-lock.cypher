// Gives the loaders' lock back. Runs after touch-lock in one transaction.
MATCH (l:LoadLock {key: 'load', owner: $owner})
SET l.expiresAt = 0
REMOVE l.owner, l.holder
