#include "views/pages/response/history_dialog.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "formats/imports/calendar_data.h"
#include "formats/words/words.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using response::Mw;
using scenario::EventTerms;

namespace {

constexpr int usualFirst = 11; ///< 10:00, the best window of the study's summer day
constexpr int usualHours = 4;
constexpr int usualBack = 45;
constexpr int farthestBack = 400;
constexpr int wide = 460;

QDate dateOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

HistoryDialog::HistoryDialog(std::vector<items::HistorySource> sources, Shared<retail::Case> retail,
                             QWidget* parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_retail(std::move(retail))
    , m_isWorking(scenario::workingDaysOf(*m_retail, imports::russianCalendar()))
{
    setObjectName(QStringLiteral("history-dialog"));
    setWindowTitle(tr("Event and its history from meter data"));
    setMinimumWidth(wide);
    makeForm();
    connect(m_source, &QComboBox::currentIndexChanged, this, &HistoryDialog::takeSource);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryDialog::refresh);
    for (auto* number : {m_first, m_hours, m_back})
        connect(number, &QSpinBox::valueChanged, this, &HistoryDialog::refresh);
    connect(m_obligation, &QLineEdit::textChanged, this, &HistoryDialog::refresh);
    connect(m_sameKind, &QCheckBox::toggled, this, &HistoryDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeSource();
}

void HistoryDialog::makeForm()
{
    m_source = new QComboBox(this);
    for (const auto& source : m_sources)
        m_source->addItem(source.name);
    m_day = new QDateEdit(this);
    m_day->setCalendarPopup(true);
    const auto number = [this](int least, int most, int value) {
        auto* box = new QSpinBox(this);
        box->setRange(least, most);
        box->setValue(value);
        return box;
    };
    m_first = number(1, response::demand::hoursOfDay, usualFirst);
    m_hours = number(1, response::demand::hoursOfDay, usualHours);
    m_back = number(1, farthestBack, usualBack);
    m_obligation = new QLineEdit(this);
    m_sameKind = new QCheckBox(tr("Only days of the same kind count: working days for a working day"), this);
    m_sameKind->setChecked(true);
    m_summary = label({}, "muted", this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout;
    const auto row = [form](const QString& name, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    row(tr("Consumer"), m_source);
    row(tr("Day of the event"), m_day);
    row(tr("First hour of the event (1 is 0:00 to 1:00)"), m_first);
    row(tr("Hours of the event"), m_hours);
    row(tr("Obligation, MW"), m_obligation);
    row(tr("Days before the event that are looked at"), m_back);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_sameKind);
    column->addWidget(m_summary);
    column->addWidget(m_buttons);
}

const items::HistorySource& HistoryDialog::source() const
{
    return m_sources[static_cast<std::size_t>(m_source->currentIndex())];
}

Day HistoryDialog::chosenDay() const
{
    return readDay(m_day->date().toString(Qt::ISODate).toStdString()).value_or(Day());
}

void HistoryDialog::takeSource()
{
    const auto& chosen = source();
    m_day->setDateRange(dateOf(chosen.days.front()), dateOf(chosen.days.back()));
    const auto day = items::likelyEventDay(chosen, m_isWorking);
    m_day->setDate(dateOf(day));
    const auto first = m_first->value();
    const auto last = std::min(first + m_hours->value() - 1, response::demand::hoursOfDay);
    if (const auto likely = items::likelyObligation(chosen, day, {first, last}))
        m_obligation->setText(items::numberText(likely->text(), -1));
    refresh();
}

void HistoryDialog::chooseSource(const QString& name)
{
    if (const int at = m_source->findText(name); at >= 0)
        m_source->setCurrentIndex(at);
}

void HistoryDialog::setTerms(const EventTerms& terms)
{
    m_first->setValue(terms.window.first);
    m_hours->setValue(terms.window.hours());
    m_obligation->setText(items::numberText(terms.obligation.text(), -1));
}

std::optional<EventTerms> HistoryDialog::terms() const
{
    const auto plain = items::plainNumber(m_obligation->text());
    const auto obligation = plain ? Mw::read(*plain) : std::nullopt;
    const int last = m_first->value() + m_hours->value() - 1;
    if (!obligation || *obligation <= Mw() || last > response::demand::hoursOfDay)
        return std::nullopt;
    return EventTerms{*obligation, {m_first->value(), last}};
}

Result<scenario::MeteredHistory> HistoryDialog::history() const
{
    return scenario::meteredHistory(*source().load, {chosenDay(), m_back->value(), m_sameKind->isChecked()},
                                    m_isWorking);
}

/// Says what would be taken over, or why nothing can be.
void HistoryDialog::refresh()
{
    const auto read = history();
    const auto event = terms();
    if (!read)
        showFaults(read.findings());
    else if (!event)
        m_summary->setText(tr("The obligation must be above zero and the event must end by hour 24."));
    else
        m_summary->setText(items::historyWords(*read, event->window));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(read && event);
}

void HistoryDialog::showFaults(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines << words::sentence(finding);
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

bool HistoryDialog::isReady() const
{
    return m_buttons->button(QDialogButtonBox::Ok)->isEnabled();
}

std::optional<scenario::Edit> HistoryDialog::edit() const
{
    auto read = history();
    const auto event = terms();
    if (!read || !event)
        return std::nullopt;
    return scenario::putHistory(std::move(read).value(), chosenDay(), *event, source().source);
}

} // namespace meritdesk::views
