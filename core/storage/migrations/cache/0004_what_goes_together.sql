-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What tells sizes of one thing from different things, what was made or chosen to go together, what is new, and how long a thing lasts.

ALTER TABLE product ADD COLUMN size_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE product ADD COLUMN size TEXT NOT NULL DEFAULT '';
ALTER TABLE product ADD COLUMN style TEXT NOT NULL DEFAULT '';      -- shared by the sizes and colours of one article
ALTER TABLE product ADD COLUMN collection TEXT NOT NULL DEFAULT '';
ALTER TABLE product ADD COLUMN since INTEGER;                       -- day it came into the range; NULL: not known
ALTER TABLE product ADD COLUMN lasts_days INTEGER NOT NULL DEFAULT 0;  -- one piece, in use; 0: not known

-- What the shop shows together: the products of each set in the order of its file.
CREATE TABLE curated_set (
    name    TEXT NOT NULL,
    place   INTEGER NOT NULL,
    product INTEGER NOT NULL REFERENCES product (key),
    PRIMARY KEY (name, place)
) WITHOUT ROWID;
