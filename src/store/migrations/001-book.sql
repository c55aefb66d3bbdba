-- The book. Civil dates are ISO 8601 text, times HH:MM, money integer cents.
-- What each column holds and what the end of the cycle does to it: src/store/columns.rs.

CREATE TABLE institutions (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  name    TEXT NOT NULL CHECK (name <> ''),
  key     TEXT NOT NULL UNIQUE,
  sector  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE people (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  given          TEXT NOT NULL,
  family         TEXT NOT NULL,
  sort_key       TEXT NOT NULL,
  search_key     TEXT NOT NULL,
  role           TEXT CHECK (role IN ('peer-helper', 'expert', 'jobist', 'professional')),
  institution_id INTEGER REFERENCES institutions,
  email          TEXT NOT NULL DEFAULT '',
  phone          TEXT NOT NULL DEFAULT '',
  language       TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'fr', 'nl', 'en')),
  CHECK (given <> '' OR family <> '')
) STRICT;
CREATE INDEX people_by_name ON people (sort_key);
CREATE INDEX people_by_institution ON people (institution_id);

CREATE TABLE cycles (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
  formula    TEXT NOT NULL,
  starts_on  TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on    TEXT NOT NULL CHECK (ends_on IS date(ends_on) AND ends_on >= starts_on),
  fee_cents  INTEGER NOT NULL CHECK (fee_cents >= 0),
  capacity   INTEGER NOT NULL CHECK (capacity > 0),
  erase_on   TEXT NOT NULL CHECK (erase_on IS date(erase_on)),
  closed_on  TEXT CHECK (closed_on IS date(closed_on))
) STRICT;
CREATE INDEX cycles_by_start ON cycles (starts_on, id);

CREATE TABLE animators (
  cycle_id INTEGER NOT NULL REFERENCES cycles,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (cycle_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  cycle_id         INTEGER NOT NULL REFERENCES cycles,
  date             TEXT NOT NULL CHECK (date IS date(date)),
  starts           TEXT NOT NULL,
  ends             TEXT NOT NULL CHECK (ends > starts),
  moved_from       TEXT CHECK (moved_from IS date(moved_from)),
  holiday          TEXT,
  host_id          INTEGER REFERENCES institutions,
  cancelled_reason TEXT,
  UNIQUE (cycle_id, date)
) STRICT;
CREATE INDEX sessions_by_date ON sessions (date);

CREATE TABLE enrolments (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id        INTEGER NOT NULL REFERENCES people,
  cycle_id         INTEGER NOT NULL REFERENCES cycles,
  joined_on        TEXT NOT NULL CHECK (joined_on IS date(joined_on)),
  left_on          TEXT CHECK (left_on IS date(left_on)),
  waiting          INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
  price_cents      INTEGER NOT NULL CHECK (price_cents >= 0),
  reduction_cents  INTEGER NOT NULL DEFAULT 0 CHECK (reduction_cents BETWEEN 0 AND price_cents),
  reduction_reason TEXT,
  payer_id         INTEGER REFERENCES institutions,
  UNIQUE (cycle_id, person_id)
) STRICT;
-- How many places of a cycle are taken and whether somebody waits, asked once a line of a list.
CREATE INDEX enrolments_now ON enrolments (cycle_id, waiting) WHERE left_on IS NULL;
CREATE INDEX enrolments_by_person ON enrolments (person_id);

CREATE TABLE marks (
  session_id INTEGER NOT NULL REFERENCES sessions,
  person_id  INTEGER NOT NULL REFERENCES people,
  mark       TEXT NOT NULL CHECK (mark IN ('present', 'late', 'excused', 'absent')),
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_by_person ON marks (person_id);

CREATE TABLE guests (
  session_id INTEGER PRIMARY KEY REFERENCES sessions,
  count      INTEGER NOT NULL CHECK (count > 0)
) STRICT;

CREATE TABLE payments (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  paid_on      TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  method       TEXT NOT NULL CHECK (method IN ('transfer', 'cash', 'card', 'other')),
  payer_id     INTEGER REFERENCES institutions,
  bank_ref     TEXT
) STRICT;

CREATE TABLE allocations (
  payment_id   INTEGER NOT NULL REFERENCES payments,
  enrolment_id INTEGER NOT NULL REFERENCES enrolments,
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (payment_id, enrolment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocations_by_enrolment ON allocations (enrolment_id);

-- AUTOINCREMENT also keeps a reference from ever being issued twice, after an undo too.
CREATE TABLE payment_references (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  digits       TEXT NOT NULL UNIQUE CHECK (length(digits) = 12),
  enrolment_id INTEGER UNIQUE REFERENCES enrolments
) STRICT;

CREATE TABLE questions (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES sessions,
  theme      TEXT NOT NULL,
  note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX questions_by_session ON questions (session_id);

CREATE TABLE settings (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One line a deed; `undone_by` is the line that took it back, itself undone when redone.
CREATE TABLE journal (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        TEXT NOT NULL,
  who       TEXT NOT NULL,
  run       TEXT NOT NULL,
  deed      TEXT NOT NULL,
  undoes    INTEGER REFERENCES journal,
  undone_by INTEGER REFERENCES journal
) STRICT;
CREATE INDEX journal_by_run ON journal (run, id);
CREATE INDEX journal_by_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

-- Each row that a deed touched, before and after, as JSON.
CREATE TABLE journal_images (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES journal,
  tbl     TEXT NOT NULL,
  key     TEXT NOT NULL,
  before  TEXT,
  after   TEXT
) STRICT;
CREATE INDEX journal_images_by_step ON journal_images (step_id);
CREATE INDEX journal_images_by_row ON journal_images (tbl, key);
