MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COUNT {
  MATCH (n0:Person)
  WHERE (n0.rel = $rel AND (EXISTS {
    MATCH (n0)-[r1:HAS_NAME]->(n2)
    WHERE (n2.text IS NOT NULL AND ((n2.text < $param1 AND NOT (coalesce(any(start IN $param4 WHERE (n2.text STARTS WITH start AND n2.text >= (start + $param2) AND n2.text < (start + $param3))), false))) OR any(start IN $param5 WHERE (n2.text STARTS WITH start AND n2.text >= (start + $param3) AND (start + $param2) < (start + $param3)))))
  } AND n0.id IS NOT NULL))
  RETURN 1
}]
