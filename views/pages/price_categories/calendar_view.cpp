#include "views/pages/price_categories/calendar_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/scenario/retail_edits.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/month_table_model.h"
#include "views/pages/price_categories/calendar_delegate.h"
#include "views/pages/price_categories/planned_hours_bar.h"
#include "views/pages/price_categories/tariff_decision_editor.h"
#include "views/pages/price_categories/zone_hours_editor.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::MonthCalendarModel;

namespace {

QToolButton* choice(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(button, "choice");
    return button;
}

} // namespace

CalendarView::CalendarView(document::Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new MonthCalendarModel(document, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 8, 4, 4);
    row->setSpacing(12);
    makeTable(theme);
    row->addWidget(m_table, 1);
    row->addWidget(makeSide());
    connectAll();
    refresh();
}

void CalendarView::makeTable(const Theme& theme)
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CalendarDelegate(theme, m_table));
    m_table->setAccessibleName(tr("Days of the month"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 2);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->installEventFilter(this);
}

QWidget* CalendarView::makeSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Month of the calendar"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(4);
    m_month = new QComboBox(side);
    m_month->setAccessibleName(tr("Month of the calendar"));
    m_summary = label({}, "muted", side);
    m_day = label({}, "heading", side);
    m_day->setWordWrap(false);
    m_working = new QCheckBox(tr("Working day"), side);
    m_peak = new QSpinBox(side);
    m_peak->setRange(0, 24);
    m_peak->setSpecialValueText(tr("not published"));
    m_peak->setPrefix(tr("peak hour ", "before the number of an hour"));
    m_peak->setKeyboardTracking(false);
    m_peak->setAccessibleName(tr("Published peak hour of the day"));
    m_production = choice(tr("By the production calendar"), side);
    m_planned = new PlannedHoursBar(side);
    m_official = choice(tr("As the System Operator set them"), side);
    m_officialSource = label({}, "muted", side);
    m_zones = new ZoneHoursEditor(m_document, side);
    m_decision = new TariffDecisionEditor(m_document, side);
    auto* day = new QHBoxLayout;
    day->addWidget(m_day);
    day->addWidget(m_working);
    day->addWidget(m_peak, 1);
    column->addWidget(m_month);
    column->addWidget(m_summary);
    column->addLayout(day);
    column->addWidget(m_production);
    column->addSpacing(6);
    column->addWidget(label(tr("Planned peak hours"), "heading", side));
    column->addWidget(m_planned, 0, Qt::AlignLeft);
    column->addWidget(m_official);
    column->addWidget(m_officialSource);
    column->addSpacing(6);
    column->addWidget(label(tr("Zones of the day"), "heading", side));
    column->addWidget(m_zones);
    column->addSpacing(6);
    column->addWidget(m_decision);
    column->addStretch(1);
    scroll->setWidget(side);
    scroll->setFixedWidth(side->sizeHint().width() + fontMetrics().height());
    return scroll;
}

void CalendarView::connectAll()
{
    connect(m_model, &MonthCalendarModel::refused, this, &CalendarView::refused);
    connect(m_month, &QComboBox::activated, this, [this](int at) { setMonth(static_cast<std::size_t>(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarView::showDay);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarView::showDay);
    connect(m_working, &QCheckBox::clicked, this,
            [this] { m_model->toggleWorking(m_table->currentIndex()); });
    connect(m_peak, &QSpinBox::valueChanged, this, &CalendarView::givePeak);
    connect(m_production, &QToolButton::clicked, this, [this] { m_model->takeProductionCalendar(); });
    connect(m_planned, &PlannedHoursBar::changed, this, [this] { givePlanned(m_planned->hours()); });
    connect(m_official, &QToolButton::clicked, this, [this] {
        if (const auto* listed = officialHours())
            givePlanned(listed->hours);
    });
}

void CalendarView::setSite(std::size_t site)
{
    m_site = site;
    showPlanned();
}

void CalendarView::setMonth(std::size_t month)
{
    m_model->setMonth(month);
    refresh();
}

void CalendarView::refresh()
{
    const auto& months = m_document.scenario().retail->months;
    m_month->clear();
    for (const auto& month : months)
        m_month->addItem(items::monthText(month.month));
    if (m_model->month() >= months.size() && !months.empty())
        m_model->setMonth(0);
    m_month->setCurrentIndex(static_cast<int>(m_model->month()));
    m_month->setVisible(months.size() > 1);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->indexOf(1));
    setEnabled(!months.empty());
    showDay();
    showPlanned();
    m_decision->refresh();
}

void CalendarView::showDay()
{
    const auto current = m_table->currentIndex();
    const auto day = current.data(MonthCalendarModel::DayRole);
    const QSignalBlocker quiet(m_peak);
    m_working->setEnabled(day.isValid());
    m_peak->setEnabled(day.isValid());
    m_working->setChecked(current.data(MonthCalendarModel::WorkingRole).toBool());
    m_peak->setValue(current.data(MonthCalendarModel::PeakRole).toInt());
    const auto& months = m_document.scenario().retail->months;
    if (day.isValid() && m_model->month() < months.size()) {
        const auto month = months[m_model->month()].month;
        const QDate date(static_cast<int>(month.year()),
                         static_cast<int>(static_cast<unsigned>(month.month())), day.toInt());
        m_day->setText(QLocale().toString(date, tr("d MMMM", "format of a day and its month, as Qt has it")));
    }
    m_production->setEnabled(m_model->hasOwnDays());
    auto text = tr("%n working day(s).", nullptr, m_model->workingDays());
    if (const int without = m_model->daysWithoutPeak(); without > 0)
        text += QLatin1Char(' ') + tr("%n working day(s) without a published peak hour.", nullptr, without);
    m_summary->setText(text);
}

void CalendarView::showPlanned()
{
    const auto& months = m_document.scenario().retail->months;
    m_zones->show(m_model->month());
    if (m_model->month() >= months.size())
        return;
    const auto& planned = months[m_model->month()].plannedPeakHours;
    m_planned->setHours(planned.value_or(retail::HourSet()));
    const auto* listed = officialHours();
    m_official->setEnabled(listed != nullptr && listed->hours != planned);
    m_officialSource->setText(listed != nullptr
                                  ? tr("%1 (%2)", "a source and how sure it is")
                                        .arg(words::label(listed->source), words::gradeInWords(listed->grade))
                                  : tr("The built-in table has no planned hours of this month and price "
                                       "zone: tick them as the System Operator publishes them."));
    m_officialSource->setToolTip(listed != nullptr ? QString::fromStdString(listed->comment) : QString());
}

const imports::PlannedHours* CalendarView::officialHours() const
{
    const auto& input = *m_document.scenario().retail;
    if (m_model->month() >= input.months.size() || m_site >= input.sites.size())
        return nullptr;
    const auto zone = input.sites[m_site].zone;
    if (zone == retail::PriceZone::NonPrice)
        return nullptr;
    return imports::plannedHoursOf(zone == retail::PriceZone::Second ? "PZ2" : "PZ1",
                                   input.months[m_model->month()].month);
}

void CalendarView::givePeak()
{
    const auto text = m_peak->value() == 0 ? QString() : QString::number(m_peak->value());
    m_model->setData(m_table->currentIndex(), text);
    showDay();
}

void CalendarView::givePlanned(const retail::HourSet& hours)
{
    m_document.apply(
        scenario::setPlannedPeakHours(m_model->month(), hours.none() ? std::nullopt : std::optional(hours)));
    showPlanned();
}

bool CalendarView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    m_model->toggleWorking(m_table->currentIndex());
    return true;
}

} // namespace meritdesk::views
