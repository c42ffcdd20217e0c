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
        ((n2)-[r4:SIGNED]-(n3 WHERE (coalesce(r4.fromMin <= $param3, true) AND coalesce(r4.toMax >= $param4, true) AND r4.confidence >= $param5 AND (n3 = n1 OR n3.kind IN $param6)))){1,2}
        (n1)
  WITH ([n0] + n3) AS v5
  WHERE all(one IN v5 WHERE single(other IN v5 WHERE other = one))
  WITH DISTINCT v5
  
  LIMIT $param7
  RETURN v5
}
RETURN current.rel, current.flip, [COLLECT {
  UNWIND v5 AS n18
  WITH n18
  RETURN [n18.id, COUNT {
    MATCH (n18)-[r19:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n20)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v5) - 2)) AS v21
  WITH v21, v5[v21] AS n22, v5[(v21 + 1)] AS n23
  RETURN COLLECT {
    MATCH (n22)-[r24:SIGNED]-(n23)
    WHERE (coalesce(r24.fromMin <= $param3, true) AND coalesce(r24.toMax >= $param4, true) AND r24.confidence >= $param8)
    WITH r24, n23
    ORDER BY r24.confidence DESC, r24.sourceCount DESC, r24.id ASC
    RETURN [r24.id, r24.confidence]
  }
}] AS value

MATCH (current:Current { key: 'current' })
UNWIND $param0 AS v6
CALL (v6) {
  MATCH (n12:Entity)
  WHERE (n12.rel = $rel AND n12.id IN $param2 AND 'openLists' IN v6)
  MATCH SHORTEST 1 (n12)
        ((n15)-[r17:SIGNED]-(n16 WHERE (coalesce(r17.fromMin <= $param3, true) AND coalesce(r17.toMax >= $param4, true) AND r17.confidence >= $param5 AND n16.kind IN $param6))){0,1}
        (n13:Agreement)
  WHERE (NOT (coalesce(n13.membersComplete = $param7, false)) AND size(n16) <= 1)
  WITH n13, min(size(n16)) AS v14
  ORDER BY v14 ASC, n13.id ASC
  LIMIT $param8
  WITH [0, v14, [n13.kind, n13.id]] AS row
  RETURN collect(row) AS c0
}
RETURN current.rel, current.flip, [v6, COLLECT {
  MATCH (n7:Entity)
  WHERE (n7.rel = $rel AND n7.id IN $param9)
  MATCH (n8:Entity)
  WHERE (n8.rel = $rel AND n8.id IN $param10 AND NOT (coalesce('openLists' IN v6, false)))
  RETURN CASE
    WHEN n7 = n8 THEN 0
    ELSE head(COLLECT {
      MATCH SHORTEST 1 (n7)
            ((n9)-[r11:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n10 WHERE (('only' IN v6 OR type(r11) IN $param11) AND ('direction' IN v6 OR (NOT (coalesce(type(r11) = 'COMPETENT_FOR', false)) OR startNode(r11) = n9)) AND ('asOf' IN v6 OR (coalesce(r11.fromMin <= $param3, true) AND coalesce(r11.toMax >= $param4, true))) AND ('minConfidence' IN v6 OR r11.confidence >= $param12) AND (n10 = n8 OR ('kinds' IN v6 OR n10.kind IN $param13))))){1,8}
            (n8)
      RETURN size(n10)
    })
  END
}, ([] + c0)] AS value
