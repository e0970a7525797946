-- For people who ask in SQL: what is on record now, with names in place of numbers.
CREATE VIEW claims_now AS
SELECT
  t.document, t.title, c.id, s.name AS subject, s.key AS subject_key, c.property, o.name AS object, o.key AS object_key,
  c.value, c.code, c.act, c.date, c.start_earliest, c.start_latest, c.end_earliest, c.end_latest, c.place, c.stance,
  c.reciprocal, c.confidence, c.section, c.quote, c.rule
FROM claims c
JOIN turns t ON t.number = c.turn
JOIN entities s ON s.number = c.subject
LEFT JOIN entities o ON o.number = c.object
WHERE NOT t.withdrawn
  AND NOT EXISTS (SELECT 1 FROM turns n WHERE n.document = t.document AND n.number > t.number);
