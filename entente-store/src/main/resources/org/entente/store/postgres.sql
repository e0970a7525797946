-- What PostgreSQL needs to find rows; DuckDB finds them by the order in which they lie.
-- Documents come in the order of their ids' letters, whatever the language of the server.
ALTER TABLE turns ALTER COLUMN document TYPE TEXT COLLATE "C";
CREATE INDEX turns_by_document ON turns (document, number);
CREATE INDEX turns_by_number ON turns (number);
CREATE INDEX entities_by_number ON entities (number);
CREATE INDEX texts_by_turn ON texts (turn);
CREATE INDEX claims_by_turn ON claims (turn, position);
CREATE INDEX gaps_by_turn ON gaps (turn, position);
CREATE INDEX orders_by_turn ON orders (turn, position);
CREATE INDEX remarks_by_number ON remarks (number);
CREATE INDEX filed_by_key ON filed (one, other, sort, start_earliest);
CREATE INDEX filed_by_other ON filed (other);
ALTER TABLE filed CLUSTER ON filed_by_key;
