#include "items/balance_parties_model.h"

#include <array>

#include "core/scenario/balance_edits.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"

namespace meritdesk::items {

namespace {

/// Which series a party is given by.
QString seriesOf(const balance::Party& party)
{
    const std::array given{std::pair{&party.imbalance, "imbalance"},
                           std::pair{&party.scheduled, "scheduled"},
                           std::pair{&party.metered, "metered"},
                           std::pair{&party.consumption, "balance-basis.consumption"},
                           std::pair{&party.production, "balance-basis.production"},
                           std::pair{&party.activated, "activated"}};
    QStringList names;
    for (const auto& [series, key] : given)
        if (series->has_value())
            names << words::label(key);
    return names.join(QStringLiteral(", "));
}

} // namespace

BalancePartiesModel::BalancePartiesModel(BalanceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &BalanceBoard::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

bool BalancePartiesModel::remove(int row)
{
    return row >= 0 && m_board.apply(scenario::removeBalanceParty(static_cast<std::size_t>(row)));
}

int BalancePartiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.input().parties.size());
}

int BalancePartiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BalancePartiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto& party = m_board.input().parties[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Id:
        return QString::fromStdString(party.id);
    case Name:
        return words::sampleText(party.name.value_or(""));
    default:
        return seriesOf(party);
    }
}

QVariant BalancePartiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Code"), QT_TR_NOOP("Name"),
                                         //: The series that a party is given by
                                         QT_TR_NOOP("Given by")};
    return tr(titles[section]);
}

Qt::ItemFlags BalancePartiesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BalancePartiesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name)
        return false;
    const auto typed = value.toString().trimmed();
    if (typed == data(index, Qt::DisplayRole).toString())
        return true; // nothing was changed
    return m_board.apply(
        scenario::renameBalanceParty(static_cast<std::size_t>(index.row()), typed.toStdString()));
}

} // namespace meritdesk::items
