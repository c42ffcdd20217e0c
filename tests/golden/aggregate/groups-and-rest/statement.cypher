MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  CALL (n0) {
    MATCH (n0)-[r1:SIGNED]->(n2)
    RETURN [count(1)] AS c0
  }
  CALL (n0) {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WITH n2.agreementKind AS v4, toInteger(left(r1.from, 4)) AS v5, CASE
      WHEN n2.signedOnMin IS NOT NULL THEN [n2.signedOnMin, n2.signedOnMax, n2.signedOn]
    END AS v3
    WITH v4, v5, count(1) AS v6, count(1) AS v7, min(v3) AS v8
    ORDER BY v4 IS NULL ASC, v4 ASC, v5 IS NULL ASC, v5 ASC
    LIMIT $param2
    WITH [[[v4, v4 IS NULL, 0], [v5, v5 IS NULL, 1]], v7, v8] AS row
    RETURN collect(row) AS c1
  }
  RETURN [(c0 + [c1, COUNT {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WITH DISTINCT n2.agreementKind AS v4, toInteger(left(r1.from, 4)) AS v5
    RETURN 1
  }])]
  
  LIMIT 1
})
