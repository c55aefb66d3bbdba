-- Forgetting on time: consent, what stays of people who were erased, what was erased, files that left the book.

-- When somebody agreed that the group keeps what it needs of them, and how they said so.
ALTER TABLE enrolments ADD COLUMN consent_on TEXT CHECK (consent_on IS date(consent_on));
ALTER TABLE enrolments ADD COLUMN consent_how TEXT CHECK (consent_how IN ('form', 'mail', 'signed', 'spoken'));

-- Set when its people are gone. What it adds up to stands in the figures below from then on, beside what is counted.
ALTER TABLE cycles ADD COLUMN erased_on TEXT CHECK (erased_on IS date(erased_on));

-- Whose it was is gone: it is known again by account, day and amount only, and by the bank's number if it has one.
ALTER TABLE movements ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1));

CREATE TABLE cycle_figures (
  cycle_id      INTEGER PRIMARY KEY REFERENCES cycles,
  enrolled      INTEGER NOT NULL,
  departed      INTEGER NOT NULL,
  waiting       INTEGER NOT NULL,
  due_cents     INTEGER NOT NULL,
  reduced_cents INTEGER NOT NULL
) STRICT;

-- How many had which role; those of fewer than five stand together, without a role.
CREATE TABLE role_figures (
  cycle_id INTEGER NOT NULL REFERENCES cycles,
  role     TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'peer-helper', 'expert', 'jobist', 'professional')),
  count    INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (cycle_id, role)
) STRICT, WITHOUT ROWID;

-- The head-count of a session: as it was read of its marks.
CREATE TABLE session_figures (
  session_id INTEGER PRIMARY KEY REFERENCES sessions,
  expected   INTEGER NOT NULL,
  marked     INTEGER NOT NULL,
  away       INTEGER NOT NULL
) STRICT;

-- Marks by role where five or more had both; else by mark; else only whether they came.
CREATE TABLE mark_figures (
  session_id INTEGER NOT NULL REFERENCES sessions,
  mark       TEXT NOT NULL CHECK (mark IN ('present', 'late', 'excused', 'absent', 'came', 'away')),
  role       TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'peer-helper', 'expert', 'jobist', 'professional')),
  count      INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, mark, role)
) STRICT, WITHOUT ROWID;

-- What a payment was for, once nobody knows for whom.
CREATE TABLE settled_allocations (
  payment_id   INTEGER NOT NULL REFERENCES payments,
  cycle_id     INTEGER NOT NULL REFERENCES cycles,
  amount_cents INTEGER NOT NULL,
  PRIMARY KEY (payment_id, cycle_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX settled_allocations_by_cycle ON settled_allocations (cycle_id);

-- Each erasure, with its figures; without a day of completion it goes on when the book is next opened.
CREATE TABLE erasures (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  at           TEXT NOT NULL,
  cycle_id     INTEGER REFERENCES cycles,
  figures      TEXT NOT NULL,
  completed_at TEXT
) STRICT;
CREATE INDEX erasures_under_way ON erasures (id) WHERE completed_at IS NULL;

-- Who and what was erased, as keyed hashes: an old copy that comes back forgets them again.
CREATE TABLE forgotten (
  hash       TEXT PRIMARY KEY,
  erasure_id INTEGER NOT NULL REFERENCES erasures
) STRICT, WITHOUT ROWID;

-- Files with personal data that were written from the book, and what was in them: told, and taken back, at the end.
CREATE TABLE written_files (
  path   TEXT PRIMARY KEY,
  kind   TEXT NOT NULL CHECK (kind IN ('backup', 'draft', 'list', 'code', 'export')),
  at     TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The key of the hashes above. That of an older book comes from its first run: an old copy of it has the same.
INSERT INTO secrets VALUES ('forgotten', coalesce(
  (SELECT lower(hex(run)) FROM journal ORDER BY id LIMIT 1), lower(hex(randomblob(32)))));
-- Another after each restore and each erasure: by it, terminals see that the book is not the one they read.
INSERT INTO secrets VALUES ('generation', lower(hex(randomblob(8))));
