#pragma once

#include <QLabel>
#include <QTableView>

#include "items/lab_table.h"
#include "views/pages/lab/panel.h"

namespace meritdesk::views {

/// A table of the lab with words below it. A click on a number, or the arrow keys, explain it.
class LabTablePanel : public PanelView
{
    Q_OBJECT

public:
    /// What stands below the table.
    using Words = QString (*)(const items::LabBoard& board);

    LabTablePanel(items::LabBoard& board, items::LabTableModel::Make make, Words words,
                  const PageContext& context, QWidget* parent);
    ~LabTablePanel() override;
    Q_DISABLE_COPY_MOVE(LabTablePanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    void showExample() override;

    /// What the table is called in exports and by screen readers.
    void setName(const QString& name) { m_view->setAccessibleName(name); }

    [[nodiscard]] QTableView& view() { return *m_view; }

    [[nodiscard]] items::LabTableModel& model() { return m_model; }

    [[nodiscard]] QLabel& words() { return *m_below; }

private:
    void explain(const QModelIndex& index);
    void fitColumns();
    void take();

    items::LabBoard& m_board;
    PageContext m_context;
    items::LabTableModel m_model;
    Words m_words;
    QTableView* m_view;
    QLabel* m_below;
};

} // namespace meritdesk::views
