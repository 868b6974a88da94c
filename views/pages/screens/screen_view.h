#pragma once

#include <QTableView>

#include "core/derivation/derivation.h"
#include "items/screen_table.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// A table of the market screens with its model. A click on a number, or the arrow keys, ask for its
/// derivation.
class ScreenView : public QTableView
{
    Q_OBJECT

public:
    /// `stretched`: the column that takes the room left over; -1 for none.
    ScreenView(items::ScreenBoard& board, items::ScreenTableModel::Make make, const Theme& theme,
               QWidget* parent, int stretched = -1);
    ~ScreenView() override;
    Q_DISABLE_COPY_MOVE(ScreenView)

    [[nodiscard]] const items::ScreenTableModel& table() const { return m_table; }

    /// Makes the row the current one without asking for a derivation.
    void showRow(int row);

signals:
    void explained(const meritdesk::Derivation& derivation);
    void rowChosen(int row);

private:
    void choose(const QModelIndex& index);
    void fitColumns();

    items::ScreenTableModel m_table;
    int m_stretched;
    bool m_showing = false;
};

/// A table without grid, with rows as high as their text.
void setPlain(QTableView& table);

} // namespace meritdesk::views
