MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN n0.id
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN n1.id
}, COLLECT {
  MATCH (n14:Entity)
  WHERE (n14.rel = $rel AND n14.id IN $param3)
  RETURN n14.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
UNWIND $param4 AS v13
MATCH (n5:Entity)
WHERE (n5.rel = $rel AND n5.id = v13[0])
MATCH (n9:Entity)
WHERE (n9.rel = $rel AND n9.id = v13[1])
CALL (*) {
  CALL (n0, n1, n5, n9) {
    MATCH SHORTEST 2 GROUPS (n0)
          ((n6)-[r8:(SIGNED|COMPETENT_FOR)]-(n7 WHERE ((NOT (coalesce(type(r8) = 'COMPETENT_FOR', false)) OR startNode(r8) = n6) AND (n7 = n5 OR n7.kind IN $param5)))){1,2}
          (n5)
          ((n10)-[r12:(SIGNED|COMPETENT_FOR)]-(n11 WHERE ((NOT (coalesce(type(r12) = 'COMPETENT_FOR', false)) OR startNode(r12) = n10) AND (n11 = n9 OR n11.kind IN $param5)))){1,2}
          (n9)
          ((n2)-[r4:(SIGNED|COMPETENT_FOR)]-(n3 WHERE ((NOT (coalesce(type(r4) = 'COMPETENT_FOR', false)) OR startNode(r4) = n2) AND (n3 = n1 OR n3.kind IN $param5)))){1,2}
          (n1)
    WITH ([n0] + ((n7 + n11) + n3)) AS v15
    WHERE (size(v15) > 5 OR (size(v15) >= 2 AND all(one IN v15 WHERE single(other IN v15 WHERE other = one))))
    WITH DISTINCT v15
    
    LIMIT $param6
    WITH v15
    WHERE size(v15) <= 5
    RETURN v15
  }
  RETURN collect(v15) AS ofPair
}
WITH current, collect(ofPair) AS ofPairs
WITH current, ofPairs, COLLECT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  WITH size(one) AS size
  ORDER BY size ASC
  LIMIT $param7
  RETURN size
} AS sizes, [COUNT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  RETURN one
}, COLLECT {
  UNWIND ofPairs AS ofPair
  WITH ofPair
  WHERE size(ofPair) >= $param6
  RETURN (size(last(ofPair)) - 1)
}] AS told
UNWIND ofPairs AS ofPair
UNWIND ofPair AS v15
WITH current, v15, sizes, told
WHERE size(v15) <= last(sizes)
RETURN current.rel, current.flip, ([COLLECT {
  UNWIND v15 AS n16
  WITH n16
  RETURN [n16.id, COUNT {
    MATCH (n16)-[r17:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n18)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v15) - 2)) AS v19
  WITH v19, v15[v19] AS n20, v15[(v19 + 1)] AS n21
  RETURN COLLECT {
    MATCH (n20)-[r22:(SIGNED|COMPETENT_FOR)]-(n21)
    WHERE (NOT (coalesce(type(r22) = 'COMPETENT_FOR', false)) OR startNode(r22) = n20)
    WITH r22, n21
    ORDER BY r22.confidence DESC, r22.sourceCount DESC, r22.id ASC
    RETURN [r22.id, r22.confidence]
  }
}, COLLECT {
  UNWIND v15 AS n23
  WITH n23
  RETURN [n23.kind, n23.id]
}] + [told]) AS value
