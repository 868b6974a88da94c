#pragma once

#include <QLocale>
#include <QString>

#include <vector>

#include "items/incentive_board.h"

namespace meritdesk::items {

/// One number of the lesson with what it means, as a card shows it.
struct IncentiveCard
{
    IncentiveNumber number = IncentiveNumber::BestBias;
    QString title = {};
    QString figure = {};
    QString remark = {};

    bool operator==(const IncentiveCard&) const = default;
};

/// The cards of a board that is valid, the telling ones first: best bias, the end of speculation, who helped,
/// what the operator keeps; then the drills, negative prices and quarters of an hour.
[[nodiscard]] std::vector<IncentiveCard> incentiveCards(const IncentiveBoard& board,
                                                        const QLocale& locale = {});

/// One sentence: what the price pair in view makes of a deliberate deviation.
[[nodiscard]] QString incentiveConclusion(const IncentiveBoard& board, const QLocale& locale = {});

/// What the lesson takes for granted, and what of the case it leaves out.
[[nodiscard]] QStringList incentiveAssumptions(const IncentiveBoard& board, const QLocale& locale = {});

/// "12.5 %" of a share of 1.
[[nodiscard]] QString incentivePercentText(const Fraction& share, const QLocale& locale = {});

/// A bias in MWh with its sign, as the plan names it: "2.5 MWh long", "1 MWh against the direction".
[[nodiscard]] QString biasText(const IncentiveBoard& board, std::int64_t bias, const QLocale& locale = {});

} // namespace meritdesk::items
