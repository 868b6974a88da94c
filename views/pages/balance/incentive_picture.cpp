#include "views/pages/balance/incentive_picture.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/incentive_text.h"
#include "items/number_text.h"

namespace meritdesk::views {

namespace {

using balance::incentive::BestReason;
using Curve = charts::IncentiveCurve;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context
using items::IncentiveBoard;

constexpr int halfPlaces = 40; ///< places of the curve on each side of 0
constexpr int moneyDecimals = 2;

/// Draws the lesson; the class is the context.
class Incentive
{
    Q_DECLARE_TR_FUNCTIONS(Incentive)

public:
    explicit Incentive(const IncentiveBoard& board)
        : m_board(board)
    {
        takeBiases();
        if (m_board.mix() == 0 || m_board.mix() == 1)
            return;
        m_shares.insert(m_shares.begin() + 1, m_board.mix());
    }

    IncentivePicture make()
    {
        IncentivePicture made;
        for (const auto bias : m_biases)
            made.curves.shifts.push_back(static_cast<double>(bias) / microPerMwh);
        for (const auto& share : m_shares)
            made.curves.curves.push_back(curveOf(share));
        if (const auto& best = m_board.best(); best.reason != BestReason::Speculation)
            made.curves.shift = static_cast<double>(best.bias) / microPerMwh;
        for (const auto bias : m_biases)
            made.readings.push_back(readingOf(bias));
        made.biases = std::move(m_biases);
        return made;
    }

    Table table() const
    {
        Table table{.title = tr("Cost of a deliberate deviation"),
                    .columns = {{tr("Deliberate deviation"), words::label("MWh"), true}}};
        for (const auto& share : m_shares)
            table.columns.push_back({nameOf(share), words::label("EUR"), true});
        for (const auto bias : m_biases) {
            const Fraction energy{Integer(bias), Integer(microPerMwh)};
            std::vector<Cell> row{numberCell(printExact(energy), -1)};
            for (const auto& share : m_shares)
                row.push_back(numberCell(printExact(m_board.curve().cost(bias, share)), moneyDecimals));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    Table cards() const
    {
        Table table{.title = tr("Incentive"), .columns = {{tr("What")}, {tr("Number")}, {tr("Meaning")}}};
        table.rows.push_back({text(tr("Share of the spread")),
                              text(items::incentivePercentText(m_board.mix())),
                              text(items::incentiveConclusion(m_board))});
        for (const auto& card : items::incentiveCards(m_board))
            table.rows.push_back({text(card.title), text(card.figure), text(card.remark)});
        return table;
    }

private:
    static constexpr std::int64_t microPerMwh = 1'000'000;

    static Cell text(const QString& words) { return {words, {}}; }

    static Cell numberCell(const std::string& exact, int decimals)
    {
        return {items::numberText(exact, decimals), QString::fromStdString(exact)};
    }

    /// Even places on both sides, and where the pair in view is cheapest.
    void takeBiases()
    {
        const auto limit = m_board.ground().limit;
        for (int place = -halfPlaces; place <= halfPlaces; ++place)
            m_biases.push_back(limit * place / halfPlaces);
        for (const auto& kink : m_board.curve().kinks)
            if (m_board.curve().kinks.size() <= mostKinks || kink.bias == m_board.best().bias)
                m_biases.push_back(kink.bias);
        std::sort(m_biases.begin(), m_biases.end());
        m_biases.erase(std::unique(m_biases.begin(), m_biases.end()), m_biases.end());
    }

    [[nodiscard]] QString nameOf(const Fraction& share) const
    {
        if (share == 0)
            return tr("One price");
        if (share == 1)
            return tr("Two prices");
        return tr("%1 of the spread").arg(items::incentivePercentText(share));
    }

    [[nodiscard]] Curve curveOf(const Fraction& share) const
    {
        Curve curve{.name = nameOf(share), .chosen = share == m_board.mix()};
        for (const auto bias : m_biases)
            curve.cost.push_back(m_board.curve().cost(bias, share).convert_to<double>());
        const auto best = balance::incentive::bestBias(m_board.curve(), share);
        if (best.reason == BestReason::Speculation)
            return curve;
        const auto at = std::lower_bound(m_biases.begin(), m_biases.end(), best.bias);
        if (at == m_biases.end() || *at != best.bias)
            return curve;
        curve.least = static_cast<std::size_t>(at - m_biases.begin());
        if (curve.chosen)
            curve.leastText = items::withUnit(
                items::numberText(printExact(Fraction{Integer(best.bias), Integer(microPerMwh)}), -1),
                words::label("MWh"));
        return curve;
    }

    [[nodiscard]] QString readingOf(std::int64_t bias) const
    {
        QStringList lines{items::biasText(m_board, bias)};
        for (const auto& share : m_shares) {
            const auto cost = printRounded(m_board.curve().cost(bias, share), moneyDecimals);
            //: A point of a chart: %1 a price rule, %2 the cost above day-ahead
            lines << tr("%1: %2").arg(
                nameOf(share), items::withUnit(items::numberText(cost, moneyDecimals), words::label("EUR")));
        }
        return lines.join(QLatin1Char('\n'));
    }

    static constexpr std::size_t mostKinks = 200; ///< drawn one by one; more are dense enough to be sampled

    const IncentiveBoard& m_board;
    std::vector<Fraction> m_shares = {0, 1};
    std::vector<std::int64_t> m_biases = {};
};

} // namespace

IncentivePicture incentivePicture(const IncentiveBoard& board)
{
    return Incentive(board).make();
}

std::vector<exports::Table> incentiveTables(const IncentiveBoard& board)
{
    const Incentive lesson(board);
    return {lesson.cards(), lesson.table()};
}

} // namespace meritdesk::views
