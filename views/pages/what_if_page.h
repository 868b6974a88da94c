#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/mw_value_model.h"
#include "items/what_if_table_model.h"
#include "views/page.h"
#include "views/pages/price_categories/comparison_table.h"
#include "views/pages/what_if/difference_view.h"
#include "views/pages/what_if/load_view.h"
#include "views/pages/what_if/what_if_strip.h"

namespace meritdesk::views {

/// The board of what-ifs of a consumer: cards side by side, each with its changes and what it saves; below
/// the difference line by line, the load before and after, all of them side by side by category, and what one
/// MW less in a peak hour is worth.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    /// Below the cards, in the order of their tabs.
    enum Tab { Difference, Load, SideBySide, PeakHours };

    WhatIfPage(PageContext context, QWidget* parent);
    ~WhatIfPage() override;
    Q_DISABLE_COPY_MOVE(WhatIfPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;

    [[nodiscard]] bool canExport() const override { return canReport(); }

    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;

    [[nodiscard]] QList<document::RunBase*> runs() override { return {&m_board->run()}; }

    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    /// Waits for what is being computed; for pictures and tests.
    void wait() { m_board->finish(); }

    [[nodiscard]] items::WhatIfBoard& board() { return *m_board; }

    [[nodiscard]] WhatIfStrip& strip() { return *m_strip; }

    [[nodiscard]] DifferenceView& difference() { return *m_difference; }

    [[nodiscard]] LoadView& load() { return *m_load; }

    [[nodiscard]] ComparisonTable& table() { return *m_table; }

    [[nodiscard]] QTableView& hours() { return *m_hours; }

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    [[nodiscard]] QComboBox& category() { return *m_category; }

    [[nodiscard]] QComboBox& span() { return *m_span; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    [[nodiscard]] QLabel& upperBound() { return *m_bound; }

    [[nodiscard]] QLabel& mwSentence() { return *m_mw; }

    /// The page's tables as they can be exported.
    [[nodiscard]] std::vector<exports::Table> tables();

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// Nothing when nothing was computed.
    [[nodiscard]] std::optional<Report> report();

private:
    QWidget* makeHead();
    QWidget* makeTabs();
    QWidget* makePeakHours();
    void makeEmpty();
    void makeActions();
    void connectParts();
    void takeCase();
    void takeResults();
    void showLook();
    void fillLists();
    void showChosen();
    void explain(const std::optional<Derivation>& derivation);
    [[nodiscard]] QString headlineText() const;

    PageContext m_context;
    items::SiteChoice* m_choice; ///< the window's, or the page's own
    items::WhatIfBoard* m_board;
    items::WhatIfTableModel* m_side;
    items::MwValueModel* m_mwHours;
    QLabel* m_headline = nullptr;
    QLabel* m_bound = nullptr;
    QComboBox* m_sites = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_span = nullptr;
    WhatIfStrip* m_strip = nullptr;
    QTabWidget* m_tabs = nullptr;
    DifferenceView* m_difference = nullptr;
    LoadView* m_load = nullptr;
    ComparisonTable* m_table = nullptr;
    QLabel* m_mw = nullptr;
    QTableView* m_hours = nullptr;
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
