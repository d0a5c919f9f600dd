// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/captured.h"
#include "core/domain/op.h"
#include "core/domain/product.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace tuttu {

class BasketController;
class CaptureService;
class GuestController;
class ProfileService;
class SessionController;
class Storage;
class VisitController;

/** Why a product is offered for a look: they are asked for in this order. */
enum class LookHint { Recommended, OnHold, InBasket };

struct LookSuggestion {
    Product product;
    LookHint hint = LookHint::Recommended;
    friend bool operator==(const LookSuggestion &, const LookSuggestion &) = default;
};

/** What a draft lacks before it can be made. */
enum class LookLack { Nothing, Products, Name, ShorterName, AnotherName /**< the name says whose it is, and it is shown and printed */ };

/** A look on the table: made just now, or earlier. */
struct OpenLook {
    Look look;
    std::vector<Product> products;    ///< as they stand now, in its order, without what is discreet or no longer sold
    int leftOut = 0;                  ///< so many are not among them
    QSet<ProductId> liked;            ///< by whom it was shown to
    QByteArray code;                  ///< for a QR code

    std::vector<Product> wanted() const; ///< what was liked; all of it when nothing was
};

struct LookView {
    CustomerId customer;              ///< null = for anybody
    QString name;                     ///< of the draft
    std::vector<Product> picks;
    LookLack lack = LookLack::Products;
    std::vector<LookSuggestion> suggestions; ///< not picked yet
    std::vector<Product> found;       ///< by what was typed, when it is no product's number; at most mostFound, none discreet
    std::vector<Look> theirs, anybody; ///< made before, newest first
    std::optional<OpenLook> open;     ///< none: the draft is on the table
    bool making = false;
};

/** Products picked to be shown together, to the customer whose brief is open or, without one, to anybody. A draft is kept per clerk and
 *  customer until it is made or dropped; making it is one op. Nothing of a discreet category is ever in a look. GUI thread. */
class LookController final : public QObject
{
    Q_OBJECT
public:
    LookController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, VisitController &visit,
                   BasketController &basket, GuestController &guest, const Clock &clock, QObject *parent = nullptr);

    const LookView &view() const { return m_view; }
    /** What a customer looks at on the turned tablet; none: nothing. */
    const std::optional<OpenLook> &shown() const { return m_shown; }

    void begin();                               ///< the draft is on the table; reads the looks for anybody
    void put(const Product &product);
    static constexpr size_t mostFound = 8;
    /** Scanned or typed: the shop's number of a product is put in at once; words are looked for in the names of what is sold. */
    void seek(const QString &typed);
    void takeOut(const ProductId &product);
    void move(const ProductId &product, int places); ///< in the order it is shown in; negative = earlier
    void setName(const QString &name);
    void drop();
    void make();

    void open(const LookId &look);              ///< one made before, with what its products are today
    void close();                               ///< back to the draft
    void copy();                                ///< the open one into a new draft
    void toBasket();                            ///< what is wanted of the open one, unless it is in there already
    void show();                                ///< turns the tablet round
    void toggleLiked(const ProductId &product); ///< by the customer
    int likedOf(const LookId &look, const CustomerId &by) const { return int(m_liked.value({look, by}).size()); }

    void setFolder(const QString &folder) { m_folder = folder; } ///< where pages of looks are kept
    /** The page of the open look, drawn elsewhere, as a file; answers with its path. Errors: those of keepLookFile(). */
    QFuture<Result<QString>> keepFile(const QByteArray &pdf);

Q_SIGNALS:
    void changed();
    void shownChanged();
    void made();
    /** NotFound: no such product. Invalid "look.discreet": not to be shown. Duplicate: it is in already. TooLarge: no more than 12.
     *  Of making: as CaptureService; the draft is kept. */
    void refused(const tuttu::Error &error);

private:
    struct Draft {
        QString name;
        std::vector<Product> picks;
    };
    using Whose = std::pair<ClerkId, CustomerId>;

    void follow();
    void onRecorded(const Op &op, const Outcome &outcome);
    void onOpened(Look look, std::vector<Product> products);
    void readAnybody();
    void endShowing();
    void present();
    Whose whose() const;
    Draft &draft() { return m_drafts[whose()]; }
    bool discreet(const Product &product) const;
    LookLack lackOf(const Draft &draft) const;
    std::vector<LookSuggestion> suggestions(const Draft &draft) const;

    Storage &m_storage;
    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    VisitController &m_visit;
    BasketController &m_basket;
    GuestController &m_guest;
    const Clock &m_clock;
    LookView m_view;
    std::optional<OpenLook> m_shown;
    Whose m_whose;                              ///< the view is of
    quint64 m_of = 0;                           ///< nonce of their brief: late answers about somebody earlier are dropped
    QHash<Whose, Draft> m_drafts;
    QHash<std::pair<LookId, CustomerId>, QSet<ProductId>> m_liked;
    std::vector<Look> m_anybody;
    OpId m_last;                                ///< the op of the one made last, taken back into its draft
    std::pair<Whose, Draft> m_lastDraft;
    CustomerId m_shownTo;
    QString m_folder;
};

} // namespace tuttu
