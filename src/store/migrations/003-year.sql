-- The year of a group: hosts, changed sessions, questions, what formulas say of a cycle, teams and their steps.

-- Where it is, and what one has to know of its room: how many fit in, the bell, the stairs.
ALTER TABLE institutions ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE institutions ADD COLUMN room TEXT NOT NULL DEFAULT '';

-- When a team of an institution reached a step on its way to a peer helper; without a name, the institution itself.
CREATE TABLE team_steps (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  institution_id INTEGER NOT NULL REFERENCES institutions,
  team           TEXT NOT NULL DEFAULT '',
  step           TEXT NOT NULL CHECK (step IN ('needs-analysis', 'job-description', 'recruitment', 'in-post', 'joined')),
  reached_on     TEXT NOT NULL CHECK (reached_on IS date(reached_on)),
  UNIQUE (institution_id, team, step)
) STRICT;

-- What the formula said when the cycle began: its file may change, or go.
-- Sessions travel from host to host; people owe fees; people are known by name.
ALTER TABLE cycles ADD COLUMN itinerant INTEGER NOT NULL DEFAULT 1 CHECK (itinerant IN (0, 1));
ALTER TABLE cycles ADD COLUMN charged INTEGER NOT NULL DEFAULT 1 CHECK (charged IN (0, 1));
ALTER TABLE cycles ADD COLUMN named INTEGER NOT NULL DEFAULT 1 CHECK (named IN (0, 1));

-- Made anew: two sessions of a cycle may meet on one day. A `place` of its own stands before the host's;
-- the `note` is about what was worked on.
CREATE TABLE sessions_new (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  cycle_id         INTEGER NOT NULL REFERENCES cycles,
  date             TEXT NOT NULL CHECK (date IS date(date)),
  starts           TEXT NOT NULL,
  ends             TEXT NOT NULL CHECK (ends > starts),
  moved_from       TEXT CHECK (moved_from IS date(moved_from)),
  holiday          TEXT,
  host_id          INTEGER REFERENCES institutions,
  place            TEXT NOT NULL DEFAULT '',
  cancelled_reason TEXT,
  note             TEXT NOT NULL DEFAULT ''
) STRICT;
-- No number of a session is ever given twice, not even after an undo.
INSERT INTO sqlite_sequence (name, seq) SELECT 'sessions_new', seq FROM sqlite_sequence WHERE name = 'sessions';
INSERT INTO sessions_new (id, cycle_id, date, starts, ends, moved_from, holiday, host_id, cancelled_reason)
  SELECT id, cycle_id, date, starts, ends, moved_from, holiday, host_id, cancelled_reason FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;
CREATE INDEX sessions_by_date ON sessions (date);
CREATE INDEX sessions_by_cycle ON sessions (cycle_id, date);
CREATE INDEX sessions_by_host ON sessions (host_id) WHERE host_id IS NOT NULL;

-- How often a session was changed since it was made, and when last: what calendars go by. Not recorded by the
-- journal: an undo is a change, too.
CREATE TABLE revisions (
  session_id INTEGER PRIMARY KEY,
  number     INTEGER NOT NULL,
  at         TEXT NOT NULL
) STRICT;
INSERT INTO revisions
  SELECT id, 0, coalesce((SELECT max(at) FROM journal), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) FROM sessions;
-- What tells the sessions of this book from another's in a calendar. That of an older book comes from its first run:
-- whoever only looks at it makes it anew each time, and gets the same.
INSERT INTO secrets VALUES ('calendar', coalesce(
  (SELECT lower(hex(run)) FROM journal ORDER BY id LIMIT 1), lower(hex(randomblob(8)))));

-- Why somebody will be away, if they said so unasked; never about health.
ALTER TABLE marks ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- `theme` is the word of a question of the bank, or a question in the animator's own words.
ALTER TABLE questions DROP COLUMN note;
CREATE UNIQUE INDEX questions_once ON questions (session_id, theme);
