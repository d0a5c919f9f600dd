-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How devices stand, as they say themselves, by the hub's time; and who may look at all of them.

ALTER TABLE device
    ADD COLUMN waiting  bigint,       -- captures it had not handed over
    ADD COLUMN oldest   timestamptz,  -- since when the first of them waited
    ADD COLUMN told     timestamptz,  -- when it last knew all its buckets have
    ADD COLUMN reported timestamptz;

-- Who watches the fleet: people, and programs that draw its curves. Only a key's hash is known. No store in front: it sees all of them.
CREATE TABLE fleet_watcher (
    name  text        PRIMARY KEY,
    hash  bytea       NOT NULL UNIQUE,
    made  timestamptz NOT NULL
);
