#include <QHBoxLayout>
#include <QVBoxLayout>

#include "views/charts/chart_messages.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

namespace meritdesk::views {

namespace {

/// A tab of a table with a line above it.
QWidget* captioned(QLabel* caption, QWidget* below, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 8, 4, 4);
    if (caption)
        column->addWidget(caption);
    column->addWidget(below, 1);
    return page;
}

} // namespace

QWidget* PriceCategoriesPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_answer = new AnswerView(head);
    row->addWidget(m_answer, 1);
    m_sites = new QComboBox(head);
    m_sites->setAccessibleName(tr("Consumer"));
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Month or year"));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(makeChip(head), 0, Qt::AlignTop);
    row->addWidget(m_sites, 0, Qt::AlignTop);
    row->addWidget(m_span, 0, Qt::AlignTop);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PriceCategoriesPage::showSpan);
    connect(m_sites, &QComboBox::activated, m_choice,
            [choice = m_choice](int at) { choice->choose(static_cast<std::size_t>(at)); });
    return head;
}

QWidget* PriceCategoriesPage::makeComparison()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_table = new ComparisonTable(m_context.theme, half);
    m_table->setAccessibleName(tr("Cost by price category"));
    m_table->setModel(m_categories);
    m_closed = label({}, "muted", half);
    column->addWidget(m_table, 1);
    column->addWidget(m_closed);
    connect(m_table, &ComparisonTable::chosen, this, &PriceCategoriesPage::explainCell);
    return half;
}

QWidget* PriceCategoriesPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(pageTabs);
    m_tabs->setAccessibleName(tr("Charts and tables of the consumer"));
    m_strip = new charts::YearStrip(*m_plan, m_tabs);
    m_strip->setTitle(tr("The year by month: cheapest categories under the once-a-year rule"));
    m_rule = label({}, "muted", m_tabs);
    m_costs = new charts::CostBarsChart(m_tabs);
    m_costs->setTitle(tr("Cost by price category"));
    m_loads = new LoadDesk(m_tabs);
    m_use = new HoursOfUseView(m_tabs);
    m_monthTable = new ComparisonTable(m_context.theme, m_tabs);
    m_monthTable->setAccessibleName(tr("Cost by month"));
    m_monthTable->setModel(m_months);
    m_billTable = new ComparisonTable(m_context.theme, m_tabs);
    m_billTable->setAccessibleName(tr("Bill"));
    m_billTable->setModel(m_lines);
    m_billTitle = label({}, "heading", m_tabs);
    m_peakHours = new PeakHoursView(m_tabs);
    m_health = new DataHealthView(m_tabs);
    for (charts::ChartFrame* chart : charts())
        chart->setHeadingShown(false);
    m_tabs->addTab(captioned(m_rule, m_strip, m_tabs), tr("Plan of the year"));
    m_tabs->addTab(captioned(nullptr, m_costs, m_tabs), tr("Costs"));
    m_tabs->addTab(m_loads, tr("Load"));
    m_tabs->addTab(m_peakHours, tr("Peak hours"));
    m_tabs->addTab(m_use, tr("Hours of use"));
    m_tabs->addTab(captioned(nullptr, m_monthTable, m_tabs), tr("Months"));
    m_tabs->addTab(captioned(m_billTitle, m_billTable, m_tabs), tr("Bill"));
    m_tabs->addTab(m_health, tr("Data"));
    m_prices = new PriceSheetView(m_context.document, m_context.theme, m_tabs);
    m_calendar = new CalendarView(m_context.document, m_context.theme, m_tabs);
    m_tabs->addTab(m_prices, tr("Prices"));
    m_tabs->addTab(m_calendar, tr("Calendar"));
    connectTabs();
    connectEditors();
    return m_tabs;
}

void PriceCategoriesPage::connectTabs()
{
    connect(m_monthTable, &ComparisonTable::chosen, this, &PriceCategoriesPage::explainWhole);
    connect(m_billTable, &ComparisonTable::chosen, this, [this](const QModelIndex& index) {
        if (const auto derivation = m_lines->derivation(index); derivation && m_context.explain)
            m_context.explain(*derivation);
    });
    connect(m_strip, &charts::YearStrip::chosen, this, &PriceCategoriesPage::chooseInStrip);
    connect(m_answer, &AnswerView::linkChosen, this, &PriceCategoriesPage::followLink);
    connect(m_closed, &QLabel::linkActivated, this, &PriceCategoriesPage::openWhatIsMissing);
    connect(m_costs, &charts::CostBarsChart::barClicked, this, [this](int category) {
        const int row = m_categories->rowOf("total");
        m_table->setCurrentIndex(m_categories->index(row, category + 1));
        explainCell(m_table->currentIndex());
    });
    connectLoads();
    for (charts::ChartFrame* chart : charts())
        charts::tellOfFiles(*chart, m_context.tell);
}

/// What is chosen in a picture of the load is shown in the others.
void PriceCategoriesPage::connectLoads()
{
    connect(&m_loads->heatMap(), &charts::LoadHeatMap::dayClicked, this, [this](double begin) {
        m_loads->turnTo(LoadDesk::Hours);
        m_loads->profile().showSpan(begin, begin + 86400);
    });
    connect(m_health, &DataHealthView::spanChosen, this, [this](const scenario::HourSpan& span) {
        m_loads->profile().showSpan(static_cast<double>(chartTime(span.from - 72)),
                                    static_cast<double>(chartTime(span.to + 72)));
    });
    const auto explain = [this](const Derivation& derivation) {
        if (m_context.explain)
            m_context.explain(derivation);
    };
    connect(m_loads, &LoadDesk::daysChosen, this, &PriceCategoriesPage::brush);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PriceCategoriesPage::clearBrush);
    connect(m_peakHours, &PeakHoursView::explainAsked, this, explain);
    connect(m_loads, &LoadDesk::explainAsked, this, explain);
    connect(m_use, &HoursOfUseView::explainAsked, this, explain);
    connect(m_peakHours, &PeakHoursView::dayChosen, this, [this](double begin, std::int64_t hour) {
        m_loads->profile().markHours({hour}, tr("Hour that formed the capacity"));
        m_loads->profile().showSpan(begin, begin + 86400);
    });
}

void PriceCategoriesPage::connectEditors()
{
    const auto say = [this](const std::vector<Finding>& findings) {
        if (m_context.tell)
            m_context.tell(findings);
    };
    connect(m_consumer, &items::ConsumerModel::refused, this, say);
    connect(m_prices, &PriceSheetView::refused, this, say);
    connect(m_calendar, &CalendarView::refused, this, say);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto what = comparison(); what.month)
            m_calendar->setMonth(*what.month);
    });
}

QList<charts::ChartFrame*> PriceCategoriesPage::charts() const
{
    return QList<charts::ChartFrame*>{m_strip, m_costs} + m_loads->charts()
           + QList<charts::ChartFrame*>{&m_peakHours->chart(), &m_use->chart()};
}

} // namespace meritdesk::views
