#include "items/day_ahead_sheet_model.h"

#include <algorithm>

#include "items/number_text.h"

namespace meritdesk::items {

DayAheadSheetModel::DayAheadSheetModel(DayAheadBoard& board, const DayAheadSheet& sheet, QObject* parent)
    : CellTableModel(sheet.make(board), parent)
    , m_board(board)
    , m_sheet(sheet)
{
    connect(&board, &DayAheadBoard::changed, this, &DayAheadSheetModel::take);
    connect(&board, &DayAheadBoard::hourChanged, this, &DayAheadSheetModel::take);
}

void DayAheadSheetModel::take()
{
    CellTableModel::take(m_sheet.make(m_board));
}

QVariant DayAheadSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = cell(index);
    if (role == Qt::EditRole)
        return shown.exact.isEmpty() || shown.evidence.kind != DayAheadEvidence::Given
                   ? shown.shown
                   : numberText(shown.exact.toStdString(), -1);
    if (role == ChoicesRole)
        return shown.choices;
    if (role == EditableRole)
        return shown.editable;
    return CellTableModel::data(index, role);
}

Qt::ItemFlags DayAheadSheetModel::flags(const QModelIndex& index) const
{
    auto flags = CellTableModel::flags(index);
    if (index.isValid() && cell(index).editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DayAheadSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !cell(index).editable)
        return false;
    const auto text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true; // opened and closed: no undo step
    return apply(m_sheet.type(m_board, static_cast<std::size_t>(index.row()),
                              static_cast<std::size_t>(index.column()), text));
}

bool DayAheadSheetModel::apply(const DayAheadEdit& edit)
{
    if (!edit) {
        emit refused(edit.findings());
        return false;
    }
    return m_board.apply(*edit);
}

std::optional<Derivation> DayAheadSheetModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? dayAheadDerivation(m_board, cell(index).evidence) : std::nullopt;
}

std::size_t DayAheadSheetModel::rowOf(int row) const
{
    return static_cast<std::size_t>(row < 0 ? std::max(0, rowCount() - 1) : row);
}

bool DayAheadSheetModel::add(int row)
{
    return m_sheet.add && m_board.hasCase() && apply(m_sheet.add(m_board, rowOf(row)));
}

bool DayAheadSheetModel::remove(int row)
{
    return m_sheet.remove && row >= 0 && row < rowCount() && apply(m_sheet.remove(m_board, rowOf(row)));
}

bool DayAheadSheetModel::paste(int row, const QString& text)
{
    const auto cells = pastedCells(text);
    if (!m_sheet.paste || cells.isEmpty() || !m_board.hasCase())
        return false;
    return apply(m_sheet.paste(m_board, row < 0 ? 0 : static_cast<std::size_t>(row), cells));
}

QList<QStringList> pastedCells(const QString& text)
{
    const QLatin1Char parting(text.contains(QLatin1Char('\t')) ? '\t' : ';');
    QList<QStringList> cells;
    for (auto line : text.split(QLatin1Char('\n'))) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (!line.trimmed().isEmpty())
            cells << line.split(parting);
    }
    return cells;
}

} // namespace meritdesk::items
