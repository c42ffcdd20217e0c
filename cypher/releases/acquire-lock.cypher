// Gives the loaders' lock to $owner if nobody holds it or its lease ran out. Runs after touch-lock in one transaction.
// $holder: the owner as people know it. $leaseMs: how long the lease lasts unless it is renewed.
MATCH (l:LoadLock {key: 'load'})
WITH l, coalesce(l.expiresAt, 0) <= timestamp() AS isFree
FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET l.owner = $owner, l.holder = $holder, l.expiresAt = timestamp() + $leaseMs
)
RETURN isFree AS acquired, l.holder AS holder
