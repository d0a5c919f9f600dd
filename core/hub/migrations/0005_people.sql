-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works where. No PIN and no password: a PIN is each device's own, and whoever signs in with a work account does so at its provider.
CREATE TABLE clerk (
    home     uuid     NOT NULL,
    id       uuid     NOT NULL,
    name     text     NOT NULL,
    initials text     NOT NULL,
    role     smallint NOT NULL,  -- Role
    PRIMARY KEY (home, id)
);
