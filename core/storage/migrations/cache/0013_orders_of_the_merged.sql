-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hardly any order is of somebody who was merged. As parts of one trigger the lists of all who were merged were made for every order; now only theirs wait for them.
DROP TRIGGER tally_orders_new;
CREATE TRIGGER tally_orders_new AFTER INSERT ON orders BEGIN
    INSERT INTO tally_mark VALUES (NEW.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer = NEW.customer AND at > NEW.at;
END;
CREATE TRIGGER tally_orders_new_merged AFTER INSERT ON orders WHEN EXISTS (SELECT 1 FROM customer_merge WHERE kept = NEW.customer OR gone = NEW.customer) BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > NEW.at;
END;

DROP TRIGGER tally_orders_old;
CREATE TRIGGER tally_orders_old AFTER DELETE ON orders BEGIN
    INSERT INTO tally_mark VALUES (OLD.at / 900000);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer = OLD.customer AND at > OLD.at;
END;
CREATE TRIGGER tally_orders_old_merged AFTER DELETE ON orders WHEN EXISTS (SELECT 1 FROM customer_merge WHERE kept = OLD.customer OR gone = OLD.customer) BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > OLD.at;
END;

DROP TRIGGER tally_orders;
CREATE TRIGGER tally_orders AFTER UPDATE ON orders BEGIN
    INSERT INTO tally_mark VALUES (OLD.at / 900000), (NEW.at / 900000);
END;
CREATE TRIGGER tally_orders_moved AFTER UPDATE ON orders WHEN OLD.customer IS NOT NEW.customer OR OLD.at <> NEW.at BEGIN
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE customer IN (OLD.customer, NEW.customer) AND at > min(OLD.at, NEW.at);
    INSERT INTO tally_mark SELECT at / 900000 FROM orders WHERE EXISTS (SELECT 1 FROM customer_merge WHERE kept IN (OLD.customer, NEW.customer) OR gone IN (OLD.customer, NEW.customer))
        AND customer IN (SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) AND at > min(OLD.at, NEW.at);
END;
