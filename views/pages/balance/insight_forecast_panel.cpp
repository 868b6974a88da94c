#include "views/pages/balance/insight_forecast_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

#include "items/balance_insight_cells.h"
#include "views/pages/balance/panels.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using balance::insight::ForecastReach;
using items::ForecastInsight;
using items::ForecastQuestion;
using items::InsightSource;

namespace {

constexpr int chartShare = 420;
constexpr int tableShare = 210;
constexpr int thousandths = 1000; ///< of the slider: a tenth of a percent each
constexpr int usualThousandths = 100;
constexpr int savedColumn = 6;

items::Insight<ForecastInsight>::Work workOf(const ForecastQuestion& question)
{
    return [question](const InsightSource& source, const Progress& progress) {
        return forecastInsight(source, question, progress);
    };
}

/// Money added up over the periods as the chart counts it: above zero received.
std::vector<double> addedUp(const std::vector<double>& costs)
{
    std::vector<double> sums;
    double sum = 0;
    for (const auto cost : costs) {
        sum -= cost;
        sums.push_back(sum);
    }
    return sums;
}

std::vector<charts::PeriodTime> periodsOf(const InsightSource& source)
{
    const auto book = source.book();
    std::vector<charts::PeriodTime> times;
    for (auto at = source.scope().begin; at < source.scope().end; ++at) {
        const auto& step = book.step(at);
        times.push_back({step.minute, step.offset, book.settlement().table.periods[at].minutes});
    }
    return times;
}

double eurosOf(const Integer& cents)
{
    return Fraction(cents, Integer(100)).convert_to<double>();
}

double percentOf(const Fraction& share)
{
    return Fraction(share * 100).convert_to<double>();
}

charts::ForecastCurve curveOf(const ForecastInsight& insight)
{
    charts::ForecastCurve curve;
    const auto mark = [&](const balance::insight::ForecastOutcome& outcome, bool chosen) {
        curve.marks.push_back({percentOf(outcome.share), eurosOf(savedCents(insight, outcome)),
                               forecastMark(insight, outcome), chosen});
    };
    for (const auto& outcome : insight.curve) {
        curve.percents.push_back(percentOf(outcome.share));
        curve.saved.push_back(eurosOf(savedCents(insight, outcome)));
        if (outcome.share == balance::insight::usualForecastShare() && outcome.share != insight.after.share)
            mark(outcome, false);
    }
    mark(insight.after, true);
    return curve;
}

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<InsightForecastPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceInsightForecast{
    .id = "forecast", .title = QT_TRANSLATE_NOOP("BalancePanel", "Forecast"), .make = &makePanel};

InsightForecastPanel::InsightForecastPanel(items::BalanceBoard& board, const PageContext& context,
                                           QWidget* parent)
    : InsightPanel(board, context, parent)
    , m_insight(board, workOf({}))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_share(new QDoubleSpinBox(this))
    , m_reach(new QComboBox(this))
    , m_sentence(label({}, "heading", this))
    , m_assumption(label({}, "muted", this))
    , m_curve(new charts::ForecastCurveChart(this))
    , m_chart(new charts::MoneyLineChart(this))
    , m_outcomes(addTable(tr("Better forecasts")))
{
    setObjectName(QStringLiteral("forecast"));
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeCharts());
    halves->addWidget(m_outcomes);
    halves->setSizes({chartShare, tableShare});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeQuestion());
    column->addWidget(m_sentence);
    column->addWidget(m_assumption);
    column->addWidget(halves, 1);
    follow(m_insight);
}

/// What a better forecast saves beside how the money of the month adds up.
QWidget* InsightForecastPanel::makeCharts()
{
    for (auto* each : charts())
        each->setTheme(context().theme);
    m_curve->setSummary(tr("Energy and the fees on the imbalance."));
    m_chart->setTitle(tr("Money of the imbalance, added up"));
    m_chart->setSummary(tr("Energy only, without fees; below zero the party has paid."));
    connect(m_chart, &charts::MoneyLineChart::periodClicked, this, [this](int period) {
        if (const auto& answer = m_insight.answer())
            this->board().showPeriod(answer->source.scope().begin + static_cast<std::size_t>(period));
    });
    connect(m_curve, &charts::ForecastCurveChart::shareClicked, this, &InsightForecastPanel::takeOutcome);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_curve);
    both->addWidget(m_chart);
    return both;
}

/// Asks about an outcome of the curve.
void InsightForecastPanel::takeOutcome(int at)
{
    m_outcomes->choose(at, savedColumn);
    m_share->setValue(m_curve->curve().percents[static_cast<std::size_t>(at)]);
}

QWidget* InsightForecastPanel::makeQuestion()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowRow(bar);
    m_slider->setRange(0, thousandths);
    m_slider->setPageStep(usualThousandths);
    m_slider->setValue(usualThousandths);
    m_slider->setMaximumWidth(320);
    m_share->setRange(0, 100);
    m_share->setDecimals(1);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(usualThousandths / 10.0);
    m_share->setKeyboardTracking(false);
    m_reach->addItem(tr("Prices stay as settled"));
    m_reach->addItem(tr("The system moves with the party"));
    auto* name = label(tr("Imbalance forecast away"), "muted", bar);
    name->setWordWrap(false);
    for (auto* each : std::initializer_list<QWidget*>{m_slider, m_share})
        each->setAccessibleName(name->text());
    m_reach->setAccessibleName(tr("What else a better forecast changes"));
    row->addWidget(name);
    row->addTogether({m_slider, m_share});
    row->addWidget(m_reach);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_share->setValue(value / 10.0); });
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &InsightForecastPanel::ask);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &InsightForecastPanel::ask);
    return bar;
}

void InsightForecastPanel::ask()
{
    const auto share = static_cast<int>(std::lround(m_share->value() * 10));
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(share);
    m_insight.setWork(
        workOf({Fraction(share, thousandths),
                m_reach->currentIndex() == 0 ? ForecastReach::PricesHeld : ForecastReach::SystemMoves}));
}

void InsightForecastPanel::take()
{
    const auto& answer = m_insight.answer();
    m_sentence->setText(answer ? forecastSentence(*answer) : QString());
    m_assumption->setText(answer ? forecastAssumption(*answer) : QString());
    m_outcomes->show(forecastTable(answer));
    drawCurve();
    draw();
}

void InsightForecastPanel::drawCurve()
{
    const auto& answer = m_insight.answer();
    const bool isThere = answer && answer->lacks.empty();
    m_curve->setCurve(isThere ? curveOf(*answer) : charts::ForecastCurve());
    m_curve->setReading([answer](int at) {
        return answer ? forecastReading(*answer, answer->curve[static_cast<std::size_t>(at)]) : QString();
    });
}

void InsightForecastPanel::draw()
{
    const auto& answer = m_insight.answer();
    charts::MoneyLines lines;
    if (answer && answer->lacks.empty()) {
        lines.periods = periodsOf(answer->source);
        const auto line = [&](const QString& name, const Integer& cents, const std::vector<double>& costs) {
            lines.lines.push_back({name, items::insightCents(Integer(-cents)).cell.shown, addedUp(costs)});
        };
        line(tr("As settled"), answer->before.net, answer->costBefore);
        if (!answer->costAfter.empty())
            //: %1 a share such as "10 %"
            line(tr("%1 better").arg(items::percentText(answer->after.share)), answer->after.net,
                 answer->costAfter);
    }
    m_chart->setLines(lines);
}

QVariantMap InsightForecastPanel::moment() const
{
    return {{QStringLiteral("share"), m_share->value()}, {QStringLiteral("reach"), m_reach->currentIndex()}};
}

void InsightForecastPanel::resume(const QVariantMap& moment)
{
    m_reach->setCurrentIndex(moment.value(QStringLiteral("reach")).toInt());
    m_share->setValue(moment.value(QStringLiteral("share"), usualThousandths / 10.0).toDouble());
}

void InsightForecastPanel::showExample()
{
    finish();
    m_outcomes->choose(1, savedColumn);
}

} // namespace meritdesk::views
