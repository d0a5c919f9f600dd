-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose work account is whose, so that somebody is one person by it and by their PIN. Neither the provider's name for them nor its address is here: only what
-- a device makes of the two (clerkOfAccount).
ALTER TABLE clerk ADD COLUMN account uuid;
CREATE UNIQUE INDEX clerk_account ON clerk (home, account);
