-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was erased, so that they stay erased: by keyed hashes, which say nothing without the chain's secret. A backup is older than what was erased since:
-- this is kept beside it and applied again (tuttuctl hub erasures).

-- People and what was theirs. Without the store in front: it is about the whole chain, small, and every machine has all of it.
CREATE TABLE erasure (
    hash    bytea       NOT NULL PRIMARY KEY,
    op      uuid        NOT NULL,      -- the act
    at      timestamptz NOT NULL,
    is_who  boolean     NOT NULL,      -- the customer; else something of theirs
    pending uuid,                      -- the customer, until everything of theirs is destroyed
    done    timestamptz
);

-- Which device has still to hear of it: it has when it has read past that place of its store's customers.
CREATE TABLE erasure_device (
    home      uuid        NOT NULL,
    device    uuid        NOT NULL,
    op        uuid        NOT NULL,
    xid       xid8        NOT NULL,
    seq       bigint      NOT NULL,
    confirmed timestamptz,
    PRIMARY KEY (home, device, op)
);
CREATE INDEX erasure_device_open ON erasure_device (home, device) WHERE confirmed IS NULL;
