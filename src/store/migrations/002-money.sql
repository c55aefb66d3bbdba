-- The money chain: prices by decision, one payer for several, bank statements.

-- Where the price comes from: the cycle's fee, a share of it for who joined late, or an agreement.
ALTER TABLE enrolments ADD COLUMN price_basis TEXT NOT NULL DEFAULT 'full'
  CHECK (price_basis IN ('full', 'pro-rata', 'agreed'));

-- The twelve digits it came or went under; the payment that it takes back.
ALTER TABLE payments ADD COLUMN reference TEXT CHECK (length(reference) = 12);
ALTER TABLE payments ADD COLUMN reverses INTEGER REFERENCES payments;
-- Once only.
CREATE UNIQUE INDEX payments_by_reversed ON payments (reverses) WHERE reverses IS NOT NULL;
-- Entered for several people, or with something left to allocate: the few to look at when asking what is left.
ALTER TABLE payments ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
CREATE INDEX payments_shared ON payments (id) WHERE shared = 1;

-- What an institution pays for all of its people in a cycle, under one reference.
CREATE TABLE batches (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  cycle_id       INTEGER NOT NULL REFERENCES cycles,
  institution_id INTEGER NOT NULL REFERENCES institutions,
  UNIQUE (cycle_id, institution_id)
) STRICT;
ALTER TABLE payment_references ADD COLUMN batch_id INTEGER REFERENCES batches;
CREATE UNIQUE INDEX payment_references_by_batch ON payment_references (batch_id);
CREATE INDEX enrolments_by_payer ON enrolments (payer_id) WHERE payer_id IS NOT NULL;

-- References that were issued elsewhere: never issued by us, not even after an undo. Not recorded by the journal.
CREATE TABLE spent_references (
  digits TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The key of the hashes below, made when first needed. Not recorded by the journal: an undo would orphan the hashes.
CREATE TABLE secrets (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A line of a statement. Accounts are there as keyed hashes only; names and texts only while somebody has
-- to decide. `occurrence` says which of several it is on this account, day and amount: a redo never doubles one.
CREATE TABLE movements (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_hash TEXT NOT NULL,
  booked_on    TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
  valued_on    TEXT CHECK (valued_on IS date(valued_on)),
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  currency     TEXT NOT NULL,
  occurrence   INTEGER NOT NULL CHECK (occurrence > 0),
  kind         TEXT NOT NULL CHECK (kind IN ('plain', 'returned', 'reversal')),
  reference    TEXT CHECK (length(reference) = 12),
  counterparty TEXT NOT NULL DEFAULT '',
  text         TEXT NOT NULL DEFAULT '',
  state        TEXT NOT NULL CHECK (state IN ('open', 'settled', 'ignored')),
  payment_id   INTEGER REFERENCES payments,
  -- The one that it might be, until somebody says.
  maybe_id     INTEGER REFERENCES movements,
  UNIQUE (account_hash, booked_on, amount_cents, currency, occurrence),
  CHECK (state = 'open' OR (counterparty = '' AND text = '' AND maybe_id IS NULL)),
  CHECK ((state = 'settled') = (payment_id IS NOT NULL))
) STRICT;
CREATE INDEX movements_by_day ON movements (booked_on);
CREATE INDEX movements_open ON movements (id) WHERE state = 'open';
CREATE UNIQUE INDEX movements_by_payment ON movements (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX movements_by_maybe ON movements (maybe_id) WHERE maybe_id IS NOT NULL;

-- A movement as one format has it: what tells it from others, as keyed hashes. The amount is another than the
-- movement's where a batch stands against its details.
CREATE TABLE sightings (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  movement_id  INTEGER NOT NULL REFERENCES movements,
  format       TEXT NOT NULL CHECK (format IN ('camt', 'coda', 'belfius-csv')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  batch_cents  INTEGER,
  reference    TEXT CHECK (length(reference) = 12),
  id_hash      TEXT,
  payer_hash   TEXT,
  name_hash    TEXT,
  text_hash    TEXT
) STRICT;
CREATE INDEX sightings_by_movement ON sightings (movement_id);
