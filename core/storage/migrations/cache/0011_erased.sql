-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whoever was erased, and what was theirs: only names without meaning. Whatever names one of them has no effect any more.

CREATE TABLE erased (
    uid BLOB PRIMARY KEY
) WITHOUT ROWID;

-- Whose captures are still to be destroyed in outbox.db, a piece at a time, and how far that is.
CREATE TABLE erasing (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    seq   INTEGER NOT NULL
);
