#include <QCoreApplication>
#include <QLocale>

#include <utility>

#include "items/balance_insight_cells.h"
#include "items/balance_insight_tables.h"

namespace meritdesk::items {

using balance::insight::CostBucket;
using balance::insight::Figure;

namespace {

/// Context of these tables.
class BalanceInsight
{
    Q_DECLARE_TR_FUNCTIONS(BalanceInsight)
};

constexpr int hoursOfDay = 24;

std::vector<BalanceColumn> bucketColumns(const QString& first)
{
    return {balanceTextColumn(first), balanceColumn(BalanceInsight::tr("Periods")),
            //: Energy that the operator sold to the party, which was short
            balanceColumn(BalanceInsight::tr("Sold to it, MWh")),
            balanceColumn(BalanceInsight::tr("Sold to it, EUR")),
            //: Energy that the operator bought from the party, which was long
            balanceColumn(BalanceInsight::tr("Bought from it, MWh")),
            balanceColumn(BalanceInsight::tr("Bought from it, EUR")),
            balanceColumn(BalanceInsight::tr("Net cost, EUR"),
                          BalanceInsight::tr("Sold less bought; below zero the party receives"))};
}

std::vector<InsightCell> bucketRow(const balance::Case& input, const QString& name, const CostBucket& bucket,
                                   std::function<Derivation()> explain)
{
    return {insightText(name),
            insightCount(bucket.periods),
            insightQuantity(input, bucket.soldQuantity),
            insightMoney(bucket.sold),
            insightQuantity(input, bucket.boughtQuantity),
            insightMoney(bucket.bought),
            insightMoney(bucket.net(), std::move(explain))};
}

QString hourName(std::size_t hour)
{
    return QStringLiteral("%1:00–%2:00")
        .arg(hour, 2, 10, QLatin1Char('0'))
        .arg((hour + 1) % hoursOfDay, 2, 10, QLatin1Char('0'));
}

/// A line that has a name and an amount only.
std::vector<InsightCell> amountRow(const QString& name, const QString& tip, InsightCell amount)
{
    return {insightText(name, tip), {}, {}, {}, {}, {}, std::move(amount)};
}

void addSums(const CostInsightPtr& insight, std::vector<std::vector<InsightCell>>& rows)
{
    const auto explain = [insight] { return explainProfile(insight->source.book(), insight->profile); };
    rows.push_back(
        bucketRow(insight->source.input(), BalanceInsight::tr("All hours"), insight->profile.all, {}));
    styleRow(rows.back(), BalanceStyle::Total);
    rows.push_back(
        amountRow(BalanceInsight::tr("Rounding of the monthly statements"),
                  BalanceInsight::tr("A month's energy sold and bought are rounded to cents once each; "
                                     "the hours above are exact"),
                  insightMoney(insight->profile.rounding())));
    styleRow(rows.back(), BalanceStyle::Quiet);
    rows.push_back(amountRow(BalanceInsight::tr("Net by the statements"), {},
                             insightCents(insight->profile.reported, explain)));
    styleRow(rows.back(), BalanceStyle::Total);
}

std::vector<InsightCell> worstRow(const CostInsightPtr& insight, std::size_t row)
{
    const auto book = insight->source.book();
    const auto& worst = insight->worst.periods[row];
    const auto explain = [insight, row] { return explainWorst(insight->source.book(), insight->worst, row); };
    const auto cost = [insight, at = worst.period] { return insight->source.book().explainCost(at); };
    auto over = worst.over ? insightMoney(*worst.over, explain) : insightText(balanceDash());
    return {insightText(localTimeText(book.step(worst.period))),
            insightQuantity(insight->source.input(), book.imbalance(worst.period)),
            insightPrice(book.price(worst.period), cost),
            insightMoney(worst.cost, cost),
            std::move(over),
            insightPercent(worst.share, explain),
            insightPercent(worst.cumulative)};
}

/// What a figure is called and what it means.
struct FigureText
{
    QString name = {};
    QString remark = {};
};

FigureText figureText(Figure figure)
{
    switch (figure) {
    case Figure::AbsoluteImbalance:
        return {BalanceInsight::tr("Imbalance without its sign, MWh"),
                BalanceInsight::tr("Deficits and surpluses added up")};
    case Figure::ImbalanceShare:
        return {BalanceInsight::tr("Imbalance as a share of consumption, %"),
                BalanceInsight::tr("How well the consumption was forecast")};
    case Figure::CostPerMwh:
        return {BalanceInsight::tr("Cost per MWh consumed and produced, EUR/MWh"),
                BalanceInsight::tr("Energy and all fees")};
    case Figure::OverDayAhead:
        return {BalanceInsight::tr("Cost above the day-ahead price, EUR"),
                BalanceInsight::tr("More than the same energy bought and sold day-ahead")};
    case Figure::PerfectForecast:
        break;
    }
    return {BalanceInsight::tr("A perfect forecast would have saved, EUR"),
            BalanceInsight::tr("Net cost of energy and the fees on the imbalance")};
}

InsightCell figureCell(const CostInsightPtr& insight, Figure figure)
{
    const auto value = insight->figures.value(figure);
    if (!value)
        return insightText(balanceDash());
    const auto explain = [insight, figure] {
        return explainFigure(insight->source.book(), insight->figures, figure);
    };
    if (figure == Figure::AbsoluteImbalance)
        return {insightQuantity(insight->source.input(), insight->figures.absolute).cell, explain};
    if (figure == Figure::ImbalanceShare)
        return insightPercent(value, explain);
    return insightMoney(*value, explain);
}

std::vector<InsightCell> extremeRow(const CostInsightPtr& insight, bool dearest)
{
    const auto name = dearest ? BalanceInsight::tr("Dearest period, EUR")
                              : BalanceInsight::tr("Most favourable period, EUR");
    const auto at = dearest ? insight->figures.dearest : insight->figures.cheapest;
    if (!at)
        return {insightText(name), insightText(balanceDash())};
    const auto book = insight->source.book();
    //: %1 what a period is, with its unit, %2 when it began
    return {insightText(BalanceInsight::tr("%1: %2").arg(name, localTimeText(book.step(*at)))),
            insightMoney(book.cost(*at),
                         [insight, period = *at] { return insight->source.book().explainCost(period); })};
}

} // namespace

InsightTable costHoursTable(const CostInsightPtr& insight)
{
    InsightTable table{.columns = bucketColumns(BalanceInsight::tr("Hour, local clock"))};
    if (!insight)
        return table;
    for (std::size_t hour = 0; hour < insight->profile.hours.size(); ++hour)
        table.rows.push_back(
            bucketRow(insight->source.input(), hourName(hour), insight->profile.hours[hour],
                      [insight, hour] { return explainHour(insight->source.book(), hour); }));
    addSums(insight, table.rows);
    return withNames(std::move(table), insight);
}

InsightTable costWeekdaysTable(const CostInsightPtr& insight)
{
    InsightTable table{.columns = bucketColumns(BalanceInsight::tr("Weekday"))};
    if (!insight)
        return table;
    for (std::size_t day = 0; day < insight->profile.weekdays.size(); ++day)
        table.rows.push_back(
            bucketRow(insight->source.input(), QLocale().standaloneDayName(static_cast<int>(day) + 1),
                      insight->profile.weekdays[day],
                      [insight, day] { return explainWeekday(insight->source.book(), day); }));
    return withNames(std::move(table), insight);
}

InsightTable worstPeriodsTable(const CostInsightPtr& insight)
{
    InsightTable table{
        .columns = {balanceTextColumn(BalanceInsight::tr("Period")),
                    balanceColumn(BalanceInsight::tr("Imbalance, MWh")),
                    balanceColumn(BalanceInsight::tr("Price, EUR/MWh")),
                    balanceColumn(BalanceInsight::tr("Cost, EUR")),
                    balanceColumn(BalanceInsight::tr("Above day-ahead, EUR")),
                    balanceColumn(BalanceInsight::tr("Share, %"),
                                  BalanceInsight::tr("Of the total of what ranks the periods")),
                    balanceColumn(BalanceInsight::tr("Added up, %"),
                                  BalanceInsight::tr("May pass 100 %: other periods brought money in"))}};
    if (!insight)
        return table;
    for (std::size_t row = 0; row < insight->worst.periods.size(); ++row)
        table.rows.push_back(worstRow(insight, row));
    return withNames(std::move(table), insight);
}

InsightTable keyFiguresTable(const CostInsightPtr& insight)
{
    InsightTable table{.columns = {balanceTextColumn(BalanceInsight::tr("Key figure")),
                                   balanceColumn(BalanceInsight::tr("Value"))}};
    if (!insight)
        return table;
    for (std::size_t i = 0; i < balance::insight::figureKeys.size(); ++i) {
        const auto figure = static_cast<Figure>(i);
        const auto text = figureText(figure);
        table.rows.push_back({insightText(text.name, text.remark), figureCell(insight, figure)});
    }
    table.rows.push_back(extremeRow(insight, true));
    table.rows.push_back(extremeRow(insight, false));
    return withNames(std::move(table), insight);
}

} // namespace meritdesk::items
