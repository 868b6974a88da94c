#pragma once

#include <QDialog>
#include <QListWidget>

#include "items/invoice_board.h"

namespace meritdesk::views {

/// Asks what a line of the invoice stands for: lines of our bill and parts of them, each with its amount.
class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    TargetDialog(const items::InvoiceBoard& board, const retail::invoice::Line& line, QWidget* parent);

    /// What is ticked, in the order of our bill.
    [[nodiscard]] std::vector<retail::invoice::Target> targets() const;

    [[nodiscard]] QListWidget& list() const { return *m_list; }

private:
    void fill(const items::InvoiceBoard& board, const retail::invoice::Line& line);
    void addLines(const retail::CategoryBill& category, const retail::invoice::Line& line);
    void add(const retail::invoice::Target& target, const retail::Money& amount, bool ticked);

    QListWidget* m_list;
};

} // namespace meritdesk::views
