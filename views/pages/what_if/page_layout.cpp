#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "views/pages/what_if_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

// How the page of what-ifs is laid out: its head, and the tabs below the cards.

namespace meritdesk::views {

QWidget* WhatIfPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_headline = label({}, "heading", head);
    row->addWidget(m_headline, 1);
    m_sites = new QComboBox(head);
    m_sites->setAccessibleName(tr("Consumer"));
    m_category = new QComboBox(head);
    m_category->setAccessibleName(tr("Price category in view"));
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        m_category->addItem(items::categoryTitle(i));
        m_category->setItemData(static_cast<int>(i), words::label(retail::categories.at(i)->label),
                                Qt::ToolTipRole);
    }
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Month or year"));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto* combo : {m_sites, m_category, m_span})
        row->addWidget(combo, 0, Qt::AlignTop);
    return head;
}

QWidget* WhatIfPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(pageTabs);
    m_tabs->setAccessibleName(tr("What comes of the what-ifs"));
    m_difference = new DifferenceView(*m_board, m_tabs);
    m_load = new LoadView(*m_board, m_tabs);
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{&m_difference->chart(), &m_load->chart()})
        chart->setTheme(m_context.theme);
    m_table = new ComparisonTable(m_context.theme, m_tabs);
    m_table->setAccessibleName(tr("What-ifs side by side by category"));
    m_table->setModel(m_side);
    m_tabs->addTab(m_difference, tr("Difference"));
    m_tabs->addTab(m_load, tr("Load"));
    m_tabs->addTab(m_table, tr("Side by side"));
    m_tabs->addTab(makePeakHours(), tr("One MW less"));
    return m_tabs;
}

QWidget* WhatIfPage::makePeakHours()
{
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 8, 4, 4);
    m_mw = label({}, "heading", page);
    m_hours = new QTableView(page);
    m_hours->setModel(m_mwHours);
    m_hours->setAccessibleName(tr("Hours that form the capacities"));
    m_hours->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hours->setSelectionMode(QAbstractItemView::SingleSelection);
    m_hours->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hours->setShowGrid(false);
    m_hours->setTabKeyNavigation(false);
    m_hours->verticalHeader()->hide();
    m_hours->horizontalHeader()->setHighlightSections(false);
    m_hours->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hours->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_mw);
    column->addWidget(
        label(tr("Through the network capacity only as far as the column “%1” says: from there on "
                 "another hour of the day is the largest.")
                  .arg(m_mwHours->headerData(items::MwValueModel::RoomColumn, Qt::Horizontal, Qt::DisplayRole)
                           .toString()),
              "muted", page));
    column->addWidget(m_hours, 1);
    return page;
}

} // namespace meritdesk::views
