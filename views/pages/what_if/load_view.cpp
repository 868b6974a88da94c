#include "views/pages/what_if/load_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/units/text.h"
#include "formats/words/sample_text.h"
#include "items/what_if_templates.h"

namespace meritdesk::views {

namespace {

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate);
}

double drawn(const Fraction& value)
{
    return value.convert_to<double>();
}

} // namespace

LoadView::LoadView(items::WhatIfBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_choice(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_chart(new charts::BeforeAfterChart(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    m_choice->addItems({tr("Mean of the working days"), tr("Mean of the days off"),
                        tr("The day on which most moves"), tr("A day")});
    m_choice->setAccessibleName(tr("Which day's load"));
    m_day->setAccessibleName(tr("Day of the load"));
    m_day->setCalendarPopup(true);
    row->addWidget(m_choice);
    row->addWidget(m_day);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    m_chart->setHeadingShown(false);
    m_chart->setTitle(tr("Load before and after"));
    connect(m_choice, &QComboBox::activated, this, &LoadView::fill);
    connect(m_day, &QDateEdit::dateChanged, this, &LoadView::fill);
    limitDays();
    fill();
}

void LoadView::show(std::size_t card)
{
    m_card = card;
    limitDays();
    fill();
}

void LoadView::limitDays()
{
    const auto& months = m_board.input().months;
    if (months.empty())
        return;
    const QSignalBlocker quiet(m_day);
    const auto last = months.back().month;
    m_day->setDateRange(dateOf(firstDay(months.front().month)),
                        dateOf(firstDay(last)).addDays(daysIn(last) - 1));
}

std::optional<Day> LoadView::dayShown(const items::CardResult& card) const
{
    if (m_choice->currentIndex() == Busiest)
        return items::busiestDay(*m_board.results(), card, m_board.look().month);
    return readDay(m_day->date().toString(Qt::ISODate).toStdString());
}

std::optional<items::LoadPair> LoadView::loadOf(const items::CardResult& card) const
{
    const int choice = m_choice->currentIndex();
    if (choice == Busiest || choice == Chosen) {
        const auto day = dayShown(card);
        return day ? items::loadOn(*m_board.results(), card, *day) : std::nullopt;
    }
    auto mean = items::meanLoad(*m_board.results(), card, m_board.look().month, choice == Working);
    return mean.days > 0 ? std::optional(std::move(mean)) : std::nullopt;
}

void LoadView::fill()
{
    const int choice = m_choice->currentIndex();
    m_day->setVisible(choice == Busiest || choice == Chosen);
    m_day->setEnabled(choice == Chosen);
    const auto* result = m_board.resultOf(m_card);
    charts::BeforeAfter load;
    const auto pair = result && result->came ? loadOf(*result) : std::nullopt;
    if (pair) {
        load.known = true;
        const auto planned = items::plannedHours(m_board.input());
        for (std::size_t hour = 0; hour < planned.size(); ++hour) {
            load.before.at(hour) = drawn(pair->before.at(hour));
            load.after.at(hour) = drawn(pair->after.at(hour));
            load.planned.at(hour) = planned.test(hour);
        }
    }
    if (const auto day = choice == Busiest && pair ? dayShown(*result) : std::nullopt) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(dateOf(*day));
    }
    const auto name = result ? words::sampleText(result->card.whatIf.name) : QString();
    m_chart->setTitle(tr("Load before and after: %1").arg(name));
    m_chart->setSummary(m_choice->currentText());
    m_chart->setLoad(load);
}

} // namespace meritdesk::views
