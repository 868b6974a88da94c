#include "views/pages/price_categories/load_desk.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/units/text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

/// For drawing only.
double drawn(const Fraction& value)
{
    return QString::fromStdString(printRounded(value, 6)).toDouble();
}

charts::TypicalCurve curveOf(const items::TypicalDay& day, const QString& name)
{
    charts::TypicalCurve curve{.name = name};
    for (std::size_t hour = 0; hour < day.hours.size(); ++hour) {
        const auto& band = day.hours.at(hour);
        const bool known = band.days > 0;
        curve.mean.at(hour) = known ? drawn(band.mean) : charts::LoadProfile::none;
        curve.low.at(hour) = known ? band.low.toDouble() : charts::LoadProfile::none;
        curve.high.at(hour) = known ? band.high.toDouble() : charts::LoadProfile::none;
    }
    return curve;
}

} // namespace

LoadDesk::LoadDesk(QWidget* parent)
    : QWidget(parent)
    , m_heat(new charts::LoadHeatMap(this))
    , m_profile(new charts::LoadProfileChart(this))
    , m_duration(new charts::DurationChart(this))
    , m_typical(new charts::TypicalDaysChart(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(4);
    column->addWidget(makeButtons());
    column->addWidget(m_stack, 1);
    for (auto* picture : charts())
        m_stack->addWidget(picture);
    m_typical->setTitle(tr("Typical days"));
    connect(m_buttons, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_typical, &charts::TypicalDaysChart::hourClicked, this, [this](int kind, int hour) {
        if (const auto derivation =
                items::typicalHourDerivation(m_what, static_cast<items::DayKind>(kind), hour))
            emit explainAsked(*derivation);
    });
}

QWidget* LoadDesk::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](Picture picture, const QString& text) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setCheckable(true);
        setRole(button, "choice");
        m_buttons->addButton(button, picture);
        row->addWidget(button);
    };
    add(HeatMap, tr("Year at a glance"));
    add(TypicalDays, tr("Typical days"));
    add(Hours, tr("Hour by hour"));
    add(Duration, tr("Duration"));
    row->addStretch(1);
    m_buttons->button(HeatMap)->setChecked(true);
    return bar;
}

QToolButton& LoadDesk::button(Picture picture)
{
    return *static_cast<QToolButton*>(m_buttons->button(picture));
}

LoadDesk::Picture LoadDesk::current() const
{
    return static_cast<Picture>(m_stack->currentIndex());
}

void LoadDesk::turnTo(Picture picture)
{
    m_buttons->button(picture)->setChecked(true);
    m_stack->setCurrentIndex(picture);
}

void LoadDesk::show(const items::Comparison& what)
{
    m_what = what;
    const auto days = items::typicalDaysOf(what);
    const auto named = [&days](items::DayKind kind, const QString& name) {
        const auto& day = days.at(static_cast<std::size_t>(kind));
        return curveOf(day, tr("%1, %n day(s)", "kind of days", day.days).arg(name));
    };
    m_typical->setCurves({named(items::DayKind::Working, tr("Working days")),
                          named(items::DayKind::Saturday, tr("Saturdays")),
                          named(items::DayKind::Sunday, tr("Sundays and holidays"))});
    m_typical->setSummary(
        tr("Mean by hour; the band leaves out the lowest and the highest tenth of the days."));
}

} // namespace meritdesk::views
