-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each store-local day comes to, so that years can be read at once. Made of the raw rows alone and never changed by anything else: whatever
-- touches a raw row - a capture, an import, an undo, a merge - marks the quarter of an hour it happened in, and that day is counted anew.

CREATE TABLE day_tally (
    day   INTEGER PRIMARY KEY,               -- store-local, Julian day number
    ended INTEGER NOT NULL,                  -- 0: the day was not over when it was counted
    whole BLOB NOT NULL,                     -- packed Tally (core/storage/tallyfields.h)
    hours BLOB NOT NULL                      -- its hours
);

-- For which zone, opening hours and currency the days were counted; with others all are counted anew.
CREATE TABLE tally_rule (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    rule BLOB NOT NULL
);

-- Quarters of an hour, UTC, since 1970.
CREATE TABLE tally_stale (quarter INTEGER PRIMARY KEY);

-- Puts a quarter that is not there yet. A trigger's own "OR IGNORE" would give way to how the row that woke it was put.
CREATE VIEW tally_mark (quarter) AS SELECT quarter FROM tally_stale;
CREATE TRIGGER tally_mark_new INSTEAD OF INSERT ON tally_mark BEGIN
    INSERT INTO tally_stale SELECT NEW.quarter WHERE NEW.quarter NOT IN tally_stale;
END;

-- A visit nobody ended ends twenty minutes after its last sign: they had gone by then. Until now that alone told.
ALTER TABLE visit ADD COLUMN by_itself INTEGER NOT NULL DEFAULT 0;
UPDATE visit SET by_itself = 1 WHERE left_at >= last_sign + 1200000;

-- Of the visitors somebody counted: groups that came in together, and the people in them.
ALTER TABLE footfall ADD COLUMN groups INTEGER NOT NULL DEFAULT 0;
ALTER TABLE footfall ADD COLUMN grouped INTEGER NOT NULL DEFAULT 0;

CREATE INDEX basket_at ON basket (at);
CREATE INDEX cue_verdict_at ON cue_verdict (at);
CREATE INDEX declined_at ON declined (at);
CREATE INDEX hold_placed ON hold (placed);
CREATE INDEX nps_declined_at ON nps_declined (at);

CREATE TRIGGER tally_visit_new AFTER INSERT ON visit BEGIN INSERT INTO tally_mark VALUES (NEW.arrived / 900000); END;
CREATE TRIGGER tally_visit_old AFTER DELETE ON visit BEGIN INSERT INTO tally_mark VALUES (OLD.arrived / 900000); END;
CREATE TRIGGER tally_visit AFTER UPDATE OF store, customer, assurance, place, arrived, last_sign, left_at, by_itself ON visit
BEGIN INSERT INTO tally_mark VALUES (OLD.arrived / 900000), (NEW.arrived / 900000); END;

-- An order's lines are put after its head and in the same transaction: the head tells. What somebody bought earlier makes those later ones a return.
CREATE TRIGGER tally_orders_new AFTER INSERT ON orders BEGIN
    INSERT INTO tally_mark VALUES (NEW.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer = NEW.customer AND at > NEW.at;
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE EXISTS (SELECT 1 FROM customer_merge WHERE kept = NEW.customer OR gone = NEW.customer)
        AND customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > NEW.at;
END;
CREATE TRIGGER tally_orders_old AFTER DELETE ON orders BEGIN
    INSERT INTO tally_mark VALUES (OLD.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer = OLD.customer AND at > OLD.at;
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE EXISTS (SELECT 1 FROM customer_merge WHERE kept = OLD.customer OR gone = OLD.customer)
        AND customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > OLD.at;
END;
CREATE TRIGGER tally_orders AFTER UPDATE ON orders BEGIN
    INSERT INTO tally_mark VALUES (OLD.at / 900000), (NEW.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (OLD.customer, NEW.customer) AND at > min(OLD.at, NEW.at)
        AND (OLD.customer IS NOT NEW.customer OR OLD.at <> NEW.at);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE (OLD.customer IS NOT NEW.customer OR OLD.at <> NEW.at)
        AND EXISTS (SELECT 1 FROM customer_merge WHERE kept IN (OLD.customer, NEW.customer) OR gone IN (OLD.customer, NEW.customer))
        AND customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > min(OLD.at, NEW.at);
END;
-- Chains of merges are few: all their people are looked at again.
CREATE TRIGGER tally_merge_new AFTER INSERT ON customer_merge BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge);
END;
CREATE TRIGGER tally_merge_old AFTER DELETE ON customer_merge BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (SELECT OLD.kept UNION SELECT OLD.gone UNION SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge);
END;

CREATE TRIGGER tally_footfall_new AFTER INSERT ON footfall BEGIN INSERT INTO tally_mark VALUES (NEW.hour * 4); END;
CREATE TRIGGER tally_footfall_old AFTER DELETE ON footfall BEGIN INSERT INTO tally_mark VALUES (OLD.hour * 4); END;
CREATE TRIGGER tally_footfall AFTER UPDATE ON footfall BEGIN INSERT INTO tally_mark VALUES (OLD.hour * 4), (NEW.hour * 4); END;

-- A counter that spoke within seven days is missed when it is silent: its reports matter to those days, too.
CREATE TRIGGER tally_door_new AFTER INSERT ON door_count BEGIN
    INSERT INTO tally_mark VALUES (NEW.began / 900000), ((NEW.ended - 1) / 900000), (NEW.began / 900000 + 96), (NEW.began / 900000 + 192), (NEW.began / 900000 + 288), (NEW.began / 900000 + 384), (NEW.began / 900000 + 480), (NEW.began / 900000 + 576), (NEW.began / 900000 + 672);
END;
CREATE TRIGGER tally_door_old AFTER DELETE ON door_count BEGIN
    INSERT INTO tally_mark VALUES (OLD.began / 900000), ((OLD.ended - 1) / 900000), (OLD.began / 900000 + 96), (OLD.began / 900000 + 192), (OLD.began / 900000 + 288), (OLD.began / 900000 + 384), (OLD.began / 900000 + 480), (OLD.began / 900000 + 576), (OLD.began / 900000 + 672);
END;

-- Whether a yes is the first or a link followed depends on what was said before it.
CREATE TRIGGER tally_consent_event_new AFTER INSERT ON consent_event BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM consent_event WHERE customer = NEW.customer AND purpose = NEW.purpose AND at >= NEW.at;
END;
CREATE TRIGGER tally_consent_event_old AFTER DELETE ON consent_event BEGIN
    INSERT INTO tally_mark VALUES (OLD.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM consent_event WHERE customer = OLD.customer AND purpose = OLD.purpose AND at > OLD.at;
END;
CREATE TRIGGER tally_consent_asked_new AFTER INSERT ON consent_asked BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_consent_asked_old AFTER DELETE ON consent_asked BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
CREATE TRIGGER tally_cue_verdict_new AFTER INSERT ON cue_verdict BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_cue_verdict_old AFTER DELETE ON cue_verdict BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
CREATE TRIGGER tally_declined_new AFTER INSERT ON declined BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_declined_old AFTER DELETE ON declined BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
CREATE TRIGGER tally_declined AFTER UPDATE ON declined BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000), (NEW.at / 900000); END;
CREATE TRIGGER tally_basket_new AFTER INSERT ON basket BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_basket_old AFTER DELETE ON basket BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
CREATE TRIGGER tally_basket AFTER UPDATE OF at, state ON basket BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000), (NEW.at / 900000); END;
CREATE TRIGGER tally_basket_line_new AFTER INSERT ON basket_line BEGIN INSERT INTO tally_mark SELECT at / 900000 FROM basket WHERE key = NEW.basket; END;
CREATE TRIGGER tally_basket_line_old AFTER DELETE ON basket_line BEGIN INSERT INTO tally_mark SELECT at / 900000 FROM basket WHERE key = OLD.basket; END;
CREATE TRIGGER tally_basket_line AFTER UPDATE OF came_from ON basket_line BEGIN INSERT INTO tally_mark SELECT at / 900000 FROM basket WHERE key = NEW.basket; END;
CREATE TRIGGER tally_hold_new AFTER INSERT ON hold BEGIN INSERT INTO tally_mark VALUES (NEW.placed / 900000); END;
CREATE TRIGGER tally_hold_old AFTER DELETE ON hold BEGIN INSERT INTO tally_mark VALUES (OLD.placed / 900000); END;
CREATE TRIGGER tally_hold AFTER UPDATE OF placed, state ON hold BEGIN INSERT INTO tally_mark VALUES (OLD.placed / 900000), (NEW.placed / 900000); END;
CREATE TRIGGER tally_nps_new AFTER INSERT ON nps BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_nps_old AFTER DELETE ON nps BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
CREATE TRIGGER tally_nps_declined_new AFTER INSERT ON nps_declined BEGIN INSERT INTO tally_mark VALUES (NEW.at / 900000); END;
CREATE TRIGGER tally_nps_declined_old AFTER DELETE ON nps_declined BEGIN INSERT INTO tally_mark VALUES (OLD.at / 900000); END;
-- An invitation knows its UTC day alone; its figures stand in the store's day of the same date.
CREATE TRIGGER tally_nps_invited_new AFTER INSERT ON nps_invited BEGIN INSERT INTO tally_mark VALUES (NEW.day * 96), (NEW.day * 96 + 48), (NEW.day * 96 + 95); END;
CREATE TRIGGER tally_nps_invited_old AFTER DELETE ON nps_invited BEGIN INSERT INTO tally_mark VALUES (OLD.day * 96), (OLD.day * 96 + 48), (OLD.day * 96 + 95); END;
