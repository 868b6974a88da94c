#include "items/group_table_model.h"

#include <array>

#include "core/response/demand/explain.h"
#include "core/scenario/response_group_edits.h"
#include "formats/words/sample_text.h"
#include "items/cell_table.h"
#include "items/group_text.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/response_cells.h"

namespace meritdesk::items {

using response::Mw;
using response::demand::Company;
using response::demand::Position;

namespace {

constexpr int megawattDecimals = 3;
constexpr int exactDecimals = 6;

/// The member that a column types into; null for one that is worked out.
Mw Company::*memberOf(int column)
{
    switch (column) {
    case GroupTableModel::KomPurchase:
        return &Company::komPurchase;
    case GroupTableModel::KomGeneration:
        return &Company::komGeneration;
    case GroupTableModel::DayAheadPurchase:
        return &Company::dayAheadPurchase;
    case GroupTableModel::DayAheadGeneration:
        return &Company::dayAheadGeneration;
    case GroupTableModel::RetailGeneration:
        return &Company::retailGeneration;
    default:
        return nullptr;
    }
}

/// The key of a typed number in the case's file; null for another column.
const char* keyOf(int column)
{
    switch (column) {
    case GroupTableModel::KomPurchase:
        return "kom_purchase";
    case GroupTableModel::KomGeneration:
        return "kom_generation";
    case GroupTableModel::DayAheadPurchase:
        return "dayahead_purchase";
    case GroupTableModel::DayAheadGeneration:
        return "dayahead_generation";
    case GroupTableModel::RetailGeneration:
        return "retail_generation";
    default:
        return nullptr;
    }
}

bool isMoney(int column)
{
    return column == GroupTableModel::KomGain || column == GroupTableModel::DayAheadGain;
}

} // namespace

GroupView groupView(const ResponseBoard& board)
{
    GroupView view;
    if (board.valid() && !board.study().mechanisms.empty()) {
        view.cell = board.mechanismStudy().cell();
        view.priced = true;
    }
    view.balance =
        response::demand::groupBalance(board.input(), view.cell.value_or(response::demand::Cell()));
    return view;
}

GroupTableModel::GroupTableModel(ResponseBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_companies(board.input().companies)
    , m_view(groupView(board))
{
    connect(&board, &ResponseBoard::changed, this, &GroupTableModel::take);
    connect(&board, &ResponseBoard::computed, this, &GroupTableModel::take);
    connect(&board, &ResponseBoard::lookChanged, this, &GroupTableModel::take);
}

void GroupTableModel::take()
{
    const auto& companies = m_board.input().companies;
    const bool other = companies.size() != m_companies.size();
    if (other)
        beginResetModel();
    m_companies = companies;
    m_view = groupView(m_board);
    if (other)
        endResetModel();
    else
        tellAll();
}

void GroupTableModel::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int GroupTableModel::add()
{
    return m_board.apply(scenario::addCompany({.id = tr("Company").toStdString()})) ? rowCount() - 2 : -1;
}

bool GroupTableModel::remove(int row)
{
    return row >= 0 && !isGroup(row) && m_board.apply(scenario::removeCompany(static_cast<std::size_t>(row)));
}

int GroupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_companies.empty() ? 0 : static_cast<int>(m_companies.size()) + 1;
}

int GroupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const Position& GroupTableModel::position(int row) const
{
    return isGroup(row) ? m_view.balance.group : m_view.balance.companies[static_cast<std::size_t>(row)];
}

std::optional<Fraction> GroupTableModel::number(int row, int column) const
{
    const auto& at = position(row);
    if (isMoney(column) && !m_view.priced)
        return std::nullopt;
    switch (column) {
    case KomPurchase:
        return at.kom.purchase;
    case KomGeneration:
        return at.kom.generation;
    case KomNet:
        return at.kom.net();
    case DayAheadPurchase:
        return at.dayAhead.purchase;
    case DayAheadGeneration:
        return at.dayAhead.generation;
    case DayAheadNet:
        return at.dayAhead.net();
    case RetailGeneration:
        return at.retailGeneration;
    case KomGain:
        return at.kom.gain();
    case DayAheadGain:
        return at.dayAhead.gain();
    default:
        return std::nullopt;
    }
}

QString GroupTableModel::shown(int row, int column) const
{
    if (column == Name)
        //: The row of all companies together
        return isGroup(row) ? tr("Group") : words::sampleText(m_companies[static_cast<std::size_t>(row)].id);
    if (column == Words)
        return standingWords(m_view, position(row));
    const auto value = number(row, column);
    if (!value)
        return QStringLiteral("–");
    return isMoney(column) ? numberText(printRounded(*value, 0), 0)
                           : shortNumberText(*value, megawattDecimals);
}

QVariant GroupTableModel::typed(const QModelIndex& index) const
{
    if (isGroup(index.row()))
        return {};
    const auto& company = m_companies[static_cast<std::size_t>(index.row())];
    if (index.column() == Name)
        return QString::fromStdString(company.id);
    const auto member = memberOf(index.column());
    return member ? QVariant(numberText((company.*member).text(), -1)) : QVariant();
}

QVariant GroupTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto value = role == ExactRole ? number(index.row(), index.column()) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        return typed(index);
    case ExactRole:
        return value ? QVariant(QString::fromStdString(printRounded(*value, exactDecimals))) : QVariant();
    case CellRoles::MarkedRole:
        return isGroup(index.row());
    case CellRoles::StaleRole:
        return m_board.isStale() && isMoney(index.column());
    case Qt::TextAlignmentRole: {
        const bool text = index.column() == Name || index.column() == Words;
        return static_cast<int>((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {
        QT_TR_NOOP("Company"), QT_TR_NOOP("Capacity bought, MW"), QT_TR_NOOP("Capacity sold, MW"),
        //: Capacity bought less capacity sold
        QT_TR_NOOP("Capacity net, MW"), QT_TR_NOOP("Energy bought, MW"), QT_TR_NOOP("Energy sold, MW"),
        //: Energy bought less energy sold in an hour
        QT_TR_NOOP("Energy net, MW"), QT_TR_NOOP("Retail generation, MW"),
        QT_TR_NOOP("Gain on capacity, RUB a year"), QT_TR_NOOP("Gain on energy, RUB a year"),
        QT_TR_NOOP("In words")};
    static const char* const tips[] = {
        QT_TR_NOOP("A company that shares gains and losses with the others"),
        QT_TR_NOOP("Bought at the price of the capacity auction"),
        QT_TR_NOOP("Own stations paid the price of the capacity auction; not those under other contracts"),
        QT_TR_NOOP("Bought less sold: above zero a fall of the price helps"),
        QT_TR_NOOP("Bought day-ahead in an hour of an event"),
        QT_TR_NOOP("Generated and sold day-ahead in an hour of an event"),
        QT_TR_NOOP("Bought less sold: above zero a fall of the price helps"),
        QT_TR_NOOP("Generated on the retail market, as on associated gas: shown, and changes nothing"),
        QT_TR_NOOP("Net position × fall of the auction's price × months"),
        QT_TR_NOOP("Net position × falls of the day-ahead price over all event hours"),
        QT_TR_NOOP("What the company is in both markets, and what the fall does to it")};
    if (role == Qt::DisplayRole)
        return tr(titles[section]);
    return role == Qt::ToolTipRole ? QVariant(tr(tips[section])) : QVariant();
}

Qt::ItemFlags GroupTableModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isGroup(index.row()) && (index.column() == Name || memberOf(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool GroupTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto at = static_cast<std::size_t>(index.row());
    auto company = m_companies[at];
    const auto typed = value.toString().trimmed();
    if (const auto member = memberOf(index.column())) {
        const auto plain = typed.isEmpty() ? std::optional<std::string>("0") : plainNumber(typed);
        const auto volume = plain ? Mw::read(*plain) : std::nullopt;
        if (!volume) {
            emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
            return false;
        }
        company.*member = *volume;
    } else {
        company.id = typed.toStdString();
    }
    return company == m_companies[at] || m_board.apply(scenario::changeCompany(at, std::move(company)));
}

QString GroupTableModel::placeOf(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return QStringLiteral("companies");
    const auto company = QStringLiteral("companies[%1]").arg(index.row());
    const auto* key = keyOf(index.column());
    return key ? company + QLatin1Char('.') + QLatin1String(key) : company;
}

std::optional<Derivation> GroupTableModel::derivation(const QModelIndex& index) const
{
    const bool money = index.isValid() && (isMoney(index.column()) || index.column() == Words);
    if (!money || !m_view.cell)
        return std::nullopt;
    const auto& input = m_board.input();
    if (isGroup(index.row()))
        return response::demand::explainGroup(input, *m_view.cell);
    const auto nets = response::demand::netByCompany(input, *m_view.cell);
    const auto at = static_cast<std::size_t>(index.row());
    if (at >= nets.size())
        return std::nullopt;
    auto whole = response::demand::explainCompany(input, *m_view.cell, nets[at]);
    if (index.column() == Words)
        return whole;
    return whole.children[index.column() == KomGain ? 0 : 1];
}

} // namespace meritdesk::items
