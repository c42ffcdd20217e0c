MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  CALL () {
    MATCH (n0:Agreement)
    WHERE (n0.rel = $rel AND n0.signedOnMin IS NOT NULL AND n0.signedOnMax IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.signedOnMin DESC, n0.signedOnMax DESC, n0.id DESC
    LIMIT $param1
    UNION ALL
    MATCH (n0:Agreement)
    WHERE (n0.rel = $rel AND n0.signedOnMin IS NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.id DESC
    LIMIT $param1
  }
  WITH n0
  
  LIMIT $param1
  RETURN [[n0.name, n0.signedOn]]
}, COUNT {
  MATCH (n0:Agreement)
  WHERE n0.rel = $rel
  RETURN 1
}]
