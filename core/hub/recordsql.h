// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** RecordStore's statements: each about many people at once, given as one JSON text or one list of ids. */
namespace tuttu::recordsql {

inline constexpr char lock[] = "SELECT pg_advisory_xact_lock(hashtextextended('customer/' || id, 0)) FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, place) ORDER BY place";

inline constexpr char load[] = R"(
    SELECT r.id, r.home, r.held FROM customer_home h JOIN customer_record r ON r.home = h.home AND r.id = h.customer WHERE h.customer = ANY($1::uuid[]))";

inline constexpr char keep[] = R"(
    INSERT INTO customer_record (home, id, held) SELECT home, id, held FROM json_to_recordset($1::json) AS t (home uuid, id uuid, held text)
    ON CONFLICT (home, id) DO UPDATE SET held = excluded.held)";

inline constexpr char moveRecords[] = R"(
    DELETE FROM customer_record r USING json_to_recordset($1::json) AS t (home uuid, customer uuid), customer_home h
    WHERE h.customer = t.customer AND h.home <> t.home AND r.home = h.home AND r.id = t.customer)";
inline constexpr char moveOrders[] = R"(
    UPDATE order_record o SET home = t.home FROM json_to_recordset($1::json) AS t (home uuid, customer uuid), customer_home h
    WHERE h.customer = t.customer AND h.home <> t.home AND o.home = h.home AND o.customer = t.customer)";
inline constexpr char keepHomes[] = R"(
    WITH given AS (SELECT * FROM json_to_recordset($1::json) AS t (home uuid, customer uuid)),
         moved AS (UPDATE member m SET at_home = false, visited = coalesce(m.visited, m.seen) FROM given g JOIN customer_home h ON h.customer = g.customer
                   WHERE h.home <> g.home AND m.home = h.home AND m.customer = g.customer AND m.at_home)
    INSERT INTO customer_home (customer, home) SELECT customer, home FROM given
    ON CONFLICT (customer) DO UPDATE SET home = excluded.home WHERE customer_home.home <> excluded.home)";

// Answers who was not there: xmax of a row that was put in and not changed is 0.
inline constexpr char joinHome[] = R"(
    WITH joined AS (
        INSERT INTO member (home, customer, at_home, seen) SELECT home, customer, true, coalesce(seen, '2000-01-01') FROM json_to_recordset($1::json)
            AS t (home uuid, customer uuid, seen timestamptz)
        ON CONFLICT (home, customer) DO UPDATE SET at_home = true, seen = greatest(member.seen, excluded.seen) RETURNING home, customer, xmax = 0 AS is_new),
         known AS (INSERT INTO customer_store (customer, home) SELECT customer, home FROM joined WHERE is_new ON CONFLICT DO NOTHING)
    SELECT home, customer FROM joined WHERE is_new ORDER BY home, customer)";

inline constexpr char enter[] = R"(
    WITH given AS (SELECT t.* FROM json_to_recordset($1::json) AS t (home uuid, customer uuid, seen timestamptz) JOIN customer_home h ON h.customer = t.customer
                       JOIN customer_record r ON r.home = h.home AND r.id = h.customer),
         joined AS (
            INSERT INTO member (home, customer, at_home, seen, visited) SELECT g.home, g.customer, g.home = h.home, g.seen, g.seen FROM given g JOIN customer_home h ON h.customer = g.customer
            ON CONFLICT (home, customer) DO UPDATE SET seen = greatest(member.seen, excluded.seen), visited = greatest(member.visited, excluded.visited)
            RETURNING home, customer, xmax = 0 AS is_new),
         known AS (INSERT INTO customer_store (customer, home) SELECT customer, home FROM joined WHERE is_new ON CONFLICT DO NOTHING)
    SELECT customer FROM joined WHERE is_new ORDER BY customer)";

inline constexpr char leave[] = R"(
    WITH gone AS (DELETE FROM member WHERE home = $1 AND customer = ANY($2::uuid[]))
    DELETE FROM customer_store WHERE home = $1 AND customer = ANY($2::uuid[]))";
inline constexpr char membersOf[] = "SELECT home, customer FROM customer_store WHERE customer = ANY($1::uuid[]) ORDER BY home, customer";
inline constexpr char knownOf[] = "SELECT customer FROM customer_home WHERE customer = ANY($1::uuid[])";

inline constexpr char clearMarks[] = "DELETE FROM customer_mark WHERE customer = ANY($1::uuid[])";
inline constexpr char keepMarks[] = R"(
    INSERT INTO customer_mark (hash, customer) SELECT hash::bytea, customer FROM json_to_recordset($1::json) AS t (hash text, customer uuid) ON CONFLICT DO NOTHING)";

// What was so before is not told again.
inline constexpr char keepOrders[] = R"(
    WITH kept AS (
        INSERT INTO order_record (home, customer, id, at, content)
        SELECT h.home, t.customer, t.id, t.at, t.content FROM json_to_recordset($1::json) AS t (id uuid, customer uuid, at timestamptz, content text)
            JOIN customer_home h ON h.customer = t.customer ORDER BY t.id
        ON CONFLICT (home, customer, id) DO UPDATE SET at = excluded.at, content = excluded.content WHERE order_record.content <> excluded.content
        RETURNING customer, id, content)
    SELECT m.home, k.id, k.content FROM kept k JOIN customer_store m ON m.customer = k.customer ORDER BY m.home, k.id)";

inline constexpr char keepProducts[] = R"(
    INSERT INTO product_record (home, id, content) SELECT home, id, content FROM json_to_recordset($1::json) AS t (home uuid, id uuid, content text) ORDER BY id
    ON CONFLICT (home, id) DO UPDATE SET content = excluded.content WHERE product_record.content <> excluded.content RETURNING id, content)";

inline constexpr char ordersOf[] = R"(
    SELECT o.id, o.content FROM customer_home h JOIN order_record o ON o.home = h.home AND o.customer = h.customer WHERE h.customer = ANY($1::uuid[]) ORDER BY o.id)";

inline constexpr char over[] = R"(
    SELECT customer FROM (
        (SELECT customer FROM member WHERE home = $1 AND NOT at_home AND visited < $2)
        UNION (SELECT customer FROM member WHERE home = $1 ORDER BY seen DESC, customer OFFSET $3)) AS gone ORDER BY customer LIMIT $4)";

// By id ($1) or by mark ($2), the other NULL. Products first, then people, then their orders: in that order they can be put. $3 people, $4 orders of each, $5 the
// catalogue. The device that asks ($6 its store, $7) is noted to hold them ($8), in the same statement: it costs no way of its own.
inline constexpr char find[] = R"(
    WITH who AS MATERIALIZED (
            SELECT home, customer FROM customer_home WHERE customer = $1
            UNION SELECT h.home, h.customer FROM customer_mark m JOIN customer_home h ON h.customer = m.customer WHERE m.hash = $2::bytea ORDER BY customer LIMIT $3),
         bought AS MATERIALIZED (SELECT o.id, o.content, o.at FROM who CROSS JOIN LATERAL
            (SELECT id, content, at FROM order_record r WHERE r.home = who.home AND r.customer = who.customer ORDER BY at DESC LIMIT $4) AS o),
         noted AS (INSERT INTO asked (home, device, customer, at) SELECT $6::uuid, $7::uuid, customer, $8::timestamptz FROM who ON CONFLICT DO NOTHING)
    SELECT 0 AS part, 'product/' || p.id, p.content, NULL::timestamptz AS at FROM product_record p
        WHERE p.home = $5 AND p.id IN (SELECT (line ->> 'product')::uuid FROM bought, json_array_elements(content::json -> 'lines') AS line)
    UNION ALL SELECT 1, 'customer/' || r.id, r.held, NULL FROM who JOIN customer_record r ON r.home = who.home AND r.id = who.customer
    UNION ALL SELECT 2, 'order/' || id, content, at FROM bought ORDER BY part, at DESC)";

} // namespace tuttu::recordsql
