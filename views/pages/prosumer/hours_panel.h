#pragma once

#include <QLabel>

#include "items/prosumer_hours_model.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/prosumer/panel.h"

namespace meritdesk::views {

/// The intervals as a table: load, generation and prices are typed, or pasted as columns.
class HoursPanel : public PanelView
{
    Q_OBJECT

public:
    HoursPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent);
    ~HoursPanel() override;
    Q_DISABLE_COPY_MOVE(HoursPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] items::ProsumerHoursModel& hours() { return m_model; }

    [[nodiscard]] QTableView& view() { return *m_view; }

    void paste(const QString& text);

private:
    void fitColumns();

    items::ProsumerBoard& m_board;
    items::ProsumerHoursModel m_model;
    PastingTable* m_view;
};

} // namespace meritdesk::views
