#include "items/day_ahead_hours_model.h"

#include <algorithm>
#include <numeric>

#include "core/scenario/day_ahead_edits.h"
#include "core/units/text.h"
#include "items/day_ahead_sheet_model.h"
#include "items/day_ahead_text.h"
#include "items/day_ahead_typing.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwh;

namespace {

constexpr int moneyDecimals = 2;

bool isNumber(int column)
{
    using Model = DayAheadHoursModel;
    return column != Model::Hour && column != Model::Sets && column != Model::State;
}

} // namespace

DayAheadHoursModel::DayAheadHoursModel(DayAheadBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &DayAheadBoard::changed, this, &DayAheadHoursModel::take);
    arrange();
}

void DayAheadHoursModel::take()
{
    if (m_order.size() != m_board.hours()) {
        beginResetModel();
        arrange();
        endResetModel();
        return;
    }
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

/// Puts the hours in order by the column that is sorted.
void DayAheadHoursModel::arrange()
{
    m_order.resize(m_board.hours());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0)
        return;
    std::vector<double> weights(m_order.size());
    for (std::size_t hour = 0; hour < weights.size(); ++hour)
        weights[hour] = weight(hour, m_sortColumn);
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&weights, up](std::size_t a, std::size_t b) {
        return up ? weights[a] < weights[b] : weights[b] < weights[a];
    });
}

void DayAheadHoursModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto persistent = persistentIndexList();
    std::vector<std::size_t> hours;
    for (const auto& each : persistent)
        hours.push_back(hourAt(each.row()));
    arrange();
    QModelIndexList to;
    for (qsizetype i = 0; i < persistent.size(); ++i)
        to << index(rowOf(hours[static_cast<std::size_t>(i)]), persistent[i].column());
    changePersistentIndexList(persistent, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int DayAheadHoursModel::rowOf(std::size_t hour) const
{
    if (m_sortColumn < 0)
        return hour < m_order.size() ? static_cast<int>(hour) : -1;
    const auto found = std::find(m_order.begin(), m_order.end(), hour);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

double DayAheadHoursModel::weight(std::size_t hour, int column) const
{
    if (column == Hour)
        return static_cast<double>(hour);
    if (column == Load)
        return m_board.input().market.load[hour].toDouble();
    if (!m_board.valid())
        return 0;
    const auto& cleared = m_board.clearing();
    const auto& before = cleared.before[hour];
    switch (column) {
    case Reduction:
        return cleared.reduction[hour].toDouble();
    case Before:
        return before.price.toDouble();
    case After:
        return cleared.after[hour].price.toDouble();
    case Fall:
        return (before.price - cleared.after[hour].price).toDouble();
    case Sets:
        return before.side == response::dayahead::Side::Scarcity ? 1e9 : before.index;
    case State:
        return (before.unserved - surplusOf(m_board.input(), hour, before)).toDouble();
    default:
        return saving(hour).convert_to<double>();
    }
}

Fraction DayAheadHoursModel::saving(std::size_t hour) const
{
    const auto& cleared = m_board.clearing();
    const auto fall = cleared.before[hour].price - cleared.after[hour].price;
    return fall.fraction() * cleared.after[hour].volume.fraction();
}

QString DayAheadHoursModel::exact(std::size_t hour, int column) const
{
    const auto& input = m_board.input();
    if (column == Load)
        return QString::fromStdString(input.market.load[hour].text());
    if (!m_board.valid() || !isNumber(column))
        return {};
    const auto& cleared = m_board.clearing();
    const auto& before = cleared.before[hour];
    const auto& after = cleared.after[hour];
    switch (column) {
    case Reduction:
        return QString::fromStdString(cleared.reduction[hour].text());
    case Before:
        return QString::fromStdString(before.price.text());
    case After:
        return QString::fromStdString(after.price.text());
    case Fall:
        return QString::fromStdString((before.price - after.price).text());
    default:
        return QString::fromStdString(printRounded(saving(hour), moneyDecimals));
    }
}

QString DayAheadHoursModel::shown(std::size_t hour, int column) const
{
    const auto& input = m_board.input();
    if (column == Hour)
        return dayAheadHour(input, hour);
    if (column == Load)
        return powerNumber(input, input.market.load[hour]);
    return m_board.valid() ? result(hour, column) : QString();
}

QString DayAheadHoursModel::result(std::size_t hour, int column) const
{
    const auto& input = m_board.input();
    const auto& cleared = m_board.clearing();
    const auto& before = cleared.before[hour];
    const auto& after = cleared.after[hour];
    const bool called = cleared.reduction[hour] > Mw();
    switch (column) {
    case Reduction:
        return called ? powerNumber(input, cleared.reduction[hour]) : QString();
    case Before:
        return priceNumber(before.price);
    case After:
        return priceNumber(after.price);
    case Fall:
        return called ? fallNumber(before.price - after.price) : QString();
    case Sets:
        return marginalText(input, hour, after);
    case State:
        return stateText(input, hour, before);
    default:
        return called ? moneyNumber(saving(hour)) : QString();
    }
}

QString DayAheadHoursModel::tip(std::size_t hour, int column) const
{
    const auto& input = m_board.input();
    if (column == Load)
        return dayAheadOrigin(input, "load[" + std::to_string(hour) + "]");
    if (column == Sets && m_board.valid()) {
        const auto& cleared = m_board.clearing();
        const auto without = marginalText(input, hour, cleared.before[hour]);
        const auto with = marginalText(input, hour, cleared.after[hour]);
        return without == with ? with : tr("%1 without the reduction, %2 with it").arg(without, with);
    }
    return {};
}

int DayAheadHoursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int DayAheadHoursModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant DayAheadHoursModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto hour = hourAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(hour, column);
    case Qt::EditRole:
        return column == Load ? numberText(exact(hour, Load).toStdString(), -1) : shown(hour, column);
    case Qt::ToolTipRole:
        return tip(hour, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ExactRole: {
        const auto plain = exact(hour, column);
        return plain.isEmpty() ? QVariant() : QVariant(plain);
    }
    case SortRole:
        return weight(hour, column);
    case MarkedRole:
        return column == State && m_board.valid() && m_board.clearing().before[hour].unserved > Mw();
    default:
        return {};
    }
}

QVariant DayAheadHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == UnitRole || role == Qt::ToolTipRole) {
        const auto unit = unitOf(section);
        if (role == Qt::ToolTipRole && section == Saving)
            return withUnitTitle(tr("The fall of the price on what is still bought in the zone"), unit);
        return unit.isEmpty() ? QVariant() : QVariant(unit);
    }
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

QString DayAheadHoursModel::unitOf(int section) const
{
    if (section == Load || section == Reduction)
        return tr("MW");
    if (section == Before || section == After || section == Fall)
        return priceUnitText(m_board.input());
    return section == Saving ? currencyText(m_board.input()) : QString();
}

QString DayAheadHoursModel::titleOf(int section)
{
    switch (section) {
    case Hour:
        return tr("Hour");
    case Load:
        return tr("Load");
    case Reduction:
        return tr("Reduction");
    case Before:
        return tr("Price without");
    case After:
        return tr("Price with");
    case Fall:
        return tr("Fall");
    case Sets:
        //: What sets the price of an hour: a block, a buyer, the scarcity price
        return tr("Set by");
    case State:
        return tr("Scarcity, surplus");
    default:
        return tr("Saved in the zone");
    }
}

Qt::ItemFlags DayAheadHoursModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Load)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DayAheadHoursModel::put(std::vector<Mw> loads)
{
    return m_board.apply(scenario::setHourlyLoads(std::move(loads)));
}

bool DayAheadHoursModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Load)
        return false;
    const auto typed = typedAmount<Mw>(value.toString().trimmed());
    if (!typed) {
        emit refused(typed.findings());
        return false;
    }
    auto loads = m_board.input().market.load;
    auto& load = loads[hourAt(index.row())];
    if (load == *typed)
        return true; // opened and closed: no undo step
    load = *typed;
    return put(std::move(loads));
}

bool DayAheadHoursModel::paste(int row, const QString& text)
{
    const auto cells = pastedCells(text);
    auto loads = m_board.input().market.load;
    if (cells.isEmpty() || loads.empty())
        return false;
    const auto first = row < 0 ? 0 : std::min(hourAt(row), loads.size());
    if (first == 0 && static_cast<std::size_t>(cells.size()) > loads.size())
        loads.clear();
    loads.resize(std::max(loads.size(), first + static_cast<std::size_t>(cells.size())));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto typed = typedAmount<Mw>(cells[i].back().trimmed()); // behind the hour's name, if any
        if (!typed) {
            emit refused(typed.findings());
            return false;
        }
        loads[first + static_cast<std::size_t>(i)] = *typed;
    }
    return put(std::move(loads));
}

std::optional<Derivation> DayAheadHoursModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || !m_board.valid())
        return std::nullopt;
    const auto hour = hourAt(index.row());
    DayAheadEvidence evidence{.at = hour};
    if (index.column() == Load)
        evidence = {.kind = DayAheadEvidence::Given,
                    .at = hour,
                    .place = "load[" + std::to_string(hour) + "]",
                    .key = "load_of_hour",
                    .unit = "MW",
                    .value = m_board.input().market.load[hour].text()};
    else if (index.column() == Before)
        evidence.kind = DayAheadEvidence::PriceBefore;
    else if (index.column() == Saving)
        evidence.kind = DayAheadEvidence::Zone;
    else
        evidence.kind = DayAheadEvidence::PriceAfter;
    return dayAheadDerivation(m_board, evidence);
}

} // namespace meritdesk::items
