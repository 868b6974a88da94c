#include "items/balance_switch_model.h"

#include "core/balance/regimes.h"
#include "core/scenario/balance_edits.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"

namespace meritdesk::items {

using balance::Regime;

BalanceSwitchModel::BalanceSwitchModel(BalanceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    for (const auto* regime : balance::regimes)
        if (regime->estonian)
            m_rules.push_back(regime);
    connect(&board, &BalanceBoard::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int BalanceSwitchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int BalanceSwitchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

std::optional<Day> BalanceSwitchModel::ownDay(const Regime& regime) const
{
    const auto& own = m_board.input().switchDates;
    const auto found = own.find(regime.id);
    return found == own.end() ? std::nullopt : std::optional(found->second);
}

QVariant BalanceSwitchModel::text(const QModelIndex& index) const
{
    const auto& regime = *m_rules[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Rule:
        return words::label(regime.title);
    case From:
        return regime.hasDate() ? dayText(ownDay(regime).value_or(regime.from())) : tr("before");
    case Settles:
        return tr("%n min", nullptr, regime.settles);
    default:
        return words::gradeInWords(regime.grade);
    }
}

QVariant BalanceSwitchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& regime = *m_rules[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return index.column() == From && regime.hasDate()
                   ? QString::fromStdString(printDay(ownDay(regime).value_or(regime.from())))
                   : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == From && regime.hasDate())
            return tr("Empty gives the day of the table back: %1").arg(dayText(regime.from()));
        if (index.column() == Rule)
            return text(index);
        return index.column() == Rests
                   ? QString::fromUtf8(regime.source.data(), static_cast<qsizetype>(regime.source.size()))
                   : QVariant();
    case BalanceTableModel::StyleRole:
        if (index.column() == From && ownDay(regime))
            return static_cast<int>(BalanceStyle::Total);
        return static_cast<int>(index.column() == Rests && regime.grade != Grade::Law ? BalanceStyle::Doubt
                                                                                      : BalanceStyle::Plain);
    default:
        return {};
    }
}

QVariant BalanceSwitchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Rule"), QT_TR_NOOP("From"),
                                         //: Length of a settlement period
                                         QT_TR_NOOP("Period"),
                                         //: How sure a rule is
                                         QT_TR_NOOP("Rests on")};
    return tr(titles[section]);
}

Qt::ItemFlags BalanceSwitchModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const bool dated = index.isValid() && m_rules[static_cast<std::size_t>(index.row())]->hasDate();
    if (dated && index.column() == From && !m_board.input().regime)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BalanceSwitchModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != From)
        return false;
    const auto& regime = *m_rules[static_cast<std::size_t>(index.row())];
    const auto typed = value.toString().trimmed();
    const auto day = readDay(typed.toStdString());
    if (!day && !typed.isEmpty()) {
        emit refused({error("not-a-day", {}, {{"value", typed.toStdString()}})});
        return false;
    }
    if (day == ownDay(regime) || (day == regime.from() && !ownDay(regime)))
        return true; // nothing was changed
    return m_board.apply(scenario::setSwitchDate(regime, day));
}

} // namespace meritdesk::items
