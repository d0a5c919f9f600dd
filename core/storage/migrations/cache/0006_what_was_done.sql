-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When a follow-up was done and by whom. Of those done before this file it is not known here: they stay done without a time.

ALTER TABLE follow_up ADD COLUMN done_at INTEGER;
ALTER TABLE follow_up ADD COLUMN done_by BLOB;
CREATE INDEX follow_up_done ON follow_up (done_at) WHERE done_at IS NOT NULL;
