#include "items/prosumer_hours_model.h"

#include <algorithm>
#include <array>

#include "core/scenario/prosumer_edits.h"
#include "items/day_ahead_sheet_model.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/prosumer_cells.h"
#include "items/table_export.h"

namespace meritdesk::items {

using prosumer::Interval;
using prosumer::Price;
using prosumer::Quantity;

namespace {

using Model = ProsumerHoursModel;

constexpr std::array typedColumns{Model::Load,      Model::Generation, Model::Retail,
                                  Model::Wholesale, Model::ExportRate, Model::Period};

bool isTyped(int column)
{
    return std::find(typedColumns.begin(), typedColumns.end(), column) != typedColumns.end();
}

bool isNumberOfHour(int column)
{
    return column != Model::Day && column != Model::Hour && column != Model::Period;
}

Finding notANumber(const QString& text)
{
    return error("not-a-number", {}, {{"value", text.toStdString()}});
}

template <class Value>
std::optional<Value> numberOf(const QString& text)
{
    const auto plain = plainNumber(text);
    return plain ? Value::read(*plain) : std::nullopt;
}

bool put(std::optional<Quantity> value, Quantity& into)
{
    into = value.value_or(into);
    return value.has_value();
}

bool put(std::optional<Price> value, Price& into)
{
    into = value.value_or(into);
    return value.has_value();
}

/// An export rate that was the wholesale price stays it.
bool putWholesale(std::optional<Price> value, Interval& interval)
{
    const bool follows = interval.exportRate == interval.wholesale;
    if (!put(value, interval.wholesale))
        return false;
    if (follows)
        interval.exportRate = interval.wholesale;
    return true;
}

/// Puts a typed text into an interval; false for a text that is no number.
bool type(const QString& text, int column, Interval& interval)
{
    switch (column) {
    case Model::Load:
        return put(numberOf<Quantity>(text), interval.load);
    case Model::Generation:
        return put(numberOf<Quantity>(text), interval.generation);
    case Model::Retail:
        return put(numberOf<Price>(text), interval.retail);
    case Model::Wholesale:
        return putWholesale(numberOf<Price>(text), interval);
    case Model::ExportRate:
        return put(numberOf<Price>(text), interval.exportRate);
    default:
        interval.period = text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
        return true;
    }
}

} // namespace

ProsumerHoursModel::ProsumerHoursModel(ProsumerBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_rows(static_cast<int>(board.input().intervals.size()))
{
    connect(&board, &ProsumerBoard::changed, this, &ProsumerHoursModel::take);
}

void ProsumerHoursModel::take()
{
    const auto rows = static_cast<int>(m_board.input().intervals.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, Columns - 1));
    }
}

int ProsumerHoursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ProsumerHoursModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString ProsumerHoursModel::exact(const Interval& interval, int column) const
{
    switch (column) {
    case Load:
        return QString::fromStdString(interval.load.text());
    case Generation:
        return QString::fromStdString(interval.generation.text());
    case Import:
        return QString::fromStdString(prosumer::importOf(interval).text());
    case Export:
        return QString::fromStdString(prosumer::exportOf(interval).text());
    case Retail:
        return QString::fromStdString(interval.retail.text());
    case Wholesale:
        return QString::fromStdString(interval.wholesale.text());
    case ExportRate:
        return QString::fromStdString(interval.exportRate.text());
    default:
        return {};
    }
}

QVariant ProsumerHoursModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& input = m_board.input();
    const auto& interval = input.intervals[row];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == Day)
            return prosumerDayText(input, row / static_cast<std::size_t>(input.perDay));
        if (column == Hour)
            return intervalText(input, row);
        if (column == Period)
            return QString::fromStdString(interval.period.value_or(std::string()));
        return numberText(exact(interval, column).toStdString(), -1);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumberOfHour(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ExactRole: {
        const auto plain = exact(interval, column);
        return plain.isEmpty() ? QVariant() : QVariant(plain);
    }
    default:
        return {};
    }
}

QVariant ProsumerHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumberOfHour(section) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role == UnitRole) {
        const auto unit = unitOf(section);
        return unit.isEmpty() ? QVariant() : QVariant(unit);
    }
    if (role == Qt::ToolTipRole && section == Period)
        return tr("Intervals of one period are netted together under net metering");
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

QString ProsumerHoursModel::unitOf(int section) const
{
    const auto& units = m_board.input().units;
    if (section == Load || section == Generation || section == Import || section == Export)
        return quantityUnitOf(units);
    return section == Retail || section == Wholesale || section == ExportRate ? priceUnitOf(units)
                                                                              : QString();
}

QString ProsumerHoursModel::titleOf(int section)
{
    switch (section) {
    case Day:
        return tr("Day");
    case Hour:
        return tr("Hour");
    case Load:
        return tr("Load");
    case Generation:
        return tr("Generation");
    case Import:
        return tr("From the grid");
    case Export:
        return tr("To the grid");
    case Retail:
        return tr("Retail price");
    case Wholesale:
        return tr("Wholesale price");
    case ExportRate:
        return tr("Export rate");
    default:
        return tr("Netting period");
    }
}

Qt::ItemFlags ProsumerHoursModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isTyped(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ProsumerHoursModel::refuse(const std::vector<Finding>& findings)
{
    emit refused(findings);
    return false;
}

bool ProsumerHoursModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isTyped(index.column()))
        return false;
    auto intervals = m_board.input().intervals;
    auto& interval = intervals[static_cast<std::size_t>(index.row())];
    const auto before = interval;
    const auto text = value.toString().trimmed();
    if (!type(text, index.column(), interval))
        return refuse({notANumber(text)});
    if (interval == before)
        return true; // opened and closed: no undo step
    return m_board.apply(scenario::setProsumerIntervals(std::move(intervals)));
}

bool ProsumerHoursModel::paste(const QModelIndex& from, const QString& text)
{
    const auto lines = pastedCells(text);
    if (lines.isEmpty() || !m_board.hasCase())
        return false;
    auto intervals = m_board.input().intervals;
    const auto first = from.isValid() ? static_cast<std::size_t>(from.row()) : 0;
    const auto column = from.isValid() ? from.column() : static_cast<int>(Load);
    const auto begin =
        std::find_if(typedColumns.begin(), typedColumns.end(), [column](int each) { return each >= column; });
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const auto row = first + static_cast<std::size_t>(line);
        if (row >= intervals.size())
            intervals.push_back(intervals.back()); // prices and period go on as they were
        auto to = begin;
        for (const auto& cell : lines[line]) {
            if (to == typedColumns.end())
                break;
            if (!type(cell.trimmed(), *to++, intervals[row]))
                return refuse({notANumber(cell.trimmed())});
        }
    }
    return m_board.apply(scenario::setProsumerIntervals(std::move(intervals)));
}

} // namespace meritdesk::items
