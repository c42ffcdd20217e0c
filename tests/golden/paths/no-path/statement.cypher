MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN n0.id
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN n1.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
CALL (n0, n1) {
  MATCH SHORTEST 2 GROUPS (n0)
        ((n2)-[r4:SIGNED]-(n3 WHERE ((r4.fromMin IS NULL OR r4.fromMin <= $param3) AND (r4.toMax IS NULL OR r4.toMax >= $param4) AND r4.confidence >= $param5 AND (n3 = n1 OR n3.kind IN $param6)))){1,2}
        (n1)
  WITH ([n0] + n3) AS v5
  WHERE all(one IN v5 WHERE single(other IN v5 WHERE other = one))
  WITH DISTINCT v5
  
  LIMIT $param7
  RETURN v5
}
RETURN current.rel, current.flip, [COLLECT {
  UNWIND v5 AS n6
  WITH n6
  RETURN [n6.id, COUNT {
    MATCH (n6)-[r7:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n8)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v5) - 2)) AS v9
  WITH v9, v5[v9] AS n10, v5[(v9 + 1)] AS n11
  RETURN COLLECT {
    MATCH (n10)-[r12:SIGNED]-(n11)
    WHERE ((r12.fromMin IS NULL OR r12.fromMin <= $param3) AND (r12.toMax IS NULL OR r12.toMax >= $param4) AND r12.confidence >= $param8)
    WITH r12, n11
    ORDER BY r12.confidence DESC, r12.sourceCount DESC, r12.id ASC
    RETURN [r12.id, r12.confidence, r12.fromMin, r12.toMax, type(r12), r12.from, r12.to, endNode(r12) = n11]
  }
}] AS value

MATCH (current:Current { key: 'current' })
UNWIND $param0 AS v13
CALL (v13) {
  MATCH (n19:Entity)
  WHERE (n19.rel = $rel AND n19.id IN $param2 AND 'openLists' IN v13)
  MATCH SHORTEST 1 (n19)
        ((n22)-[r24:SIGNED]-(n23 WHERE ((r24.fromMin IS NULL OR r24.fromMin <= $param3) AND (r24.toMax IS NULL OR r24.toMax >= $param4) AND r24.confidence >= $param5 AND n23.kind IN $param6))){0,1}
        (n20:Agreement)
  WHERE (NOT (coalesce(n20.membersComplete = $param7, false)) AND size(n23) <= 1)
  WITH n20, min(size(n23)) AS v21
  ORDER BY v21 ASC, n20.id ASC
  LIMIT $param8
  WITH [0, v21, [n20.kind, n20.id]] AS row
  RETURN collect(row) AS c0
}
RETURN current.rel, current.flip, [v13, COLLECT {
  MATCH (n14:Entity)
  WHERE (n14.rel = $rel AND n14.id IN $param9)
  MATCH (n15:Entity)
  WHERE (n15.rel = $rel AND n15.id IN $param10 AND NOT (coalesce('openLists' IN v13, false)))
  RETURN CASE
    WHEN n14 = n15 THEN 0
    ELSE head(COLLECT {
      MATCH SHORTEST 1 (n14)
            ((n16)-[r18:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n17 WHERE (('only' IN v13 OR type(r18) IN $param11) AND ('direction' IN v13 OR (NOT (coalesce(type(r18) = 'COMPETENT_FOR', false)) OR startNode(r18) = n16)) AND ('asOf' IN v13 OR ((r18.fromMin IS NULL OR r18.fromMin <= $param3) AND (r18.toMax IS NULL OR r18.toMax >= $param4))) AND ('minConfidence' IN v13 OR r18.confidence >= $param12) AND (n17 = n15 OR ('kinds' IN v13 OR n17.kind IN $param13))))){1,8}
            (n15)
      RETURN size(n17)
    })
  END
}, ([] + c0)] AS value
