#include "views/pages/price_categories/zone_hours_editor.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/scenario/retail_edits.h"
#include "formats/imports/rule_tables.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

std::optional<retail::HourSet> given(const retail::HourSet& hours)
{
    return hours.none() ? std::nullopt : std::optional(hours);
}

} // namespace

ZoneHoursEditor::ZoneHoursEditor(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_night(new PlannedHoursBar(this))
    , m_peak(new PlannedHoursBar(this))
    , m_tables(new QComboBox(this))
    , m_note(label({}, "muted", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label(tr("Night hours"), "muted", this));
    column->addWidget(m_night, 0, Qt::AlignLeft);
    column->addWidget(label(tr("Peak hours of the zones; the rest is half-peak"), "muted", this));
    column->addWidget(m_peak, 0, Qt::AlignLeft);
    column->addWidget(m_tables);
    column->addWidget(m_note);
    m_night->setButtonNames(tr("Night hour %1"));
    m_peak->setButtonNames(tr("Peak zone hour %1"));
    m_tables->setAccessibleName(tr("Zone hours from the table of the year"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_night, &PlannedHoursBar::changed, this, &ZoneHoursEditor::give);
    connect(m_peak, &PlannedHoursBar::changed, this, &ZoneHoursEditor::give);
    connect(m_tables, &QComboBox::activated, this, &ZoneHoursEditor::takeTable);
}

void ZoneHoursEditor::show(std::size_t month)
{
    m_month = month;
    const auto& months = m_document.scenario().retail->months;
    setEnabled(month < months.size());
    if (month >= months.size())
        return;
    const auto hours = months[month].zoneHours.value_or(retail::ZoneHours());
    m_night->setHours(hours.night);
    m_peak->setHours(hours.peak.value_or(retail::HourSet()));
    fillTables(months[month].month);
}

/// Systems that the table has hours of this month for. They are set by order and year: another year's are
/// not offered.
void ZoneHoursEditor::fillTables(Month month)
{
    const auto rows = imports::zoneHoursOf(month);
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    m_tables->addItem(tr("Take from the table…"));
    for (const auto* row : rows)
        m_tables->addItem(words::label("zone-system-" + row->system));
    m_tables->setVisible(!rows.empty());
    const auto year = QString::number(static_cast<int>(month.year()));
    m_note->setText(rows.empty()
                        ? tr("The built-in table has no zone hours of %1: tick them as your supplier "
                             "publishes them.")
                              .arg(year)
                        : tr("%1 (%2)", "a source and how sure it is")
                              .arg(words::label(rows.front()->source.text),
                                   words::gradeInWords(rows.front()->source.grade)));
}

void ZoneHoursEditor::takeTable(int at)
{
    const auto& months = m_document.scenario().retail->months;
    if (at < 1 || m_month >= months.size())
        return;
    const auto rows = imports::zoneHoursOf(months[m_month].month);
    m_document.apply(scenario::setZoneHours(m_month, rows.at(static_cast<std::size_t>(at - 1))->hours));
    show(m_month);
}

/// An hour that becomes one of a zone leaves the other.
void ZoneHoursEditor::give()
{
    const auto& months = m_document.scenario().retail->months;
    if (m_month >= months.size())
        return;
    const auto before = months[m_month].zoneHours.value_or(retail::ZoneHours());
    auto night = m_night->hours();
    auto peak = m_peak->hours();
    night &= ~(peak & ~before.peak.value_or(retail::HourSet()));
    peak &= ~night;
    std::optional<retail::ZoneHours> next;
    if (night.any())
        next = retail::ZoneHours{.night = night, .peak = given(peak)};
    m_document.apply(scenario::setZoneHours(m_month, next));
    show(m_month);
}

} // namespace meritdesk::views
