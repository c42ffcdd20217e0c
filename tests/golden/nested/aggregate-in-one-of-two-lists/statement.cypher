MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Series)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n2)
    WITH r1, n2
    ORDER BY n2.id ASC
    LIMIT $param2
    RETURN [0]
  }], [COLLECT {
    MATCH (n0)<-[r3:CONCERNS]-(n4:Agreement)
    WITH r3, n4
    ORDER BY n4.id ASC, r3.id ASC
    LIMIT $param3
    RETURN [1, r3]
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] + value[1..1] + [value[1][0..0] + [size(value[1][0])]] AS outline, coalesce(value[0][0], []) + coalesce(value[1][0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
  END AS r3
  CALL (found, r3) {
    WITH *
    WHERE found[0] = 1
    
    LIMIT 1
    MATCH (n5:Evidence)
    WHERE (n5.rel = $rel AND n5.id IN r3.evidence)
    WITH n5
    ORDER BY n5.id ASC
    CALL (n5) {
      MATCH (n5)-[r6:CITES]->(n7)
      CALL (r6, n7) {
        MATCH (n7)<-[r8:CONCERNS]-(n9:Claim)
        RETURN [count(1)] AS c2
      }
      WITH [c2] AS row
      RETURN head(collect(row)) AS c1
    }
    WITH [c1] AS row
    RETURN collect(row) AS c0
  }
  RETURN CASE
    WHEN found[0] = 0 THEN []
    WHEN found[0] = 1 THEN [c0]
  END
}

MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n2)
    WITH r1, n2
    ORDER BY n2.id ASC
    LIMIT $param2
    RETURN [0]
  }], [COLLECT {
    MATCH (n0)<-[r3:SIGNED]-(n4)
    WITH r3, n4
    ORDER BY n4.id ASC, r3.id ASC
    LIMIT $param3
    RETURN [1, r3]
  }], n0.membersComplete]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] + value[1..1] + [value[1][0..0] + [size(value[1][0])]] + value[2..] AS outline, coalesce(value[0][0], []) + coalesce(value[1][0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
  END AS r3
  CALL (found, r3) {
    WITH *
    WHERE found[0] = 1
    
    LIMIT 1
    MATCH (n5:Evidence)
    WHERE (n5.rel = $rel AND n5.id IN r3.evidence)
    WITH n5
    ORDER BY n5.id ASC
    CALL (n5) {
      MATCH (n5)-[r6:CITES]->(n7)
      CALL (r6, n7) {
        MATCH (n7)<-[r8:CONCERNS]-(n9:Claim)
        RETURN [count(1)] AS c2
      }
      WITH [c2] AS row
      RETURN head(collect(row)) AS c1
    }
    WITH [c1] AS row
    RETURN collect(row) AS c0
  }
  RETURN CASE
    WHEN found[0] = 0 THEN []
    WHEN found[0] = 1 THEN [c0]
  END
}
