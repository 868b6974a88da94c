#include "items/replay_model.h"

#include <algorithm>

#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"

namespace meritdesk::items {

ReplayModel::ReplayModel(AuctionBoard& board, QObject* parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(&board, &AuctionBoard::changed, this, &ReplayModel::take);
}

void ReplayModel::open(bool on)
{
    m_open = on;
    take();
}

void ReplayModel::take()
{
    if (!m_open && m_frames.empty())
        return;
    beginResetModel();
    m_frames.clear();
    const auto* clearing = m_board.isStale() ? nullptr : m_board.shown();
    if (m_open && clearing)
        m_frames = auction::replayOf(*m_board.book(), *clearing);
    endResetModel();
}

std::vector<std::size_t> ReplayModel::ordersOf(int row) const
{
    const auto& one = frame(row);
    std::vector<std::size_t> orders(one.buyers.begin(), one.buyers.end());
    orders.insert(orders.end(), one.sellers.begin(), one.sellers.end());
    return orders;
}

/// Fills the orders one after the other: within a group of equals that is how the drawing shows a share.
void ReplayModel::share(const std::vector<auction::Index>& orders, double quantity, Served& served) const
{
    for (const auto order : orders) {
        auto& got = served[order];
        const double more = std::min(quantity, m_board.book()->orders[order].quantity.toDouble() - got);
        got += more;
        quantity -= more;
    }
}

ReplayModel::Served ReplayModel::servedUpTo(int row) const
{
    Served served;
    for (int at = 0; at <= row; ++at) {
        const auto& one = frame(at);
        if (one.step == auction::none)
            continue;
        share(one.buyers, one.quantity.toDouble(), served);
        share(one.sellers, one.quantity.toDouble(), served);
    }
    return served;
}

std::set<std::string_view> ReplayModel::scenesUpTo(int row) const
{
    std::set<std::string_view> scenes;
    for (int at = 0; at <= row; ++at)
        scenes.insert(frame(at).scene);
    return scenes;
}

StepCurves ReplayModel::curvesAt(int row) const
{
    auto curves = m_board.curves();
    const auto scenes = scenesUpTo(row);
    if (scenes.contains("settle"))
        return curves; // the end is the result
    if (curves.tints.by == TintBy::Status)
        curves.tints = {}; // who is served is not known yet
    const auto served = servedUpTo(row);
    for (auto* curve : {&curves.demand, &curves.supply})
        for (auto& step : *curve) {
            const auto found = served.find(step.order);
            step.served = found == served.end() ? 0 : found->second;
        }
    curves.servesInOrder = false; // drawn order by order
    curves.volume = frame(row).soFar.toDouble();
    curves.areas = SurplusAreas::None;
    curves.cut.reset();
    if (!scenes.contains("price"))
        curves.price.reset();
    if (!scenes.contains("cross")) {
        curves.lowest.reset();
        curves.highest.reset();
    }
    return curves;
}

int ReplayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

/// Numbers in the locale, the case as a word; names of orders stay as they are.
QString ReplayModel::sentence(const auction::Frame& frame) const
{
    auto caption = frame.caption;
    for (auto& fact : caption.facts) {
        const bool isName = frame.scene == "trade" && (fact.key == "buy" || fact.key == "sell");
        if (fact.key == "case")
            fact.value = words::label("situation." + fact.value).toStdString();
        else if (!isName)
            fact.value = numberText(fact.value, -1).toStdString();
    }
    auto text = words::sentence(caption);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QVariant ReplayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& one = frame(index.row());
    if (role == Qt::DisplayRole)
        return sentence(one);
    return role == SceneRole ? words::label("scene." + std::string(one.scene)) : QVariant();
}

} // namespace meritdesk::items
