#include "views/pages/price_categories/tariff_decision_editor.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/scenario/retail_edits.h"

namespace meritdesk::views {

namespace {

QDate dateOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day dayOf(QDate date)
{
    return std::chrono::year(date.year()) / date.month() / date.day();
}

} // namespace

TariffDecisionEditor::TariffDecisionEditor(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_known(new QCheckBox(tr("Transmission tariffs decided on"), this))
    , m_day(new QDateEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_known);
    column->addWidget(m_day);
    const auto why =
        tr("The consumer may choose between single-rate and two-rate transmission within a month "
           "of this day.");
    m_known->setToolTip(why);
    m_day->setToolTip(why);
    m_day->setAccessibleName(tr("Day of the decision on transmission tariffs"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setDateRange({2000, 1, 1}, {2099, 12, 31});
    connect(m_known, &QCheckBox::clicked, this, &TariffDecisionEditor::give);
    connect(m_day, &QDateEdit::dateChanged, this, &TariffDecisionEditor::give);
    refresh();
}

void TariffDecisionEditor::refresh()
{
    const auto& decided = m_document.scenario().retail->tariffDecision;
    const QSignalBlocker quiet(m_day);
    m_known->setChecked(decided.has_value());
    m_day->setEnabled(decided.has_value());
    m_day->setDate(decided ? dateOf(*decided) : likelyDay());
}

/// Where an editor begins when nothing is known: tariffs are decided before the year begins.
QDate TariffDecisionEditor::likelyDay() const
{
    const auto& months = m_document.scenario().retail->months;
    return months.empty() ? QDate::currentDate()
                          : QDate(static_cast<int>(months.front().month.year()) - 1, 12, 31);
}

void TariffDecisionEditor::give()
{
    const auto next = m_known->isChecked() ? std::optional(dayOf(m_day->date())) : std::nullopt;
    if (next != m_document.scenario().retail->tariffDecision)
        m_document.apply(scenario::setTariffDecision(next));
    refresh();
}

} // namespace meritdesk::views
