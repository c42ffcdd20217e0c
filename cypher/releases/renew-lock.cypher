// Renews the lease of $owner. No record: another loader has taken the lock, and the transaction must not write. Runs after
// touch-lock in one transaction, before anything that a loader writes.
MATCH (l:LoadLock {key: 'load', owner: $owner})
SET l.expiresAt = timestamp() + $leaseMs
RETURN l.owner AS owner
