-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A device says how far it has captured, and the hub itself subtracts what it has: a number of waiting captures was wrong as soon as they had come in.
ALTER TABLE device
    DROP COLUMN waiting,
    ADD COLUMN captured_epoch integer,
    ADD COLUMN captured       bigint;  -- the seq of the last op of that epoch
