#include "views/pages/balance/insight_costs_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

#include "views/pages/balance/panels.h"

namespace meritdesk::views {

using balance::insight::WorstBy;
using items::CostInsight;
using items::InsightSource;

namespace {

constexpr int chartShare = 330;
constexpr int listsShare = 270;
constexpr int leastChart = 230; ///< pixels: bars, axis, legend and heading
constexpr int listShare = 590;
constexpr int figuresShare = 370;

items::Insight<CostInsight>::Work workOf(WorstBy by)
{
    return
        [by](const InsightSource& source, const Progress& /*progress*/) { return costInsight(source, by); };
}

/// The local hour that ran twice in the periods in view; -1 for none.
int foldedHour(const InsightSource& source)
{
    const auto book = source.book();
    for (auto at = source.scope().begin + 1; at < source.scope().end; ++at)
        if (book.step(at).offset < book.step(at - 1).offset)
            return static_cast<int>(balance::insight::hourOf(book.step(at)));
    return -1;
}

charts::BalanceCost drawn(const balance::insight::CostBucket& bucket)
{
    return {-bucket.sold.convert_to<double>(), bucket.bought.convert_to<double>()};
}

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<InsightCostsPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceInsightCosts{
    .id = "costs", .title = QT_TRANSLATE_NOOP("BalancePanel", "Costs"), .make = &makePanel};

InsightCostsPanel::InsightCostsPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : InsightPanel(board, context, parent)
    , m_insight(board, workOf(WorstBy::OverDayAhead))
    , m_chart(new charts::BalanceCostBars(this))
    , m_chooser(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_worst(addTable(tr("Dearest periods")))
    , m_hours(addTable(tr("Cost by hour of the day")))
    , m_weekdays(addTable(tr("Cost by weekday")))
    , m_figures(addTable(tr("Key figures"), 0))
{
    setObjectName(QStringLiteral("costs"));
    makeChart();
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(makeLists());
    m_chart->setMinimumHeight(leastChart);
    halves->setSizes({chartShare, listsShare});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &InsightCostsPanel::choose);
    connect(m_worst, &InsightTableView::rowChosen, this, &InsightCostsPanel::showWorst);
    follow(m_insight);
}

void InsightCostsPanel::makeChart()
{
    m_chart->setTheme(context().theme);
    m_chart->setTitle(tr("Where the money goes"));
    m_chart->setSummary(
        tr("Money of deficits and surpluses by hour of the local day and by weekday; below zero the "
           "party pays."));
    connect(m_chart, &charts::BalanceCostBars::hourClicked, this, [this](int hour) {
        m_chooser->setCurrentIndex(Hours);
        m_hours->choose(hour, m_hours->table().columnCount() - 1);
    });
    connect(m_chart, &charts::BalanceCostBars::weekdayClicked, this, [this](int weekday) {
        m_chooser->setCurrentIndex(Weekdays);
        m_weekdays->choose(weekday, m_weekdays->table().columnCount() - 1);
    });
}

QWidget* InsightCostsPanel::makeLists()
{
    m_chooser->setAccessibleName(tr("Table that is shown"));
    for (const auto& text : {tr("Ten dearest periods, by cost above day-ahead"),
                             tr("Ten dearest periods, by net cost"), tr("Hours of the day"), tr("Weekdays")})
        m_chooser->addItem(text);
    for (auto* view : {m_worst, m_hours, m_weekdays})
        m_stack->addWidget(view);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chooser, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    auto* lists = new QSplitter(Qt::Horizontal, this);
    lists->setChildrenCollapsible(false);
    lists->addWidget(left);
    lists->addWidget(m_figures);
    lists->setSizes({listShare, figuresShare});
    return lists;
}

void InsightCostsPanel::choose(int choice)
{
    m_stack->setCurrentIndex(std::max(0, choice - WorstNetCost));
    if (choice == WorstOverDayAhead || choice == WorstNetCost)
        m_insight.setWork(workOf(choice == WorstNetCost ? WorstBy::NetCost : WorstBy::OverDayAhead));
}

/// The period of the row is chosen on the whole page.
void InsightCostsPanel::showWorst(int row)
{
    const auto& answer = m_insight.answer();
    const auto at = static_cast<std::size_t>(row);
    if (answer && at < answer->worst.periods.size())
        board().showPeriod(answer->worst.periods[at].period);
}

void InsightCostsPanel::take()
{
    const auto& answer = m_insight.answer();
    m_worst->show(worstPeriodsTable(answer));
    m_hours->show(costHoursTable(answer));
    m_weekdays->show(costWeekdaysTable(answer));
    m_figures->show(keyFiguresTable(answer));
    draw();
}

void InsightCostsPanel::draw()
{
    const auto& answer = m_insight.answer();
    charts::BalanceCosts costs;
    if (answer) {
        for (std::size_t i = 0; i < costs.hours.size(); ++i)
            costs.hours[i] = drawn(answer->profile.hours[i]);
        for (std::size_t i = 0; i < costs.weekdays.size(); ++i)
            costs.weekdays[i] = drawn(answer->profile.weekdays[i]);
        costs.folded = foldedHour(answer->source);
    }
    m_chart->setCosts(costs);
}

QVariantMap InsightCostsPanel::moment() const
{
    return {{QStringLiteral("table"), m_chooser->currentIndex()}};
}

void InsightCostsPanel::resume(const QVariantMap& moment)
{
    m_chooser->setCurrentIndex(moment.value(QStringLiteral("table")).toInt());
}

void InsightCostsPanel::showExample()
{
    finish();
    m_worst->choose(0, 4);
}

} // namespace meritdesk::views
