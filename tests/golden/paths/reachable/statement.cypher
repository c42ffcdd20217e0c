MATCH (current:Current { key: 'current' })
CALL () {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n0)
        ((n1)-[r5:SIGNED]-(n2 WHERE (coalesce(r5.fromMin <= $param2, true) AND coalesce(r5.toMax >= $param3, true) AND n2.kind IN $param4 AND n2.name STARTS WITH $param5))){0,1}
        (n3)
  WITH n0, n3, min(size(r5)) AS before
  MATCH (n3)-[r6:SIGNED]-(n4)
  WHERE (n4 <> n0 AND (coalesce(r6.fromMin <= $param2, true) AND coalesce(r6.toMax >= $param3, true) AND n4.kind IN $param6))
  WITH n4, (min(before) + 1) AS v7
  WITH [n4, v7] AS row
  RETURN collect(row) AS v8
}
CALL (v8) {
  UNWIND v8 AS item
  WITH item[0] AS n11, item[1] AS v12
  WITH v12 AS v13
  WITH v13, count(1) AS v14, count(1) AS v15
  ORDER BY v13 IS NULL ASC, v13 ASC
  LIMIT $param7
  WITH [v13, v15] AS row
  RETURN collect(row) AS c0
}
WITH current, [COLLECT {
  MATCH (n18:Entity)
  WHERE (n18.rel = $rel AND n18.id IN $param1)
  RETURN n18.id
}, [c0, COLLECT {
  UNWIND v8 AS item
  WITH item[0] AS n9, item[1] AS v10
  WITH n9, v10
  ORDER BY v10 ASC, n9.id ASC
  LIMIT $param8
  RETURN [v10, n9.id, n9.kind]
}, COUNT {
  UNWIND v8 AS item
  WITH item[0] AS n16, item[1] AS v17
  RETURN 1
}]] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..1] + [value[1][0..1] + [size(value[1][1])] + value[1][2..]] AS outline, coalesce(value[0], []) + coalesce(value[1][1], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
