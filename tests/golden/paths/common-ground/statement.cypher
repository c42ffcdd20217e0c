MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN [0, n0]
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN [1, n1]
}, head(COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  WITH n0, n1, COLLECT {
    MATCH (n0)-[r21:SIGNED]-(n22)
    WHERE (NOT (coalesce(n22 = n0, false)) AND NOT (coalesce(n22 = n1, false)) AND n22.kind IN $param3 AND EXISTS {
      MATCH (n1)-[r23:SIGNED]-(n22)
    })
    WITH DISTINCT n22
    WITH n22, COUNT {
      MATCH (n22)-[r25:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n26)
      RETURN 1
    } AS v24
    RETURN [n22, v24]
  } AS v2
  CALL (n0, n1, v2) {
    UNWIND v2 AS item
    WITH item[0] AS n5, item[1] AS v6
    WITH n5.kind AS v7
    WITH v7, count(1) AS v8, count(1) AS v9
    ORDER BY v8 DESC, v7 IS NULL ASC, v7 ASC
    LIMIT $param4
    WITH [v7, v9] AS row
    RETURN collect(row) AS c0
  }
  CALL (n0, n1, v2) {
    UNWIND v2 AS item
    WITH item[0] AS n10, item[1] AS v11
    MATCH (n0)-[r12:SIGNED]-(n10)
    WHERE EXISTS {
      MATCH (n1)-[r13:SIGNED]-(n10)
      WHERE type(r13) = type(r12)
    }
    WITH type(r12) AS v14, n10
    WITH v14, count(1) AS v15, count(DISTINCT n10) AS v16
    ORDER BY v14 IS NULL ASC, v14 ASC
    LIMIT $param4
    WITH [v14, v16] AS row
    RETURN collect(row) AS c1
  }
  RETURN [c0, c1, COLLECT {
    UNWIND v2 AS item
    WITH item[0] AS n3, item[1] AS v4
    WITH n3, v4
    ORDER BY v4 ASC, n3.id ASC
    LIMIT $param5
    RETURN [2, v4, n3, n0, n1]
  }, COUNT {
    UNWIND v2 AS item
    WITH item[0] AS n19, item[1] AS v20
    RETURN 1
  }]
  
  LIMIT 1
})] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..1] + [size(value[1])] + value[2..2] + [value[2][0..2] + [size(value[2][2])] + value[2][3..]] AS outline, coalesce(value[0], []) + coalesce(value[1], []) + coalesce(value[2][2], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN found[1]
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[3]
  END AS n0, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
    WHEN found[0] = 2 THEN found[4]
  END AS n1, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[1]
  END AS v4, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[2]
  END AS n3
  RETURN CASE
    WHEN found[0] = 0 THEN n0.id
    WHEN found[0] = 1 THEN n1.id
    WHEN found[0] = 2 THEN [v4, n3.id, n3.kind, COLLECT {
      MATCH (n0)-[r17:SIGNED]-(n3)
      WITH r17, n3
      ORDER BY type(r17) ASC, r17.id ASC
      RETURN CASE
        WHEN type(r17) = 'SIGNED' THEN [type(r17), r17.from, r17.role, 0]
        ELSE [type(r17), r17.from, 1]
      END
    }, COLLECT {
      MATCH (n1)-[r18:SIGNED]-(n3)
      WITH r18, n3
      ORDER BY type(r18) ASC, r18.id ASC
      RETURN [type(r18), r18.id]
    }]
  END
}
