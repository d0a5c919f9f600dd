-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who belongs to the chain: its stores, the devices that stand in them, and the codes by which a device comes in.

-- The key that the devices of a store share is not here, neither sealed nor in clear: it is derived from the chain's secret, the store and
-- this number. A backup of the database holds no key, and another number is another key.
CREATE TABLE store (
    home         uuid        NOT NULL PRIMARY KEY,
    name         text        NOT NULL,
    zone         text        NOT NULL,
    currency     text        NOT NULL,
    phone_region text        NOT NULL,
    lease_hours  integer     NOT NULL,
    key_number   integer     NOT NULL DEFAULT 1,
    added        timestamptz NOT NULL
);

-- A code lets one device in, once. Only its hash is known. They live for minutes: there are few, and they are found without an index.
CREATE TABLE enrolment_code (
    home     uuid        NOT NULL,
    hash     bytea       NOT NULL,
    expires  timestamptz NOT NULL,
    used     timestamptz,
    device   uuid,                 -- who used it, and with which key: it may ask again when the answer was lost
    sign_key bytea,
    PRIMARY KEY (home, hash)
);

-- A device as a store knows it. One that was moved stays as it was when it left.
CREATE TABLE device (
    home     uuid        NOT NULL,
    id       uuid        NOT NULL,
    name     text        NOT NULL,
    sign_key bytea       NOT NULL,  -- Ed25519, the public half
    program  text        NOT NULL,
    enrolled timestamptz NOT NULL,
    seen     timestamptz NOT NULL,  -- when it last asked for a token
    revoked  timestamptz,
    moved    timestamptz,
    PRIMARY KEY (home, id)
);
-- Every instance of the hub reads these all the time; there are few.
CREATE INDEX device_ended ON device (home, id) WHERE revoked IS NOT NULL OR moved IS NOT NULL;

-- The chain's directory, the one table without the store in front, because it is what finds the store: where a device stands from which of its
-- epochs on. Small, and on one machine when the rest is spread. What a device captured before it moved is still taken, for where it was captured.
CREATE TABLE device_home (
    device     uuid    NOT NULL,
    from_epoch integer NOT NULL,
    home       uuid    NOT NULL,
    PRIMARY KEY (device, from_epoch)
);

-- When a device last handed something over.
ALTER TABLE device_line ADD COLUMN pushed timestamptz;
