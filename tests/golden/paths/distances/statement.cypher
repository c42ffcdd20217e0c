MATCH (current:Current { key: 'current' })
WITH current, [[COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN n0.id
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN n1.id
}, COLLECT {
  MATCH (n9:Entity)
  WHERE (n9.rel = $rel AND n9.id IN $param3)
  RETURN n9.id
}], COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN [n0.id, n1.id, CASE
    WHEN n0 = n1 THEN 0
    ELSE reduce(state = [[n0], [n1], NULL], step IN range(1, 3) | CASE
      WHEN state[2] IS NOT NULL THEN state
      ELSE head([v2 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
        UNWIND CASE
          WHEN v2 = true THEN state[0]
          ELSE state[1]
        END AS n6
        MATCH (n6)-[r8:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n7)
        WHERE ((NOT (coalesce(type(r8) = 'COMPETENT_FOR', false)) OR n6 = CASE
          WHEN v2 = true THEN startNode(r8)
          ELSE endNode(r8)
        END) AND (n7 = n0 OR n7 = n1 OR (n7.kind IN $param4 AND NOT (coalesce(n7.id IN $param5, false)))))
        RETURN DISTINCT n7
      }] | [CASE
        WHEN v2 = true THEN met
        ELSE state[0]
      END, CASE
        WHEN v2 = true THEN state[1]
        ELSE met
      END, CASE
        WHEN any(one IN met WHERE one IN CASE
          WHEN v2 = true THEN state[1]
          ELSE state[0]
        END) THEN step
      END]])])
    END)[2]
  END]
}] AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..1] + [size(value[0][1])] + value[0][2..2] + [size(value[0][2])]] + value[1..1] + [size(value[1])] AS outline, coalesce(value[0][0], []) + coalesce(value[0][1], []) + coalesce(value[0][2], []) + coalesce(value[1], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
