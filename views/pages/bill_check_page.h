#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/invoice_board.h"
#include "items/invoice_model.h"
#include "views/page.h"

namespace meritdesk::views {

class EmptyPage;
class InvoiceTable;

/// The supplier's invoice beside what the rules give: every line compared to the kopeck, every difference
/// with its likely cause, the claim to the supplier as a report.
class BillCheckPage : public Page
{
    Q_OBJECT

public:
    explicit BillCheckPage(const PageContext& context, QWidget* parent = nullptr);
    ~BillCheckPage() override;
    Q_DISABLE_COPY_MOVE(BillCheckPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    [[nodiscard]] items::InvoiceBoard& board() { return m_board; }

    [[nodiscard]] items::InvoiceModel& model() { return m_model; }

    [[nodiscard]] InvoiceTable& table() const { return *m_table; }

    [[nodiscard]] QLabel& headline() const { return *m_headline; }

    [[nodiscard]] QLabel& detail() const { return *m_detail; }

    [[nodiscard]] QComboBox& months() const { return *m_months; }

    [[nodiscard]] QComboBox& categories() const { return *m_categories; }

    [[nodiscard]] QLineEdit& number() const { return *m_number; }

    [[nodiscard]] QLineEdit& supplier() const { return *m_supplier; }

    /// Reads the lines of an invoice from a file; what was doubtful is told.
    void readFile(const QString& file);

    /// Reads pasted lines behind the others; a single cell goes where the cursor is.
    void paste(const QString& text);

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// The claim to the supplier.
    [[nodiscard]] Report report() const;

private:
    struct Gesture;

    void makeActions();
    QAction* addGesture(const Gesture& gesture);
    [[nodiscard]] EmptyPage* noCase();
    [[nodiscard]] EmptyPage* noInvoice();
    [[nodiscard]] QWidget* comparison();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* facts();
    void take();
    void takeChoices();
    void takeHead();
    void showDetail();
    void explain(const QModelIndex& index);
    void followLink(const QString& link);
    void fill();
    void fillByParts();
    void fillAs(retail::invoice::Split split);
    void typeLines();
    void askForFile();
    void pasteClipboard();
    void removeLines();
    void removeInvoice();
    void askTargets();
    void setCategory(int at);
    void setHead();
    void insert(const std::string& name, const std::string& bytes);
    [[nodiscard]] retail::invoice::Invoice begun() const;
    void tell(const std::vector<Finding>& findings) const;

    PageContext m_context;
    items::SiteChoice* m_choice; ///< the window's, or the page's own
    items::InvoiceBoard m_board;
    items::InvoiceModel m_model;
    QStackedWidget* m_stack;
    EmptyPage* m_noInvoice;
    QLabel* m_headline;
    QLabel* m_summary;
    QLabel* m_detail;
    QComboBox* m_sites;
    QComboBox* m_months;
    QComboBox* m_categories;
    QLineEdit* m_number;
    QLineEdit* m_supplier;
    InvoiceTable* m_table;
    QList<QAction*> m_actions = {};
    std::vector<std::pair<QAction*, bool>> m_needInvoice = {};
};

} // namespace meritdesk::views
