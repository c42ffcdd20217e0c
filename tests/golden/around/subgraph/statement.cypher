MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  WITH COLLECT {
    MATCH (n1:Entity)
    WHERE (n1.rel = $rel AND n1.id IN $param1)
    WITH n1
    ORDER BY n1.id ASC
    RETURN n1
  } AS v0
  WITH v0, COLLECT {
    UNWIND v0 AS n2
    WITH n2
    MATCH (n2)-[r3:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n4)
    WHERE (n4.kind IN $param2 AND NOT (coalesce(n4 IN v0, false)))
    WITH DISTINCT n4
    WITH n4
    ORDER BY n4.id ASC
    LIMIT $param3
    RETURN n4
  } AS v5
  WITH v0, v5, (v0 + v5) AS v6
  WITH v0, v5, v6, COLLECT {
    UNWIND v6 AS item
    RETURN item
    
    LIMIT $param4
  } AS v7
  RETURN [size(v6) <= $param4, COLLECT {
    UNWIND v7 AS n8
    WITH n8
    RETURN [0, n8]
  }, COLLECT {
    UNWIND v7 AS n9
    WITH n9
    MATCH (n9)-[r10:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]->(n11)
    WHERE n11 IN v7
    WITH n9, r10, n11
    ORDER BY type(r10) ASC, r10.id ASC
    RETURN [1, r10]
  }]
  
  LIMIT 1
}) AS value
WITH current, value[0..1] + [size(value[1])] + value[2..2] + [size(value[2])] AS outline, coalesce(value[1], []) + coalesce(value[2], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN found[1]
    WHEN found[0] = 1 THEN NULL
  END AS n8, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
  END AS r10
  RETURN CASE
    WHEN found[0] = 0 THEN [n8.kind, n8.id]
    WHEN found[0] = 1 THEN [type(r10), head(COLLECT {
      MATCH (n12)-[r10]->(this0)
      RETURN [n12.kind, n12.id]
      
      LIMIT 1
    }), head(COLLECT {
      MATCH (n13)<-[r10]-(this1)
      RETURN [n13.kind, n13.id]
      
      LIMIT 1
    })]
  END
}
