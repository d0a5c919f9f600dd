-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long this device may show what it fetched without a word from its hub, and what became of that.

CREATE TABLE lease (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    hours      INTEGER NOT NULL,
    counted_ms INTEGER NOT NULL,             -- since the hub's last word
    at         INTEGER NOT NULL              -- UTC milliseconds: when that was counted
);

-- Written before anything is destroyed, so that a device that loses its power meanwhile goes on with it and is not taken for one whose key is lost.
CREATE TABLE forgetting (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    why   INTEGER NOT NULL,                  -- 0 it has a key again, 1 the lease was over, 2 it was revoked
    epoch INTEGER NOT NULL DEFAULT 0,        -- ops up to (epoch, seq) were sealed for a key of this device that is no more:
    seq   INTEGER NOT NULL DEFAULT 0         -- the hub has them, and they come back from there
);
