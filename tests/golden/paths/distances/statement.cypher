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
  MATCH (n5:Entity)
  WHERE (n5.rel = $rel AND n5.id IN $param3)
  RETURN n5.id
}], COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN [n0.id, n1.id, CASE
    WHEN n0 = n1 THEN 0
    ELSE head(COLLECT {
      MATCH SHORTEST 1 (n0)
            ((n2)-[r4:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n3 WHERE ((NOT (coalesce(type(r4) = 'COMPETENT_FOR', false)) OR startNode(r4) = n2) AND (n3 = n1 OR (n3.kind IN $param4 AND NOT (coalesce(n3.id IN $param5, false))))))){1,3}
            (n1)
      RETURN size(n3)
    })
  END]
}] AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..1] + [size(value[0][1])] + value[0][2..2] + [size(value[0][2])]] + value[1..1] + [size(value[1])] AS outline, coalesce(value[0][0], []) + coalesce(value[0][1], []) + coalesce(value[0][2], []) + coalesce(value[1], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
