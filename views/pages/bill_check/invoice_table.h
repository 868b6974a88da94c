#pragma once

#include <QTableView>

#include "items/invoice_model.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The table of an invoice beside our bill: shares its width between words and numbers, takes a paste and
/// the delete key on whole lines, and says which cell is to be explained.
class InvoiceTable : public QTableView
{
    Q_OBJECT

public:
    InvoiceTable(items::InvoiceModel& model, const Theme& theme, QWidget* parent);

    /// Lines of the invoice that have a selected cell, rising.
    [[nodiscard]] std::vector<std::size_t> chosenLines() const;

signals:
    void chosen(const QModelIndex& index);
    void pasted(const QString& text);
    void removeAsked();
    void targetsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();
    void deletePressed();

    items::InvoiceModel& m_model;
};

} // namespace meritdesk::views
