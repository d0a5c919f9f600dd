-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a manager plans. Append-only: of rows for the same thing the last one holds, and whoever takes an act back takes its row away
-- (`op` is the id of the op that made it), so that what held before holds again.

CREATE TABLE goal (
    key      INTEGER PRIMARY KEY,
    op       BLOB NOT NULL UNIQUE,
    store    BLOB NOT NULL,
    measure  INTEGER NOT NULL,
    period   INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    value    INTEGER                         -- NULL: given up
);
CREATE INDEX goal_store ON goal (store, from_day);

CREATE TABLE day_note (
    key    INTEGER PRIMARY KEY,
    op     BLOB NOT NULL UNIQUE,
    uid    BLOB NOT NULL,
    store  BLOB,
    day    INTEGER,
    kind   INTEGER,
    clerk  BLOB,
    sealed BLOB                              -- the text; NULL: removed
);
CREATE INDEX day_note_uid ON day_note (uid, key);
CREATE INDEX day_note_day ON day_note (store, day);

CREATE TABLE key_act (
    key    INTEGER PRIMARY KEY,
    op     BLOB NOT NULL UNIQUE,
    uid    BLOB NOT NULL,
    store  BLOB NOT NULL,
    year   INTEGER NOT NULL,
    owner  BLOB,
    due    INTEGER,
    state  INTEGER NOT NULL,
    sealed BLOB NOT NULL                     -- what
);
CREATE INDEX key_act_uid ON key_act (uid, key);
CREATE INDEX key_act_year ON key_act (store, year);

CREATE TABLE shop_plan (
    key        INTEGER PRIMARY KEY,
    op         BLOB NOT NULL UNIQUE,
    store      BLOB NOT NULL,
    first_year INTEGER NOT NULL,
    sealed     BLOB NOT NULL                 -- the text
);
CREATE INDEX shop_plan_store ON shop_plan (store, key);

CREATE TABLE staffing (
    key           INTEGER PRIMARY KEY,
    op            BLOB NOT NULL UNIQUE,
    store         BLOB NOT NULL,
    from_day      INTEGER NOT NULL,
    that_day_only INTEGER NOT NULL,
    clerks        BLOB NOT NULL              -- a byte an hour: a week, a day, or nothing
);
CREATE INDEX staffing_store ON staffing (store, that_day_only, from_day);

CREATE TABLE experiment (
    key    INTEGER PRIMARY KEY,
    op     BLOB NOT NULL UNIQUE,
    uid    BLOB NOT NULL UNIQUE,
    store  BLOB NOT NULL,
    began  INTEGER NOT NULL,
    until  INTEGER NOT NULL,
    sealed BLOB NOT NULL                     -- the experiment whole; its name is free text
);
CREATE INDEX experiment_store ON experiment (store, until);

-- Apart, so that ending and starting may come in any order.
CREATE TABLE experiment_end (
    op         BLOB PRIMARY KEY,
    experiment BLOB NOT NULL,
    at         INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX experiment_end_of ON experiment_end (experiment, at);

-- What an experiment, or a report, looks through.
CREATE INDEX visit_arrived ON visit (arrived);
