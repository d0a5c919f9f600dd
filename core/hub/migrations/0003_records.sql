-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the chain knows whole: its customers, what they bought, what it sells; and which stores hold whom. `home` is the store a customer calls theirs:
-- it moves with them, and what is theirs moves too.

CREATE TABLE customer_record (
    home    uuid NOT NULL,
    id      uuid NOT NULL,
    held    text NOT NULL,               -- JSON: what the source said, and what was captured since (core/domain/recordrule.h)
    PRIMARY KEY (home, id)
);

CREATE TABLE order_record (
    home     uuid        NOT NULL,       -- the customer's
    customer uuid        NOT NULL,
    id       uuid        NOT NULL,
    at       timestamptz NOT NULL,
    content  text        NOT NULL,       -- JSON
    PRIMARY KEY (home, customer, id)
);
CREATE INDEX order_record_newest ON order_record (home, customer, at DESC);

-- `home` is the chain, as if it were a place.
CREATE TABLE product_record (
    home    uuid NOT NULL,
    id      uuid NOT NULL,
    content text NOT NULL,               -- JSON
    PRIMARY KEY (home, id)
);

-- Directories without the store in front, because they are what finds it: where a customer's record is, and whose a card, number or mail is.
-- Of those only a keyed hash is here.
CREATE TABLE customer_home (
    customer uuid NOT NULL PRIMARY KEY,
    home     uuid NOT NULL
);
CREATE TABLE customer_mark (
    hash     bytea NOT NULL,
    customer uuid  NOT NULL,
    PRIMARY KEY (hash, customer)
);
CREATE INDEX customer_mark_of ON customer_mark (customer);
CREATE TABLE customer_store (            -- which stores hold them: member, the other way round
    customer uuid NOT NULL,
    home     uuid NOT NULL,
    PRIMARY KEY (customer, home)
);

-- Whom a store holds: those who call it theirs, and those who came there lately.
CREATE TABLE member (
    home     uuid        NOT NULL,       -- the store
    customer uuid        NOT NULL,
    at_home  boolean     NOT NULL,
    seen     timestamptz NOT NULL,       -- last bought, came or was changed: over the store's limit those seen longest ago leave
    visited  timestamptz,                -- last came here
    PRIMARY KEY (home, customer)
);
CREATE INDEX member_oldest ON member (home, seen);

-- What new devices are given instead of a feed's first pages.
CREATE TABLE snapshot (
    home   uuid        NOT NULL,
    bucket text        NOT NULL,
    name   text        NOT NULL,         -- of the file
    cursor text        NOT NULL,         -- go on with this
    sha256 bytea       NOT NULL,
    size   bigint      NOT NULL,         -- bytes of the file
    rows   bigint      NOT NULL,
    key    bytea       NOT NULL,         -- opens this one file, which may lie anywhere
    built  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (home, bucket)
);
