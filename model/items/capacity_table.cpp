#include "items/capacity_table.h"

#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

CapacityTableModel::CapacityTableModel(CapacityBoard& board, const CapacityTableKind& kind, QObject* parent)
    : CellTableModel(kind.make(board), parent)
    , m_board(board)
    , m_kind(kind)
{
    connect(&board, &CapacityBoard::changed, this, [this] { take(m_kind.make(m_board)); });
}

std::optional<Derivation> CapacityTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board, cell(index).evidence) : std::nullopt;
}

bool CapacityTableModel::canType(const QModelIndex& index) const
{
    return index.isValid() && m_kind.editable && m_kind.editable(m_board, index.row(), index.column());
}

/// What an editor starts with: the number without the places that only the eye needs.
QVariant CapacityTableModel::started(const QModelIndex& index) const
{
    const auto& shown = cell(index);
    return shown.exact.isEmpty() ? shown.shown : numberText(shown.exact.toStdString(), -1);
}

QVariant CapacityTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole && index.isValid())
        return started(index);
    if (role == ChoicesRole && canType(index))
        return m_kind.choices ? m_kind.choices(index.column()) : QStringList();
    return CellTableModel::data(index, role);
}

Qt::ItemFlags CapacityTableModel::flags(const QModelIndex& index) const
{
    auto flags = CellTableModel::flags(index);
    if (canType(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString CapacityTableModel::refusal(const QModelIndex& index, const QString& text) const
{
    if (!canType(index) || text == started(index).toString())
        return {};
    const auto edit = m_kind.typed(m_board, index.row(), index.column(), text.trimmed());
    if (!edit)
        return words::sentence(edit.findings().front());
    const auto why = m_board.refusal(*edit);
    return why.empty() ? QString() : words::sentence(why.front());
}

bool CapacityTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !canType(index))
        return false;
    const auto text = value.toString();
    if (text == started(index).toString())
        return true; // nothing typed: no undo step
    const auto edit = m_kind.typed(m_board, index.row(), index.column(), text.trimmed());
    if (!edit) {
        emit refused(edit.findings());
        return false;
    }
    return m_board.apply(*edit);
}

} // namespace meritdesk::items
