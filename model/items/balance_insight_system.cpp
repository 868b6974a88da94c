#include <QCoreApplication>

#include <array>
#include <utility>

#include "items/balance_insight_cells.h"
#include "items/balance_insight_tables.h"

namespace meritdesk::items {

using balance::insight::Quadrant;
using balance::insight::QuadrantSums;
using balance::insight::SystemSource;

namespace {

/// Context of these tables.
class BalanceInsight
{
    Q_DECLARE_TR_FUNCTIONS(BalanceInsight)
};

constexpr std::array<Quadrant, 4> shownOrder{Quadrant::LongInShort, Quadrant::ShortInLong,
                                             Quadrant::LongInLong, Quadrant::ShortInShort};

QString quadrantName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::LongInShort:
        return BalanceInsight::tr("Own surplus, the system was short");
    case Quadrant::ShortInLong:
        return BalanceInsight::tr("Own deficit, the system was long");
    case Quadrant::LongInLong:
        return BalanceInsight::tr("Own surplus, the system was long");
    case Quadrant::ShortInShort:
        break;
    }
    return BalanceInsight::tr("Own deficit, the system was short");
}

QString effectText(bool helped)
{
    //: The imbalance of the party helped the system, or made its imbalance larger
    return helped ? BalanceInsight::tr("helped") : BalanceInsight::tr("hurt");
}

/// What explains the numbers of a row.
struct Explanations
{
    std::function<Derivation()> share = {};
    std::function<Derivation()> cost = {};
};

std::vector<InsightCell> sumsRow(const SystemInsightPtr& insight, const QString& name, bool helped,
                                 const QuadrantSums& sums, const Explanations& explain)
{
    const auto all = insight->view.helping() + insight->view.hurting();
    const auto share = all == 0 ? std::nullopt : std::optional(Fraction(Integer(sums.periods), Integer(all)));
    std::optional<Fraction> perMwh;
    if (sums.quantity != 0)
        perMwh = Fraction(sums.cost * Fraction(Integer(1'000'000), Integer(sums.quantity)));
    return {insightText(name),
            insightText(effectText(helped)),
            insightCount(sums.periods),
            insightPercent(share, explain.share),
            insightQuantity(insight->source.input(), sums.quantity),
            insightMoney(sums.cost, explain.cost),
            sums.over ? insightMoney(*sums.over) : insightText(balanceDash()),
            insightPrice(perMwh)};
}

/// Both quadrants of a side together.
QuadrantSums sideOf(const SystemInsightPtr& insight, bool helped)
{
    QuadrantSums side{.over = Fraction(0)};
    for (const auto quadrant : shownOrder) {
        if (balance::insight::helps(quadrant) != helped)
            continue;
        const auto& sums = insight->view.of(quadrant);
        side.periods += sums.periods;
        side.quantity += sums.quantity;
        side.cost += sums.cost;
        side.over = side.over && sums.over ? std::optional(Fraction(*side.over + *sums.over)) : std::nullopt;
    }
    return side;
}

} // namespace

InsightTable quadrantsTable(const SystemInsightPtr& insight)
{
    InsightTable table{
        .columns = {balanceTextColumn(BalanceInsight::tr("Own imbalance against the system's")),
                    balanceTextColumn(BalanceInsight::tr("Effect")),
                    balanceColumn(BalanceInsight::tr("Periods")),
                    balanceColumn(BalanceInsight::tr("Share of periods, %"),
                                  BalanceInsight::tr("Of the periods in which both had an imbalance")),
                    balanceColumn(BalanceInsight::tr("Energy, MWh")),
                    balanceColumn(BalanceInsight::tr("Cost, EUR"),
                                  BalanceInsight::tr("Below zero the party receives")),
                    balanceColumn(BalanceInsight::tr("Above day-ahead, EUR")),
                    balanceColumn(BalanceInsight::tr("Cost per MWh, EUR"))}};
    if (!insight)
        return table;
    for (const auto quadrant : shownOrder) {
        const Explanations explain{
            .share = [insight, quadrant] { return explainShare(insight->view, quadrant); },
            .cost = [insight,
                     quadrant] { return explainQuadrant(insight->source.book(), insight->view, quadrant); }};
        table.rows.push_back(sumsRow(insight, quadrantName(quadrant), balance::insight::helps(quadrant),
                                     insight->view.of(quadrant), explain));
    }
    for (const bool helped : {true, false}) {
        const auto name =
            helped ? BalanceInsight::tr("Together, helping") : BalanceInsight::tr("Together, hurting");
        const Explanations explain{.share = [insight, helped] { return explainSide(insight->view, helped); }};
        table.rows.push_back(sumsRow(insight, name, helped, sideOf(insight, helped), explain));
        styleRow(table.rows.back(), BalanceStyle::Total);
    }
    return withNames(std::move(table), insight);
}

QString systemSentence(const SystemInsight& insight)
{
    const auto& view = insight.view;
    const auto share = view.helpingShare();
    auto text =
        share
            ? BalanceInsight::tr("The party helped the system in %1 of the periods.").arg(percentText(*share))
            : BalanceInsight::tr("There is no period in which both had an imbalance.");
    text += QLatin1Char(' ');
    text +=
        view.source == SystemSource::AreaVolume
            ? BalanceInsight::tr("The system is the balancing area's volume as given.")
            : BalanceInsight::tr("The system is the sum of the parties of this case, the party among them.");
    if (view.otherWay > 0)
        text += QLatin1Char(' ')
                + BalanceInsight::tr("In %n period(s) the price followed the other direction: the area that "
                                     "sets it is larger.",
                                     nullptr, static_cast<int>(view.otherWay));
    return text;
}

} // namespace meritdesk::items
