-- The tables of a record. Rows are added and never changed; nothing is ever deleted.
-- `learned` counts nanoseconds from 1970-01-01T00:00:00Z; days are those of the proleptic Gregorian calendar.

-- What the record knows of itself: `form` numbers the shape of these tables.
CREATE TABLE about (
  name TEXT NOT NULL,
  value TEXT NOT NULL
);

-- Whom and what claims speak of; `key` gathers the names of one: its authority's id, else its kind and folded name.
CREATE TABLE entities (
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT
);

-- What changed for a document: it was read, or, where `withdrawn`, taken back. Of the turns of a document that had been
-- learned by a moment the one of the greatest number answers. `content` is the SHA-256 of what the reading says.
CREATE TABLE turns (
  number INTEGER NOT NULL,
  document TEXT NOT NULL,
  learned BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  digest TEXT,
  title TEXT,
  characters INTEGER,
  claims INTEGER NOT NULL,
  gaps INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  content TEXT NOT NULL,
  source_title TEXT,
  source_author TEXT,
  source_date TEXT,
  source_kind TEXT,
  source_language TEXT,
  source_citation TEXT,
  source_licence TEXT
);

-- The text of a document as it was read, to which `words_from` and `words_to` of its claims point.
CREATE TABLE texts (
  turn INTEGER NOT NULL,
  body TEXT NOT NULL
);

-- What a reading says. The four days bound when it held: NULL where nothing bounds it. `cited` and `cited_title` stand only
-- where they differ from the document of the turn and its title.
CREATE TABLE claims (
  turn INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  subject INTEGER NOT NULL,
  property TEXT NOT NULL,
  object INTEGER,
  value TEXT,
  language TEXT,
  code TEXT,
  act TEXT,
  date TEXT,
  date_words TEXT,
  basis TEXT,
  calendar TEXT,
  original TEXT,
  start_earliest DATE,
  start_latest DATE,
  end_earliest DATE,
  end_latest DATE,
  place TEXT,
  place_ref TEXT,
  stance TEXT NOT NULL,
  reciprocal BOOLEAN NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  cited TEXT,
  cited_title TEXT,
  section TEXT,
  words_from INTEGER NOT NULL,
  words_to INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule TEXT NOT NULL
);

-- Fields that lost their value; `evidence` is what is left, as a claim in JSON.
CREATE TABLE gaps (
  turn INTEGER NOT NULL,
  position INTEGER NOT NULL,
  explanation TEXT NOT NULL,
  evidence TEXT NOT NULL
);

-- What words say of the order of two facts, by the ids of their claims; `said` is all of it in JSON.
CREATE TABLE orders (
  turn INTEGER NOT NULL,
  position INTEGER NOT NULL,
  earlier TEXT NOT NULL,
  later TEXT NOT NULL,
  said TEXT NOT NULL
);

-- What is said about the record: judgements, withdrawals, links. `about` is a JSON array of ids and keys.
CREATE TABLE remarks (
  number INTEGER NOT NULL,
  learned BIGINT NOT NULL,
  sort TEXT NOT NULL,
  id TEXT,
  word TEXT,
  about TEXT NOT NULL,
  who TEXT,
  why TEXT,
  score DOUBLE PRECISION,
  rule TEXT
);

-- Claims filed under those of whom they tell and the days they may hold, for questions about a day: worked out from the
-- claims when these are added, and now and then put in order. `one` and `other` are numbers of entities by which a key
-- was first seen, `other` -1 where it is of one alone. Days count from 1970-01-01; the least and the greatest number
-- stand where nothing bounds. `id_start` puts claims of equal days in the order of their ids.
CREATE TABLE filed (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  sort TEXT NOT NULL,
  start_earliest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER NOT NULL,
  end_latest INTEGER NOT NULL,
  id_start BIGINT NOT NULL,
  turn INTEGER NOT NULL,
  position INTEGER NOT NULL
);
