// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tuttu {

class Banner;
class Button;
class Card;
class Label;
class Monogram;
class TextField;
class Viewfinder;

/** One presented code and what became of it. */
struct ScanRecord {
    QString time;               ///< store-local, "14:04"
    QString who;                ///< the customer's name; empty = nobody was recognised
    QString code;               ///< masked: only its end
    friend bool operator==(const ScanRecord &, const ScanRecord &) = default;
};

/** What the Scan page shows. */
struct ScanView {
    enum class Face { Waiting, Looking, Asking /**< the chain, for somebody who is not held here */, Refused };
    Face face = Face::Waiting;
    std::optional<Error> problem;       ///< with Refused
    std::vector<ScanRecord> recent;     ///< newest first
    bool camera = false;                ///< a camera is looking
};

/** Where a code is presented or typed by hand; says kindly what was wrong with one. */
class ScanWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit ScanWidget(QWidget *parent = nullptr);
    void present(const ScanView &view);
    void showPicture(const QImage &picture);    ///< what the camera sees now; null = nothing
    void confirm();                     ///< the camera has read a code
    void begin();                       ///< empties the field and gives it the focus

signals:
    void typed(const QString &code);
    void searchWanted();
    void newCustomerWanted();
    void backWanted();

private:
    QWidget *makeEntry();
    QLayout *makeField();
    QWidget *makeOffers();
    QWidget *makeRecent();
    void submit();

    TextField *m_code;
    Button *m_find;
    Banner *m_banner;
    Monogram *m_disc;
    Viewfinder *m_viewfinder;
    QWidget *m_offers;
    Label *m_hint, *m_none;
    Card *m_recentCard;
    QVBoxLayout *m_recentRows;
    std::vector<ScanRecord> m_recent;
};

/** "•••• 1234" */
QString maskedCode(const QString &code);

} // namespace tuttu
