-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is made once for the chain's devices: books of cues, models. It names no customer and no store: every machine has all of it.

-- What is in force under each name.
CREATE TABLE content (
    name    text   PRIMARY KEY,
    version bigint NOT NULL,
    sha256  bytea  NOT NULL,
    size    bigint NOT NULL
);

-- The bytes, by what they are, in pieces of 1 MiB: a device fetches a piece at a time. What an older version has that no name has any more
-- stays for those who are in the middle of it, until it is swept.
CREATE TABLE content_piece (
    sha256 bytea  NOT NULL,
    at     bigint NOT NULL,
    bytes  bytea  NOT NULL,
    PRIMARY KEY (sha256, at)
);
