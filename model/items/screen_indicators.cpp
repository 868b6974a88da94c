#include "items/screen_indicators.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

#include "core/auction/screens/screens.h"
#include "items/screen_cells.h"

namespace meritdesk::items {

using auction::BidGroup;
using auction::RoundScreening;
using auction::Screen;
using auction::Side;

namespace {

struct ScreenIndicators
{
    Q_DECLARE_TR_FUNCTIONS(ScreenIndicators)
};

using Value = std::function<std::optional<Fraction>(const RoundScreening&)>;

IndicatorLine lineOf(const ScreenBoard& board, const QString& name, const Value& value)
{
    IndicatorLine line{.name = name};
    for (const auto& round : board.screened().screening.rounds) {
        const auto exact = value(round);
        line.values.push_back(exact ? std::optional(exact->convert_to<double>()) : std::nullopt);
    }
    return line;
}

double thresholdOf(const ScreenBoard& board, const auction::Threshold& threshold)
{
    return levelOf(*board.screened().series, threshold).toDouble();
}

IndicatorPanel marketPanel(const ScreenBoard& board, const QString& title, const Screen& screen)
{
    const auto value = [&](const RoundScreening& round) {
        return round.structure ? screen.ofMarket(*board.screened().series, *round.structure) : std::nullopt;
    };
    return {.title = title,
            .lines = {lineOf(board, {}, value)},
            .threshold = thresholdOf(board, *screen.threshold)};
}

IndicatorPanel firmPanel(const ScreenBoard& board)
{
    const auto participant = board.firm();
    const auto value = [&participant](const RoundScreening& round) -> std::optional<Fraction> {
        if (!round.structure)
            return std::nullopt;
        const auto& firms = round.structure->firms;
        const auto firm = std::find_if(firms.begin(), firms.end(), [&participant](const auto& each) {
            return each.participant == participant;
        });
        return firm == firms.end() ? std::nullopt : auction::rsi.ofFirm(*round.structure, *firm);
    };
    //: Title of a chart: residual supply index (RSI) of the firm %1
    return {.title = ScreenIndicators::tr("RSI: %1").arg(QString::fromStdString(participant)),
            .lines = {lineOf(board, {}, value)},
            .threshold = thresholdOf(board, auction::rsiLevel)};
}

IndicatorPanel bidsPanel(const ScreenBoard& board)
{
    IndicatorPanel panel{.title = ScreenIndicators::tr("Equal bids"),
                         .threshold = thresholdOf(board, auction::modalShareLevel)};
    for (const auto side : {Side::Sell, Side::Buy})
        panel.lines.push_back(lineOf(board, sideText(side), [side](const RoundScreening& round) {
            const auto group = std::find_if(round.bids.begin(), round.bids.end(),
                                            [side](const BidGroup& each) { return each.side == side; });
            return group == round.bids.end() ? std::nullopt : std::optional(group->modalShare());
        }));
    return panel;
}

} // namespace

Indicators indicatorsOf(const ScreenBoard& board)
{
    Indicators indicators{.shown = static_cast<int>(board.round())};
    for (const auto& round : board.screened().series->rounds)
        indicators.rounds << QString::fromStdString(round.id);
    indicators.panels = {
        marketPanel(board, ScreenIndicators::tr("Concentration (HHI)"), auction::concentration),
        marketPanel(board, ScreenIndicators::tr("Share of the largest firms"), auction::topShare),
        firmPanel(board), bidsPanel(board)};
    return indicators;
}

} // namespace meritdesk::items
