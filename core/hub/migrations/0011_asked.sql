-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a device was told of because they stood there, beside those its store holds: with both it can be said who was on a tablet that was lost.
CREATE TABLE asked (
    home     uuid        NOT NULL,       -- the device's store
    device   uuid        NOT NULL,
    customer uuid        NOT NULL,
    at       timestamptz NOT NULL,       -- the first time
    PRIMARY KEY (home, device, customer)
);
CREATE INDEX asked_of ON asked (home, customer);
