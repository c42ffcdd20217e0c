MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COUNT {
  MATCH (n0:Person)
  WHERE (n0.rel = $rel AND (EXISTS {
    MATCH (n0)-[r1:HAS_NAME]->(n2)
    WHERE (n2.text < $param1 AND ((n2.text < $param2 AND NOT (coalesce(any(length IN $param5 WHERE (n2.text STARTS WITH left($param2, length) AND n2.text >= (left($param2, length) + $param3) AND n2.text < (left($param2, length) + $param4))), false))) OR any(length IN $param6 WHERE (n2.text STARTS WITH left($param2, length) AND n2.text >= (left($param2, length) + $param4) AND (left($param2, length) + $param3) < (left($param2, length) + $param4)))))
  } AND n0.id IS NOT NULL))
  RETURN 1
}]
