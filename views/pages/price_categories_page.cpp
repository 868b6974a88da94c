#include "views/pages/price_categories_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

#include "core/retail/categories.h"
#include "document/document.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/words.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/parts/labels.h"

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

PriceCategoriesPage::PriceCategoriesPage(PageContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_consumer(new items::ConsumerModel(m_context.document, this))
    , m_categories(new items::CategoryTableModel(this))
    , m_months(new items::MonthTableModel(this))
    , m_lines(new items::BillLinesModel(this))
    , m_run(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_card = new ConsumerCard(*m_consumer, this);
    column->addWidget(m_card);
    column->addWidget(makeHead());
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeComparison());
    halves->addWidget(makeTabs());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({320, 320});
    column->addWidget(halves, 1);
    makeActions();
    takeTheme();
    connect(m_consumer, &items::ConsumerModel::refused, this, [this](const std::vector<Finding>& findings) {
        if (m_context.tell)
            m_context.tell(findings);
    });
    connect(&m_context.document, &document::Document::changed, this, &PriceCategoriesPage::showCase);
    connect(&m_run, &document::RunBase::finished, this, &PriceCategoriesPage::takeBill);
    showCase();
}

QWidget* PriceCategoriesPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline = label({}, "heading", head);
    m_breakEven = label({}, "muted", head);
    words->addWidget(m_headline);
    words->addWidget(m_breakEven);
    row->addLayout(words, 1);
    m_sites = new QComboBox(head);
    m_sites->setAccessibleName(tr("Consumer"));
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Month or year"));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_sites, 0, Qt::AlignTop);
    row->addWidget(m_span, 0, Qt::AlignTop);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PriceCategoriesPage::showSpan);
    connect(m_sites, &QComboBox::activated, this, [this](int at) {
        m_site = static_cast<std::size_t>(at);
        showCase();
    });
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
    m_costs = new charts::CostBarsChart(m_tabs);
    m_profile = new charts::LoadProfileChart(m_tabs);
    m_heat = new charts::LoadHeatMap(m_tabs);
    m_duration = new charts::DurationChart(m_tabs);
    m_monthTable = new ComparisonTable(m_context.theme, m_tabs);
    m_monthTable->setAccessibleName(tr("Cost by month"));
    m_monthTable->setModel(m_months);
    m_billTable = new ComparisonTable(m_context.theme, m_tabs);
    m_billTable->setAccessibleName(tr("Bill"));
    m_billTable->setModel(m_lines);
    m_billTitle = label({}, "heading", m_tabs);
    m_health = new DataHealthView(m_tabs);
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{m_costs, m_profile, m_heat, m_duration})
        chart->setHeadingShown(false);
    m_tabs->addTab(captioned(nullptr, m_costs, m_tabs), tr("Costs"));
    m_tabs->addTab(captioned(nullptr, m_heat, m_tabs), tr("Year at a glance"));
    m_tabs->addTab(captioned(nullptr, m_profile, m_tabs), tr("Load by hour"));
    m_tabs->addTab(captioned(nullptr, m_duration, m_tabs), tr("Duration"));
    m_tabs->addTab(captioned(nullptr, m_monthTable, m_tabs), tr("Months"));
    m_tabs->addTab(captioned(m_billTitle, m_billTable, m_tabs), tr("Bill"));
    m_tabs->addTab(m_health, tr("Data"));
    connect(m_monthTable, &ComparisonTable::chosen, this, &PriceCategoriesPage::explainWhole);
    connect(m_billTable, &ComparisonTable::chosen, this, [this](const QModelIndex& index) {
        if (const auto derivation = m_lines->derivation(index); derivation && m_context.explain)
            m_context.explain(*derivation);
    });
    connect(m_costs, &charts::CostBarsChart::barClicked, this, [this](int category) {
        const int row = m_categories->rowOf("total");
        m_table->setCurrentIndex(m_categories->index(row, category + 1));
        explainCell(m_table->currentIndex());
    });
    connect(m_heat, &charts::LoadHeatMap::dayClicked, this, [this](double begin) {
        m_tabs->setCurrentWidget(m_profile->parentWidget());
        m_profile->showSpan(begin, begin + 86400);
    });
    connect(m_health, &DataHealthView::spanChosen, this, [this](const scenario::HourSpan& span) {
        m_profile->showSpan(static_cast<double>(chartTime(span.from - 72)),
                            static_cast<double>(chartTime(span.to + 72)));
    });
    return m_tabs;
}

void PriceCategoriesPage::makeActions()
{
    m_copyTable = new QAction(tr("Copy Comparison"), this);
    m_copyTable->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_copyTable, &QAction::triggered, this, &PriceCategoriesPage::copy);
}

QList<QAction*> PriceCategoriesPage::pageActions() const
{
    return {m_copyTable};
}

bool PriceCategoriesPage::copy()
{
    if (m_categories->rowCount() == 0)
        return false;
    QStringList lines;
    QStringList head;
    for (int column = 0; column < m_categories->columnCount(); ++column)
        head << m_categories->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << head.join(QLatin1Char('\t'));
    for (int row = 0; row < m_categories->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_categories->columnCount(); ++column)
            cells << m_categories->index(row, column).data().toString().trimmed();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return true;
}

void PriceCategoriesPage::takeTheme()
{
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{m_costs, m_profile, m_heat, m_duration})
        chart->setTheme(m_context.theme);
}

items::Comparison PriceCategoriesPage::comparison() const
{
    items::Comparison what{m_billed, m_site, {}};
    if (const auto month = m_span->currentData(); month.isValid() && month.toInt() >= 0)
        what.month = static_cast<std::size_t>(month.toInt());
    return what;
}

void PriceCategoriesPage::showCase()
{
    const auto& input = m_context.document.scenario().retail;
    if (m_site >= input->sites.size())
        m_site = 0;
    m_consumer->setSite(m_site);
    m_sites->clear();
    for (const auto& site : input->sites)
        m_sites->addItem(QString::fromStdString(site.name));
    m_sites->setCurrentIndex(static_cast<int>(m_site));
    m_sites->setVisible(input->sites.size() > 1);
    const auto profile = loadProfileOf(*input, m_site);
    m_profile->setProfile(profile);
    m_heat->setProfile(profile);
    m_duration->setProfile(profile);
    const auto summary = profileSummary(profile);
    const auto name =
        m_site < input->sites.size() ? QString::fromStdString(input->sites[m_site].name) : QString();
    m_profile->setTitle(tr("Load by hour: %1").arg(name));
    m_heat->setTitle(tr("Load by day and hour: %1").arg(name));
    m_duration->setTitle(tr("Load duration: %1").arg(name));
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{m_profile, m_heat, m_duration}) {
        chart->setSummary(summary);
        chart->setHeadingShown(false);
    }
    m_health->show(input, m_site);
    bill();
}

void PriceCategoriesPage::bill()
{
    const auto input = m_context.document.scenario().retail;
    m_run.start([input](const Progress& progress) {
        return items::billedCase(input, imports::russianCalendar(), progress);
    });
    for (auto* table : {m_table, m_monthTable, m_billTable})
        table->setStale(m_run.isStale());
}

void PriceCategoriesPage::takeBill()
{
    m_billed = *m_run.result();
    for (auto* table : {m_table, m_monthTable, m_billTable})
        table->setStale(false);
    if (m_context.tell)
        m_context.tell(m_billed->findings);
    fillSpans();
    showSpan();
}

void PriceCategoriesPage::fillSpans()
{
    const auto chosen = m_span->currentText();
    const QSignalBlocker quiet(m_span);
    m_span->clear();
    if (!m_billed->has(m_site))
        return;
    const auto& months = m_billed->bill->sites[m_site].months;
    if (months.size() > 1)
        m_span->addItem(tr("Whole year %1").arg(m_billed->bill->sites[m_site].year.year), -1);
    for (std::size_t i = 0; i < months.size(); ++i)
        m_span->addItem(items::monthText(months[i].month), static_cast<int>(i));
    const int same = m_span->findText(chosen);
    m_span->setCurrentIndex(same >= 0 ? same : 0);
}

void PriceCategoriesPage::showSpan()
{
    const auto what = comparison();
    m_categories->show(what);
    m_months->show(m_billed, m_site);
    m_headline->setText(headlineOf(what));
    m_breakEven->setText(breakEvenOf(what));
    m_breakEven->setVisible(!m_breakEven->text().isEmpty());
    m_closed->setText(closedOf(what));
    m_closed->setVisible(!m_closed->text().isEmpty());
    m_costs->setBars(costBarsOf(what));
    m_costs->setTitle(tr("Cost by price category, %1").arg(m_span->currentText()));
    m_costs->setSummary(m_headline->text());
    m_costs->setHeadingShown(false);
    if (what.valid())
        showBillOf(items::bestIn(what).value_or(0));
}

void PriceCategoriesPage::showBillOf(std::size_t category)
{
    const auto what = comparison();
    m_lines->show(what, category);
    m_billTitle->setText(what.month ? words::label(retail::categories.at(category)->label)
                                    : tr("Choose a month to see its bill line by line."));
}

void PriceCategoriesPage::explainCell(const QModelIndex& index)
{
    if (!index.isValid() || index.column() == 0)
        return;
    const auto derivation = m_categories->derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
    showBillOf(static_cast<std::size_t>(index.column() - 1));
    if (derivation)
        markFormingHours(derivation->key);
}

void PriceCategoriesPage::explainWhole(const QModelIndex& index)
{
    if (const auto derivation = m_months->derivation(index); derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// Marks the hours that formed a capacity in the profile.
void PriceCategoriesPage::markFormingHours(std::string_view line)
{
    const auto what = comparison();
    const bool network = line == "network-capacity";
    if (!network && line != "capacity" && line != "demand-response")
        return;
    std::vector<std::int64_t> hours;
    for (std::size_t i = 0; i < what.bill().months.size(); ++i) {
        const auto& month = what.bill().months[i];
        const auto& capacity = network ? month.network : month.purchased;
        if (capacity && (!what.month || *what.month == i)) {
            const auto more = hoursOf(*capacity);
            hours.insert(hours.end(), more.begin(), more.end());
        }
    }
    m_profile->markHours(hours, tr("Hours that formed the capacity"));
}

void PriceCategoriesPage::showExample()
{
    wait();
    const auto what = comparison();
    if (!what.valid())
        return;
    const int row = std::max(0, m_categories->rowOf("network-capacity"));
    const auto best = items::bestIn(what).value_or(0);
    m_table->setCurrentIndex(m_categories->index(row, static_cast<int>(best) + 1));
    explainCell(m_table->currentIndex());
}

namespace {

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<PriceCategoriesPage>(context, parent).release();
}

} // namespace

extern const PageEntry priceCategoriesPage;
const PageEntry priceCategoriesPage{.id = "price-categories",
                                    .title = QT_TRANSLATE_NOOP("Page", "Price categories"),
                                    .icon = "price-categories",
                                    .make = makePage};

} // namespace meritdesk::views
