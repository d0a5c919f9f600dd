-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the shop's door counters said, stretch by stretch. A stretch without a row was not counted: unknown, never zero.

CREATE TABLE door_count (
    store    BLOB NOT NULL,
    began    INTEGER NOT NULL,               -- UTC milliseconds since 1970
    ended    INTEGER NOT NULL,               -- no longer in it
    counter  TEXT NOT NULL,
    staff    INTEGER NOT NULL,
    came_in  INTEGER NOT NULL,
    went_out INTEGER NOT NULL,
    PRIMARY KEY (store, began, ended, counter, staff)
) WITHOUT ROWID;
