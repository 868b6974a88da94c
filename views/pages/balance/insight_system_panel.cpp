#include "views/pages/balance/insight_system_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

#include "items/balance_insight_cells.h"
#include "views/pages/balance/panels.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using balance::insight::Quadrant;
using items::InsightSource;
using items::SystemInsight;

namespace {

constexpr int chartShare = 430;
constexpr int tableShare = 200;
constexpr double microPerMwh = 1e6;

SystemInsight work(const InsightSource& source, const Progress& /*progress*/)
{
    return systemInsight(source);
}

charts::BalancePoint drawn(const balance::insight::PartyBook& book,
                           const balance::insight::SystemPoint& point)
{
    const auto& step = book.step(point.period);
    const auto& period = book.settlement().table.periods[point.period];
    return {static_cast<double>(point.own) / microPerMwh,
            static_cast<double>(point.system) / microPerMwh,
            -book.cost(point.period).convert_to<double>(),
            {step.minute, step.offset, period.minutes}};
}

/// The money of a quadrant as the chart counts it: above zero received.
QString moneyIn(const SystemInsight& insight, Quadrant quadrant)
{
    return items::eurosText(Fraction(-insight.view.of(quadrant).cost));
}

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<InsightSystemPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceInsightSystem{
    .id = "system", .title = QT_TRANSLATE_NOOP("BalancePanel", "Against the system"), .make = &makePanel};

InsightSystemPanel::InsightSystemPanel(items::BalanceBoard& board, const PageContext& context,
                                       QWidget* parent)
    : InsightPanel(board, context, parent)
    , m_insight(board, &work)
    , m_sentence(label({}, "muted", this))
    , m_chart(new charts::BalanceScatter(this))
    , m_quadrants(addTable(tr("Quadrants"), 0))
{
    setObjectName(QStringLiteral("system"));
    m_chart->setTheme(context.theme);
    m_chart->setTitle(tr("Own imbalance against the system's"));
    m_chart->setSummary(
        tr("A dot a period, with the money of each quadrant: a single price pays who helps, two prices "
           "never do."));
    m_chart->setHeadingShown(false); // the sentence says it; copies and files keep it
    connect(m_chart, &charts::BalanceScatter::periodClicked, this, &InsightSystemPanel::choosePoint);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(m_quadrants);
    halves->setSizes({chartShare, tableShare});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(halves, 1);
    follow(m_insight);
}

void InsightSystemPanel::take()
{
    const auto& answer = m_insight.answer();
    m_sentence->setText(answer ? systemSentence(*answer) + QLatin1Char(' ') + m_chart->summary() : QString());
    m_quadrants->show(quadrantsTable(answer));
    draw();
}

void InsightSystemPanel::draw()
{
    const auto& answer = m_insight.answer();
    charts::BalancePoints points;
    if (answer) {
        const auto book = answer->source.book();
        for (const auto& point : answer->view.points)
            points.points.push_back(drawn(book, point));
        points.bothSurplus = moneyIn(*answer, Quadrant::LongInLong);
        points.bothDeficit = moneyIn(*answer, Quadrant::ShortInShort);
        points.surplusInNeed = moneyIn(*answer, Quadrant::LongInShort);
        points.deficitInPlenty = moneyIn(*answer, Quadrant::ShortInLong);
    }
    m_chart->setPoints(points);
}

/// The period of a dot is chosen on the whole page, and its money explained.
void InsightSystemPanel::choosePoint(int point)
{
    const auto& answer = m_insight.answer();
    const auto at = static_cast<std::size_t>(point);
    if (!answer || at >= answer->view.points.size())
        return;
    const auto period = answer->view.points[at].period;
    board().showPeriod(period);
    explain([&] { return answer->source.book().explainCost(period); });
}

void InsightSystemPanel::showExample()
{
    finish();
    m_quadrants->choose(0, 3);
}

} // namespace meritdesk::views
