#pragma once

#include "items/day_ahead_sheet.h"

namespace meritdesk::items {

/// A sheet of a day-ahead market as a model: numbers that explain themselves, typed in place. Every change is
/// one undo step; what is refused says why by refused().
class DayAheadSheetModel : public CellTableModel<DayAheadCell>
{
    Q_OBJECT

public:
    enum Role { ChoicesRole = Qt::UserRole + 30, EditableRole };

    DayAheadSheetModel(DayAheadBoard& board, const DayAheadSheet& sheet, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// How the number of a cell came about; nothing for a text.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// Adds an entry behind the row (-1: the last one), or at the end.
    bool add(int row);

    bool remove(int row);

    /// Puts the lines of a spreadsheet in, from the row on.
    bool paste(int row, const QString& text);

    [[nodiscard]] bool canPaste() const { return m_sheet.paste != nullptr; }

    /// True when add() puts the entry behind the row, false when it puts it at the end.
    [[nodiscard]] bool addsBehind() const { return m_sheet.addsBehind; }

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

protected:
    [[nodiscard]] bool isStale() const override { return false; }

private:
    void take();
    bool apply(const DayAheadEdit& edit);
    [[nodiscard]] std::size_t rowOf(int row) const;

    DayAheadBoard& m_board;
    const DayAheadSheet& m_sheet;
};

/// The cells of a text as spreadsheets put it on the clipboard: lines, parted by tabs (or by semicolons where
/// there is no tab); empty lines are left out.
[[nodiscard]] QList<QStringList> pastedCells(const QString& text);

} // namespace meritdesk::items
