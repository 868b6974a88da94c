#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/demand/baselines/check.h"
#include "items/response_board.h"

namespace meritdesk::items {

/// The metered site of a study of demand response and what each baseline method makes of its event. A site is
/// measured at once when it changes, also while something else keeps the study from being worked out.
class BaselineBoard : public QObject
{
    Q_OBJECT

public:
    explicit BaselineBoard(ResponseBoard& board, QObject* parent = nullptr);

    [[nodiscard]] bool hasSite() const { return m_site.has_value(); }

    /// The site; only when hasSite().
    [[nodiscard]] const response::demand::BaselineCase& site() const { return *m_site; }

    [[nodiscard]] const response::demand::MeasuredSite& measured() const { return m_measured; }

    /// The method looked at; it exists when hasSite().
    [[nodiscard]] std::size_t chosen() const { return m_chosen; }

    void choose(std::size_t method);

    /// What the method looked at makes of the days of the history.
    [[nodiscard]] const std::vector<response::demand::DayUse>& uses() const { return m_uses; }

    /// The result of a method; null where it has a fault.
    [[nodiscard]] const response::demand::MethodResult* result(std::size_t method) const;

    /// "Highest X of Y days, 5 of 10".
    [[nodiscard]] QString methodName(std::size_t method) const;

    /// How the delivered share of a method, or its error, came about.
    [[nodiscard]] std::optional<Derivation> explainShare(std::size_t method) const;
    [[nodiscard]] std::optional<Derivation> explainError(std::size_t method) const;

    bool apply(const scenario::Edit& edit) { return m_board.apply(edit); }

    [[nodiscard]] ResponseBoard& board() const { return m_board; }

signals:
    /// The site, or what is made of it, is another one.
    void changed();
    /// Another method is looked at.
    void chosenChanged();

private:
    void take();
    void lookAtDays();

    ResponseBoard& m_board;
    std::optional<response::demand::BaselineCase> m_site = {};
    response::demand::MeasuredSite m_measured = {};
    std::size_t m_chosen = 0;
    std::vector<response::demand::DayUse> m_uses = {};
};

} // namespace meritdesk::items
