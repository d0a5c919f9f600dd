-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders the hub told before the product or the customer they name: they are put as soon as that is here (core/sync/recordapplier.h).

CREATE TABLE waiting_record (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,             -- as the feed calls it: "order/..."
    sealed BLOB NOT NULL                     -- its content
);

-- Records that a bucket held before it was read anew, and that the new reading has not told yet: at its end they are gone.
CREATE TABLE doubted_record (
    bucket TEXT NOT NULL,
    name   TEXT NOT NULL,
    PRIMARY KEY (bucket, name)
) WITHOUT ROWID;
