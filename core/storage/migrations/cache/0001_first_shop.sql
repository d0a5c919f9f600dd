-- SPDX-FileCopyrightText: 2026 Tuttu contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The cache of one shop. Disposable: what came from outside is imported again, what was captured is replayed from the outbox.
--
-- `key`     local row number; rows point at each other with it
-- `uid`     the 16 bytes of the value's Id
-- `sealed`  XChaCha20-Poly1305 under the device key, bound to table, key and column (core/security/sealer.h)
-- times     UTC milliseconds since 1970; days are Julian day numbers unless said otherwise

CREATE TABLE store (
    key INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE
);

-- A row without `sealed` is somebody only heard of: an op names them and their record has not arrived.
CREATE TABLE customer (
    key    INTEGER PRIMARY KEY,
    uid    BLOB NOT NULL UNIQUE,
    sealed BLOB
);

-- Apart from the customer's row so that building the search index reads a quarter of the bytes.
CREATE TABLE customer_search (
    customer INTEGER PRIMARY KEY REFERENCES customer (key) ON DELETE CASCADE,
    last_day INTEGER NOT NULL DEFAULT 0,     -- days since 1970 of the last purchase or visit
    sealed   BLOB NOT NULL                   -- folded words and digits
);

-- Keyed hash of kind and normalised value: says nothing without the device key. Families share mails: not unique.
CREATE TABLE identifier (
    hash     BLOB NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    PRIMARY KEY (hash, customer)
) WITHOUT ROWID;
CREATE INDEX identifier_customer ON identifier (customer);

CREATE TABLE product (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT,                           -- NULL: only heard of
    name     TEXT,
    category TEXT,
    brand    TEXT,
    minor    INTEGER,                        -- price in the currency's minor units
    currency TEXT,
    stock    INTEGER                         -- pieces here; NULL: not known
);
CREATE INDEX product_code ON product (code);

-- "order" is a word of SQL's own.
CREATE TABLE orders (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER REFERENCES customer (key),
    at       INTEGER NOT NULL,
    store    INTEGER REFERENCES store (key),
    channel  INTEGER NOT NULL,
    number   TEXT NOT NULL,
    currency TEXT NOT NULL
);
CREATE INDEX orders_customer ON orders (customer, at);
CREATE INDEX orders_at ON orders (at);

-- Clustered: an order's lines lie side by side.
CREATE TABLE order_line (
    orders   INTEGER NOT NULL REFERENCES orders (key) ON DELETE CASCADE,
    pos      INTEGER NOT NULL,
    product  INTEGER NOT NULL REFERENCES product (key),
    quantity INTEGER NOT NULL,               -- negative: returned
    minor    INTEGER NOT NULL,               -- unit price in the order's currency
    PRIMARY KEY (orders, pos)
) WITHOUT ROWID;

CREATE TABLE visit (
    key               INTEGER PRIMARY KEY,
    uid               BLOB NOT NULL UNIQUE,
    store             BLOB,
    customer          INTEGER REFERENCES customer (key),
    assurance         INTEGER NOT NULL,
    means             INTEGER NOT NULL,
    place             TEXT NOT NULL,
    arrived           INTEGER NOT NULL,
    last_sign         INTEGER NOT NULL,
    claimed_by        BLOB,
    claimed_at        INTEGER,
    greeted_at        INTEGER,
    left_at           INTEGER,
    leave_alone_until INTEGER
);
CREATE INDEX visit_customer ON visit (customer, arrived);
CREATE INDEX visit_left ON visit (left_at);

CREATE TABLE visit_not_them (
    visit    INTEGER NOT NULL REFERENCES visit (key) ON DELETE CASCADE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    PRIMARY KEY (visit, customer)
) WITHOUT ROWID;

CREATE TABLE footfall (
    store    BLOB NOT NULL,
    hour     INTEGER NOT NULL,               -- UTC hours since 1970
    visitors INTEGER NOT NULL,
    PRIMARY KEY (store, hour)
) WITHOUT ROWID;

CREATE TABLE note (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    clerk    BLOB,
    at       INTEGER NOT NULL,
    sealed   BLOB NOT NULL                   -- chips and text
);
CREATE INDEX note_customer ON note (customer, at);

CREATE TABLE nps (
    key      INTEGER PRIMARY KEY,
    op       BLOB NOT NULL UNIQUE,
    customer INTEGER REFERENCES customer (key) ON DELETE SET NULL,   -- NULL: kept without a name
    at       INTEGER NOT NULL,
    score    INTEGER NOT NULL,
    sealed   BLOB NOT NULL                   -- reasons and comment
);
CREATE INDEX nps_customer ON nps (customer, at);
CREATE INDEX nps_at ON nps (at);

-- Asked and not answered: the denominator of every rate.
CREATE TABLE nps_declined (
    op        BLOB PRIMARY KEY,
    at        INTEGER NOT NULL,
    abandoned INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE hold (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    product  INTEGER NOT NULL REFERENCES product (key),
    quantity INTEGER NOT NULL,
    placed   INTEGER NOT NULL,
    until    INTEGER,
    clerk    BLOB,
    state    INTEGER NOT NULL
);
CREATE INDEX hold_customer ON hold (customer, state, placed);
CREATE INDEX hold_state ON hold (state, until);

CREATE TABLE follow_up (
    key      INTEGER PRIMARY KEY,
    uid      BLOB NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    clerk    BLOB,                           -- whose it is
    due      INTEGER,                        -- store-local day
    done     INTEGER NOT NULL,
    sealed   BLOB NOT NULL                   -- what
);
CREATE INDEX follow_up_customer ON follow_up (customer, done, due);
CREATE INDEX follow_up_due ON follow_up (done, due);

CREATE TABLE cue_verdict (
    key      INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    rule     TEXT NOT NULL,
    product  INTEGER REFERENCES product (key),
    verdict  INTEGER NOT NULL,
    at       INTEGER NOT NULL
);
CREATE INDEX cue_verdict_customer ON cue_verdict (customer, at);

CREATE TABLE declined (
    customer INTEGER NOT NULL REFERENCES customer (key) ON DELETE CASCADE,
    product  INTEGER NOT NULL REFERENCES product (key),
    at       INTEGER NOT NULL,
    PRIMARY KEY (customer, product)
) WITHOUT ROWID;

CREATE TABLE model (
    name    TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    made    INTEGER NOT NULL,
    bytes   BLOB NOT NULL
) WITHOUT ROWID;

-- Which captures stand in this cache. One applied twice is one.
CREATE TABLE applied_op (
    op     BLOB PRIMARY KEY,
    parked TEXT                              -- why it could not be applied; NULL: it was
) WITHOUT ROWID;

-- How far the journal has been read.
CREATE TABLE journal_position (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    seq   INTEGER NOT NULL
);
INSERT INTO journal_position VALUES (1, 0, 0);
