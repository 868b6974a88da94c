#include "items/pin_comparison_model.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/auction/rule.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

constexpr int priceDecimals = 6;
constexpr int moneyDecimals = 2;

/// What a participant trades and pays over all its orders.
struct Business
{
    auction::TotalQuantity bought = {};
    auction::TotalQuantity sold = {};
    auction::Money paid = {};
    auction::Money received = {};

    [[nodiscard]] Fraction award() const { return (bought + sold).fraction(); }

    [[nodiscard]] Fraction money() const
    {
        const bool buysOnly = bought.mantissa() > 0 && sold.mantissa() == 0;
        return (buysOnly ? paid : received - paid).fraction();
    }
};

/// By name, with the names in the order of the book.
struct Businesses
{
    std::vector<std::string> names = {};
    std::unordered_map<std::string, Business> of = {};
};

Businesses businessesOf(const auction::Book& book, const auction::Clearing& clearing)
{
    Businesses all;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        const auto [found, fresh] = all.of.try_emplace(order.participant);
        if (fresh)
            all.names.push_back(order.participant);
        auto& business = found->second;
        const auto quantity = auction::TotalQuantity::fromMantissa(clearing.awarded[i].mantissa());
        (order.side == auction::Side::Buy ? business.bought : business.sold) += quantity;
        (order.side == auction::Side::Buy ? business.paid : business.received) += clearing.amounts[i];
    }
    return all;
}

std::optional<Fraction> priceOf(const auction::Clearing& clearing)
{
    return clearing.price ? clearing.price : clearing.averagePrice;
}

} // namespace

PinComparisonModel::PinComparisonModel(AuctionBoard& board, PinnedStates& pins, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_pins(pins)
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    connect(&pins, &PinnedStates::changed, this, [this] { take(); });
    m_rows = rowsNow();
}

std::vector<PinComparisonModel::Row> PinComparisonModel::rowsNow() const
{
    const auto* state = m_pins.chosenState();
    const auto* then = state ? state->clearing() : nullptr;
    const auto* now = m_board.isStale() ? nullptr : m_board.shown();
    if (!then || !now)
        return {};
    std::vector<Row> rows{
        {.kind = Kind::Price, .now = priceOf(*now), .then = priceOf(*then)},
        {.kind = Kind::Volume, .now = now->volume.fraction(), .then = then->volume.fraction()}};
    const auto present = businessesOf(*m_board.cleared().book, *now);
    const auto pinned = businessesOf(*state->cleared->book, *then);
    const auto add = [&](const std::string& name) {
        const auto a = present.of.find(name);
        const auto b = pinned.of.find(name);
        Row award{.kind = Kind::Award, .participant = name};
        Row money{.kind = Kind::Money, .participant = name};
        if (a != present.of.end()) {
            award.now = a->second.award();
            money.now = a->second.money();
        }
        if (b != pinned.of.end()) {
            award.then = b->second.award();
            money.then = b->second.money();
        }
        rows.push_back(std::move(award));
        rows.push_back(std::move(money));
    };
    for (const auto& name : present.names)
        add(name);
    for (const auto& name : pinned.names)
        if (!present.of.contains(name))
            add(name);
    return rows;
}

void PinComparisonModel::take()
{
    auto rows = rowsNow();
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return a.kind == b.kind && a.participant == b.participant;
        });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, Then, Then); // the state may be called otherwise now
}

int PinComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PinComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

std::string PinComparisonModel::plain(const Row& row, int column)
{
    auto value = column == Now ? row.now : row.then;
    if (column == Change) {
        if (!row.now || !row.then)
            return {};
        value = *row.now - *row.then;
    }
    return value ? printRounded(*value, row.kind == Kind::Money ? moneyDecimals : priceDecimals) : "";
}

QString PinComparisonModel::text(const Row& row, int column) const
{
    const auto number = plain(row, column);
    if (number.empty())
        return QStringLiteral("–");
    const auto shown = numberText(number, row.kind == Kind::Money ? moneyDecimals : -1);
    const bool more = column == Change && *row.now > *row.then;
    return more ? QLatin1Char('+') + shown : shown;
}

QString PinComparisonModel::measure(Kind kind)
{
    switch (kind) {
    case Kind::Price:
        return tr("Price");
    case Kind::Volume:
        return tr("Volume");
    case Kind::Award:
        //: Row of a participant: the quantity that it is awarded
        return tr("awarded");
    case Kind::Money:
        break;
    }
    //: Row of a participant: what it pays or gets
    return tr("money");
}

QVariant PinComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool first = row.kind != Kind::Money;
    const bool number = index.column() >= Now;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Subject)
            return row.participant.empty() ? tr("Market") : QString::fromStdString(row.participant);
        return number ? text(row, index.column()) : measure(row.kind);
    case Qt::TextAlignmentRole:
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ExactRole:
        return number ? QVariant(QString::fromStdString(plain(row, index.column()))) : QVariant();
    case ChangedRole:
        return row.now != row.then;
    case FirstRole:
        return first && row.kind != Kind::Volume;
    default:
        return {};
    }
}

QVariant PinComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto* state = m_pins.chosenState();
    const auto* then = state ? state->clearing() : nullptr;
    if (role == Qt::ToolTipRole && section == Then && then)
        return words::label(then->rule->title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Now ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Participant");
    case Now:
        //: Column: the present state, beside one that was put aside
        return tr("Now");
    case Then:
        return state ? state->name : QString();
    case Change:
        return tr("Difference");
    default:
        return QString();
    }
}

} // namespace meritdesk::items
