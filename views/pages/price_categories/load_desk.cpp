#include "views/pages/price_categories/load_desk.h"

#include <QButtonGroup>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/units/text.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr unsigned everyMonth = 0xFFF;

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
    , m_season(new QComboBox(this))
    , m_hint(label(tr("Drag over days to see them alone."), "muted", this))
{
    fillSeasons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(4);
    column->addWidget(makeButtons());
    column->addWidget(m_stack, 1);
    for (auto* picture : charts())
        m_stack->addWidget(picture);
    m_typical->setTitle(tr("Typical days"));
    connect(m_buttons, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int picture) {
        m_season->setVisible(picture == TypicalDays);
        m_hint->setVisible(picture == HeatMap);
    });
    m_season->setVisible(false);
    connect(m_season, &QComboBox::currentIndexChanged, this, &LoadDesk::showTypical);
    connect(m_heat, &charts::LoadHeatMap::daysChosen, this, &LoadDesk::daysChosen);
    connect(m_profile, &charts::LoadProfileChart::daysChosen, this, &LoadDesk::daysChosen);
    connect(m_typical, &charts::TypicalDaysChart::hourClicked, this, [this](int kind, int hour) {
        if (const auto derivation =
                items::typicalHourDerivation(m_what, static_cast<items::DayKind>(kind), hour))
            emit explainAsked(*derivation);
    });
}

QWidget* LoadDesk::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowRow(bar);
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
    row->addWidget(m_season);
    m_hint->setWordWrap(false);
    row->addWidget(m_hint);
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

/// The year, its seasons (winter is January, February and December of the same year), its months.
void LoadDesk::fillSeasons()
{
    m_season->setAccessibleName(tr("Season of the typical days"));
    const auto add = [this](const QString& name, unsigned months) { m_season->addItem(name, months); };
    add(tr("All seasons"), everyMonth);
    add(tr("Winter"), 0b1000'0000'0011U);
    add(tr("Spring"), 0b0000'0001'1100U);
    add(tr("Summer"), 0b0000'1110'0000U);
    add(tr("Autumn"), 0b0111'0000'0000U);
    for (unsigned month = 0; month < 12; ++month)
        add(QLocale().standaloneMonthName(static_cast<int>(month) + 1), 1U << month);
}

void LoadDesk::setProfile(const charts::LoadProfile& profile)
{
    m_heat->setProfile(profile);
    m_profile->setProfile(profile);
    m_duration->setProfile(profile);
}

void LoadDesk::limitTo(double from, double to)
{
    m_heat->markDays(from, to);
    m_profile->showSpan(from, to);
    m_duration->setProfile(
        m_profile->profile().between(static_cast<std::int64_t>(from), static_cast<std::int64_t>(to)));
}

void LoadDesk::showAllDays()
{
    m_heat->clearMark();
    m_profile->resetZoom();
    m_duration->setProfile(m_profile->profile());
}

void LoadDesk::show(const items::Comparison& what)
{
    m_asked = what;
    showTypical();
}

/// A season is one of the year, whatever month is compared.
void LoadDesk::showTypical()
{
    m_what = m_asked;
    const auto months = m_season->currentData().toUInt();
    m_what.days.months = items::MonthSet(months);
    if (months != everyMonth)
        m_what.month.reset();
    const auto days = items::typicalDaysOf(m_what);
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
