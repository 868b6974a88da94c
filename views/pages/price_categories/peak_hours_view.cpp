#include "views/pages/price_categories/peak_hours_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/units/text.h"
#include "items/number_text.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::CapacityKind;

namespace {

QString whole(const Fraction& value)
{
    return items::numberText(printRounded(value, 0), 0);
}

} // namespace

PeakHoursView::PeakHoursView(QWidget* parent)
    : QWidget(parent)
    , m_model(new items::PeakHoursModel(this))
    , m_chart(new charts::PeakHoursChart(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(m_chart, 1);
    m_chart->setHeadingShown(false);
    m_chart->setTitle(tr("Hours that formed the purchased capacity"));
    connect(m_chart, &charts::PeakHoursChart::dotClicked, this, [this](int dot) {
        const auto& hour = m_model->hours().hours[static_cast<std::size_t>(dot)];
        if (const auto derivation = m_model->derivation(m_model->index(dot, 0)))
            emit explainAsked(*derivation);
        emit dayChosen(static_cast<double>(chartTime(retail::hourIndex(hour.day, 0))),
                       chartTime(retail::hourIndex(hour.day, hour.hour - 1)));
    });
    connect(m_chart, &charts::PeakHoursChart::barClicked, this, [this](int hour) {
        if (const auto derivation = m_model->hourOfDay(hour))
            emit explainAsked(*derivation);
    });
}

QWidget* PeakHoursView::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* group = new QButtonGroup(head);
    const auto add = [&](const QString& text) {
        auto* button = new QToolButton(head);
        button->setText(text);
        button->setCheckable(true);
        setRole(button, "choice");
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &PeakHoursView::fill);
        return button;
    };
    m_purchased = add(tr("Purchased capacity"));
    m_network = add(tr("Network capacity"));
    m_purchased->setChecked(true);
    m_sentence = label({}, "muted", head);
    row->addSpacing(8);
    row->addWidget(m_sentence, 1);
    return head;
}

void PeakHoursView::show(const items::Comparison& what)
{
    m_what = what;
    fill();
}

void PeakHoursView::fill()
{
    m_model->show(m_what, m_network->isChecked() ? CapacityKind::Network : CapacityKind::Purchased);
    m_chart->setDots(dots());
    m_sentence->setText(sentence());
    m_chart->setTitle(m_network->isChecked() ? tr("Hours that formed the network capacity")
                                             : tr("Hours that formed the purchased capacity"));
    m_chart->setSummary(sentence());
}

QString PeakHoursView::sentence() const
{
    const auto& hours = m_model->hours();
    if (hours.hours.empty())
        return tr("The hours that form this capacity are not known here: give them in the calendar.");
    const auto often = std::max_element(
        hours.byHour.begin(), hours.byHour.end(),
        [](const items::HourShare& a, const items::HourShare& b) { return a.days < b.days; });
    return tr("%n day(s), %1 RUB; most often hour %2: %3.", "days in all, their cost, an hour, its days",
              static_cast<int>(hours.hours.size()))
        .arg(whole(hours.cost))
        .arg(often - hours.byHour.begin() + 1)
        .arg(often->days);
}

charts::PeakDots PeakHoursView::dots() const
{
    charts::PeakDots dots;
    if (!m_what.valid())
        return dots;
    const auto& months = m_what.bill().months;
    const auto& first = m_what.month ? months[*m_what.month] : months.front();
    const auto& last = m_what.month ? months[*m_what.month] : months.back();
    dots.from = static_cast<double>(chartTime(retail::hourIndex(firstDay(first.month), 0)));
    dots.to =
        static_cast<double>(chartTime(retail::hourIndex(firstDay(last.month), 0) + 24 * daysIn(last.month)));
    const auto& hours = m_model->hours();
    for (std::size_t i = 0; i < hours.hours.size(); ++i)
        dots.dots.push_back({.day = static_cast<double>(chartTime(retail::hourIndex(hours.hours[i].day, 0))),
                             .hour = hours.hours[i].hour,
                             .cost = QString::fromStdString(printRounded(hours.hours[i].cost, 2)).toDouble(),
                             .reading = m_model->reading(static_cast<int>(i))});
    for (std::size_t i = 0; i < hours.byHour.size(); ++i)
        if (const auto& share = hours.byHour.at(i); share.days > 0)
            dots.bars.at(i) = {
                share.days,
                tr("%1 (%2 RUB)", "days, cost").arg(QString::number(share.days), whole(share.cost))};
    return dots;
}

} // namespace meritdesk::views
