MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  CALL () {
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.startsOnMin IS NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.id DESC
    LIMIT $param1
    UNION ALL
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.startsOnMin IS NOT NULL AND n0.startsOnMax IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.startsOnMin DESC, n0.startsOnMax DESC, n0.id DESC
    LIMIT $param1
  }
  WITH n0
  
  LIMIT $param1
  RETURN [[n0.name, n0.startsOn]]
}]
