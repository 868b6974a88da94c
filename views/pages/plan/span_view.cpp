#include "views/pages/plan/span_view.h"

#include <QButtonGroup>
#include <QDate>
#include <QLocale>
#include <QVBoxLayout>

#include "core/retail/forecast/methods.h"
#include "formats/words/words.h"
#include "items/plan_evidence.h"
#include "items/plan_text.h"
#include "views/pages/plan/plan_pictures.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr std::size_t week = 7;

QString dateText(Day day)
{
    return QLocale().toString(QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate),
                              QLocale::ShortFormat);
}

} // namespace

SpanView::SpanView(items::PlanBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_sentence(label({}, "muted", this))
    , m_chart(new charts::PlanChart(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 4);
    column->setSpacing(4);
    column->addWidget(makeBar());
    column->addWidget(m_chart, 1);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_chart->setTheme(theme);
    m_chart->setHeadingShown(false);
    connect(m_chart, &charts::PlanChart::hourClicked, this, &SpanView::explainHour);
    connect(m_sentence, &QLabel::linkActivated, this, [this] {
        if (const auto cost = items::spanCost(m_board))
            emit explained(*cost);
    });
    connect(&m_board, &items::PlanBoard::changed, this, &SpanView::take);
    take();
}

QWidget* SpanView::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowRow(bar);
    row->setSpacing(4);
    auto* lengths = new QButtonGroup(bar);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_day = add(tr("Day"), tr("One day"), [this] { setDays(1); });
    m_week = add(tr("Week"), tr("Seven days"), [this] { setDays(week); });
    for (auto* button : {m_day, m_week}) {
        button->setCheckable(true);
        setRole(button, "choice");
        lengths->addButton(button);
    }
    m_earlier = add(QStringLiteral("‹"), tr("Earlier"), [this] { turn(-1); });
    m_dates = label({}, "heading", bar);
    m_dates->setWordWrap(false);
    row->addWidget(m_dates);
    m_later = add(QStringLiteral("›"), tr("Later"), [this] { turn(1); });
    m_sentence->setWordWrap(false);
    row->addWidget(m_sentence);
    return bar;
}

void SpanView::setDays(std::size_t days)
{
    m_board.showSpan({m_board.span().first, days});
    take();
}

void SpanView::turn(int spans)
{
    auto [first, days] = m_board.span();
    const auto by = static_cast<std::size_t>(std::abs(spans)) * days;
    first = spans < 0 ? first - std::min(first, by) : first + by;
    m_board.showSpan({first, days});
}

void SpanView::showDay(std::size_t day)
{
    const auto days = m_board.span().days;
    m_board.showSpan({days < week || day < week / 2 ? day : day - week / 2, days});
}

void SpanView::take()
{
    const auto& study = m_board.study();
    const auto [first, days] = m_board.span();
    setEnabled(study.valid());
    m_chart->setLoad(plannedLoadOf(m_board));
    if (!study.valid())
        return;
    m_day->setChecked(days < week);
    m_week->setChecked(days >= week);
    m_earlier->setEnabled(first > 0);
    m_later->setEnabled(first + days < study.history.days.size());
    const auto from = dateText(study.history.days[first].day);
    const auto to = dateText(study.history.days[first + days - 1].day);
    m_dates->setText(days == 1 ? from : QStringLiteral("%1 – %2").arg(from, to));
    const auto text = items::spanText(m_board);
    const bool priced = !study.methods[m_board.method()].costs.empty();
    m_sentence->setText(
        priced ? QStringLiteral("<a href=\"cost\" style=\"text-decoration:none\">%1</a>").arg(text) : text);
    m_sentence->setAccessibleDescription(text);
    const auto method = words::label(study.methods[m_board.method()].score.method->title);
    //: %1 a way to plan, %2 days
    m_chart->setTitle(tr("Plan and fact: %1, %2").arg(method, m_dates->text()));
    m_chart->setSummary(text);
}

void SpanView::explainHour(int hour)
{
    const auto at = static_cast<std::size_t>(hour);
    const auto derivation = items::derivationOf(m_board, {.of = items::PlanEvidence::Of::PlannedHour,
                                                          .method = m_board.method(),
                                                          .day = m_board.span().first + at / 24,
                                                          .hour = at % 24});
    if (derivation)
        emit explained(*derivation);
}

} // namespace meritdesk::views
