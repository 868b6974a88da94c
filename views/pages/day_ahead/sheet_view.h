#pragma once

#include <QHBoxLayout>
#include <QTableView>
#include <QWidget>

#include "items/day_ahead_sheet_model.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table that takes what spreadsheets put on the clipboard, and asks for explanations: a click or an arrow
/// explains a number, typing edits it, Delete takes the row away.
class PastingTable : public QTableView
{
    Q_OBJECT

public:
    PastingTable(const QString& name, const PageContext& context, QWidget* parent);

signals:
    void pasted(const QString& text);
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// A list of a day-ahead market with the buttons that add, remove and paste its entries.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    SheetView(items::DayAheadBoard& board, const items::DayAheadSheet& sheet, const QString& name,
              const PageContext& context, QWidget* parent);
    ~SheetView() override;
    Q_DISABLE_COPY_MOVE(SheetView)

    [[nodiscard]] items::DayAheadSheetModel& sheet() { return m_sheet; }

    [[nodiscard]] QTableView& view() const { return *m_view; }

    /// The column takes the room left over.
    void stretch(int column);

    /// Where a page puts more beside the buttons.
    [[nodiscard]] QHBoxLayout& bar() { return *m_bar; }

public slots:
    void add();
    void remove();
    void paste();

private:
    void addButton(const char* icon, const QString& text, const QString& tip, void (SheetView::*act)());
    void choose(const QModelIndex& index);
    void fitColumns();

    PageContext m_context;
    items::DayAheadSheetModel m_sheet;
    PastingTable* m_view;
    QHBoxLayout* m_bar;
    int m_stretched = -1;
};

} // namespace meritdesk::views
