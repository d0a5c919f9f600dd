-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom and what an op names, so that whoever is erased is found without opening every op there is: eight bytes of a keyed hash of each id in it.
ALTER TABLE op ADD COLUMN names bigint[];   -- null: not looked at yet, or nobody can open it
CREATE INDEX op_names ON op USING gin (names);
CREATE INDEX op_unnamed ON op (home, device, epoch, seq) WHERE names IS NULL AND length(content) > 0;

-- What is still to be destroyed is asked for every minute.
CREATE INDEX erasure_open ON erasure (op) WHERE done IS NULL;
