-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What things that customers carry prove themselves with: keys of rotating passes and of beacons that change their id.

CREATE TABLE carried_secret (
    key       INTEGER PRIMARY KEY,
    kind      INTEGER NOT NULL,              -- CarriedKind
    hash      BLOB NOT NULL UNIQUE,          -- keyed hash of the card's number or the beacon's identity
    last_step INTEGER,                       -- of a pass: the newest step whose code was taken; a code counts once
    sealed    BLOB NOT NULL
);
CREATE INDEX carried_secret_kind ON carried_secret (kind);
