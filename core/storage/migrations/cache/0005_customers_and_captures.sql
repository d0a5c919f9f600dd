-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Everything a clerk and a customer do: what was agreed to and in which words, edits, one person with two records, cases, messages,
-- baskets, looks. `op` is the id of the op that made the row: what is taken back within its ten seconds is found by it.

-- Append-only: what holds follows from all of a customer's events of one purpose (core/domain/consent.h).
CREATE TABLE consent_event (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    purpose  INTEGER NOT NULL,
    state    INTEGER NOT NULL,               -- what it became
    at       INTEGER NOT NULL,
    sealed   BLOB NOT NULL
);
CREATE INDEX consent_event_customer ON consent_event (customer, purpose);
CREATE INDEX consent_event_at ON consent_event (at);

-- The question was shown, whatever came of it: the denominator.
CREATE TABLE consent_asked (
    op       BLOB NOT NULL,
    purpose  INTEGER NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    PRIMARY KEY (op, purpose)
) WITHOUT ROWID;
CREATE INDEX consent_asked_customer ON consent_asked (customer, purpose, at);
CREATE INDEX consent_asked_at ON consent_asked (at);

-- Fields edited here, so that an import does not undo them. `sealed`: what stood there before and what was put.
CREATE TABLE field_edit (
    key      INTEGER PRIMARY KEY,
    op       BLOB NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    field    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    clerk    BLOB,
    sealed   BLOB NOT NULL,
    UNIQUE (op, field)
);
CREATE INDEX field_edit_customer ON field_edit (customer, field, key);

-- The other value of a field that two gave differently; the record holds the one.
CREATE TABLE field_conflict (
    key      INTEGER PRIMARY KEY,
    op       BLOB,                           -- NULL: the source's word
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    field    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    clerk    BLOB,
    sealed   BLOB NOT NULL,
    UNIQUE (customer, field)
);

-- Nothing is moved: `gone` is read together with `kept`. `fields`: those shown as `gone` has them, numbers between commas.
CREATE TABLE customer_merge (
    op     BLOB PRIMARY KEY,
    kept   INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    gone   INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    at     INTEGER NOT NULL,
    clerk  BLOB,
    fields TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX customer_merge_kept ON customer_merge (kept);
CREATE INDEX customer_merge_gone ON customer_merge (gone);

-- The day alone: a time beside an answer without a name would give it its name back.
CREATE TABLE nps_invited (
    op       BLOB PRIMARY KEY,
    customer INTEGER REFERENCES customer (key) ON DELETE SET NULL,
    day      INTEGER NOT NULL                -- days since 1970, UTC
) WITHOUT ROWID;
CREATE INDEX nps_invited_customer ON nps_invited (customer, day);
CREATE INDEX nps_invited_day ON nps_invited (day);

-- "case" is a word of SQL's own.
CREATE TABLE customer_case (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    opened   INTEGER NOT NULL,
    due      INTEGER NOT NULL,
    owner    BLOB,
    state    INTEGER NOT NULL,
    ended_as INTEGER,
    sealed   BLOB NOT NULL                   -- reasons, their words, how to reach them
);
CREATE INDEX customer_case_customer ON customer_case (customer, state);
CREATE INDEX customer_case_state ON customer_case (state, due);

CREATE TABLE case_event (
    key      INTEGER PRIMARY KEY,
    op       BLOB NOT NULL UNIQUE,
    of_case  BLOB NOT NULL,
    step     INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    clerk    BLOB,
    to_clerk BLOB,
    ended_as INTEGER,
    sealed   BLOB NOT NULL                   -- the note
);
CREATE INDEX case_event_of_case ON case_event (of_case, at);

ALTER TABLE follow_up ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;

CREATE TABLE message (
    key       INTEGER PRIMARY KEY,
    uid       BLOB NOT NULL UNIQUE,
    customer  INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    clerk     BLOB,
    at        INTEGER NOT NULL,
    channel   INTEGER NOT NULL,              -- Purpose
    follow_up BLOB,
    sealed    BLOB NOT NULL
);
CREATE INDEX message_customer ON message (customer, at);

CREATE TABLE basket (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER REFERENCES customer (key) ON DELETE CASCADE,
    visit    BLOB,
    clerk    BLOB,
    at       INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    way      INTEGER,                        -- TillWay, once it was handed over
    orders   INTEGER REFERENCES orders (key) ON DELETE SET NULL
);
CREATE INDEX basket_customer ON basket (customer, state, at);
CREATE INDEX basket_visit ON basket (visit);

CREATE TABLE basket_line (
    basket    INTEGER NOT NULL REFERENCES basket (key) ON DELETE CASCADE,
    product   INTEGER NOT NULL REFERENCES product (key),
    quantity  INTEGER NOT NULL,
    came_from INTEGER NOT NULL,              -- LineFrom
    sold      INTEGER NOT NULL DEFAULT 0,    -- pieces the till sold of it
    PRIMARY KEY (basket, product)
) WITHOUT ROWID;

CREATE TABLE look (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER REFERENCES customer (key) ON DELETE CASCADE,
    clerk    BLOB,
    at       INTEGER NOT NULL,
    sealed   BLOB NOT NULL                   -- its name
);
CREATE INDEX look_customer ON look (customer, at);

CREATE TABLE look_product (
    look    INTEGER NOT NULL REFERENCES look (key) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    product INTEGER NOT NULL REFERENCES product (key),
    PRIMARY KEY (look, place)
) WITHOUT ROWID;
