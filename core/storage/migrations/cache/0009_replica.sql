-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which of this cache's ops the hub has told, in its order, and which are laid over them because it has not yet. What an op changed is kept for a
-- while, so that it can be taken off and put on again behind what the hub heard before it (core/storage/oplayers.h).

CREATE TABLE feed_place (
    bucket   TEXT PRIMARY KEY,
    cursor   TEXT,                           -- NULL: is read from its beginning
    reading  INTEGER NOT NULL,               -- the place of the last row this reading has come by
    count    INTEGER NOT NULL,               -- of feed_row
    checksum INTEGER NOT NULL                -- of their hashes, by exclusive or
) WITHOUT ROWID;

CREATE TABLE feed_row (
    bucket  TEXT NOT NULL,
    place   INTEGER NOT NULL,                -- in the order of the hub
    key     TEXT NOT NULL,
    hash    INTEGER NOT NULL,
    op      BLOB,                            -- NULL: of a kind this program lets be
    PRIMARY KEY (bucket, place)
) WITHOUT ROWID;
CREATE UNIQUE INDEX feed_row_key ON feed_row (bucket, key);
CREATE INDEX feed_row_op ON feed_row (op);

CREATE TABLE laid_op (
    key    INTEGER PRIMARY KEY,              -- in the order they lie on each other
    op     BLOB NOT NULL UNIQUE,
    epoch  INTEGER,                          -- with seq, of this device's own; NULL: another's
    seq    INTEGER,
    bucket TEXT,                             -- the hub has told it in there; NULL: not yet
    undo   BLOB,                             -- what it changed; NULL: it waits to be put on
    sealed BLOB                              -- the op; NULL: the hub has it and it is another's
);
CREATE INDEX laid_op_bucket ON laid_op (bucket);

-- Refused for what was not there yet. Tried again behind every op: the same moment on every device.
CREATE TABLE waiting_op (
    key    INTEGER PRIMARY KEY,
    op     BLOB NOT NULL UNIQUE,
    sealed BLOB NOT NULL
);
