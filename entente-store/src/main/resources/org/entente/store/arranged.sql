-- Claims in the order of `filed`, once for each time that they are filed there, so that what two dealt with in a few
-- years lies together: DuckDB unpacks thousands of rows for each that it finds. Made anew whenever a record is compacted;
-- it goes as far as the turn that `about` names, and what was added since is found through `filed` and `claims`.
CREATE TABLE arranged AS
SELECT f.one, f.other, f.sort, f.start_earliest, t.document, t.title,
  c.* EXCLUDE (start_earliest, start_latest, end_earliest, end_latest)
FROM filed f
JOIN claims c ON c.turn = f.turn AND c.position = f.position
JOIN turns t ON t.number = f.turn
ORDER BY f.one, f.other, f.sort, f.start_earliest, f.turn, f.position;

INSERT INTO about SELECT 'arranged', CAST(max(number) AS TEXT) FROM turns HAVING max(number) IS NOT NULL;
