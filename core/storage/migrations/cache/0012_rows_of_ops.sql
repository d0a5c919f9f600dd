-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Most rows the hub tells are no ops: they need no place in the index of those that are.
DROP INDEX feed_row_op;
CREATE INDEX feed_row_op ON feed_row (op) WHERE op IS NOT NULL;
