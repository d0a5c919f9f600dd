-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was captured here, and who works here. Written with synchronous=FULL; never thrown away.

CREATE TABLE device (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    uid           BLOB NOT NULL,
    epoch         INTEGER NOT NULL,          -- incarnation: one more after an old image was restored
    public_key    BLOB NOT NULL,             -- X25519: op envelopes are sealed to it
    hub_key       BLOB,
    last_seq      INTEGER NOT NULL,          -- the last number given out in this epoch
    confirmed_seq INTEGER NOT NULL           -- the hub has all up to here
);

-- `record` is whole in itself (head, sealed payload, checksum: core/storage/oprecord.h), so that it can be rescued from a broken file.
CREATE TABLE op (
    key    INTEGER PRIMARY KEY,
    epoch  INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    uid    BLOB NOT NULL UNIQUE,
    record BLOB NOT NULL,
    UNIQUE (epoch, seq)
);

CREATE TABLE store (
    uid          BLOB PRIMARY KEY,
    name         TEXT NOT NULL,
    zone         TEXT NOT NULL,              -- IANA
    currency     TEXT NOT NULL,              -- ISO 4217
    phone_region TEXT NOT NULL,              -- ISO 3166
    here         INTEGER NOT NULL            -- 1: this device stands in it
) WITHOUT ROWID;

CREATE TABLE clerk (
    key        INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL UNIQUE,
    role       INTEGER NOT NULL,
    sealed     BLOB NOT NULL,                -- name and initials
    pin        BLOB,                         -- PinVerifier's
    wrong_pins INTEGER NOT NULL DEFAULT 0
);
