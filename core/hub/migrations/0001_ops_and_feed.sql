-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What devices sent, exactly once, and what changed for whoever follows. Every key begins with `home`, the store a row belongs to:
-- tables may be spread over machines by it. No foreign keys across, for the same reason.

-- How far each incarnation of a device has been taken. Its row is the lock that lets a device's batches in one after the other.
CREATE TABLE device_line (
    home   uuid    NOT NULL,
    device uuid    NOT NULL,
    epoch  integer NOT NULL,
    taken  bigint  NOT NULL DEFAULT 0,  -- the highest seq; there is no gap below
    PRIMARY KEY (home, device, epoch)
);

-- Every op as it came, for the life of the record.
CREATE TABLE op (
    home           uuid        NOT NULL,
    device         uuid        NOT NULL,
    epoch          integer     NOT NULL,
    seq            bigint      NOT NULL,
    id             uuid        NOT NULL,
    base_version   bigint      NOT NULL,
    at             timestamptz NOT NULL,  -- the device's wall: shown, never used for order
    monotonic_ms   bigint      NOT NULL,
    actor          uuid,
    kind           text        NOT NULL,
    schema_version integer     NOT NULL,
    content        bytea       NOT NULL,
    hub_key        bytea,                 -- null: content is in clear
    sha256         bytea       NOT NULL,
    parked         smallint,              -- why it had no effect (SetbackReason); null: it had
    parked_detail  text,
    received       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (home, device, epoch, seq),
    UNIQUE (home, id)
);
CREATE INDEX op_parked ON op (home, received) WHERE parked IS NOT NULL;

-- What the hub knows of a thing: how often it changed. Its row orders those who change it.
CREATE TABLE entity (
    home    uuid   NOT NULL,
    key     text   NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (home, key)
);

CREATE SEQUENCE feed_order;

-- One row per thing and bucket, as it is now. A change moves it to the end. xid and not seq alone: numbers are given early and rows
-- are seen at their commit, in another order. The default is the transaction's own 64-bit number, not the column xmin, which is frozen one day.
CREATE TABLE feed (
    home    uuid        NOT NULL,
    bucket  text        NOT NULL,
    key     text        NOT NULL,
    version bigint      NOT NULL,
    deleted boolean     NOT NULL,
    content text        NOT NULL,         -- JSON; of a tombstone empty
    xid     xid8        NOT NULL DEFAULT pg_current_xact_id(),
    seq     bigint      NOT NULL DEFAULT nextval('feed_order'),
    changed timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (home, bucket, key)
);
CREATE INDEX feed_by_change ON feed (home, bucket, xid, seq);

-- Up to where a bucket has forgotten its tombstones, and how often it did. Who stands before that place may hold what is gone.
CREATE TABLE feed_floor (
    home      uuid   NOT NULL,
    bucket    text   NOT NULL,
    xid       xid8   NOT NULL,
    seq       bigint NOT NULL,
    forgotten bigint NOT NULL,
    PRIMARY KEY (home, bucket)
);

-- The incarnation of this database: one more after a restore. One row; every machine has its own.
CREATE TABLE feed_generation (
    one_row    boolean PRIMARY KEY DEFAULT true CHECK (one_row),
    generation integer NOT NULL DEFAULT 1
);
INSERT INTO feed_generation DEFAULT VALUES;
