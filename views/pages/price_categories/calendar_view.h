#pragma once

#include <QWidget>

#include "formats/imports/calendar_data.h"
#include "items/month_calendar_model.h"
#include "views/parts/theme.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;
class QToolButton;

namespace meritdesk::views {

class PlannedHoursBar;
class TariffDecisionEditor;
class ZoneHoursEditor;

/// The calendar of a month, changed in place: working days, published peak hours, planned peak hours.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    CalendarView(document::Document& document, const Theme& theme, QWidget* parent);

    /// The consumer whose price zone names the System Operator's (Системный оператор) hours.
    void setSite(std::size_t site);

    /// Shows a month of the case.
    void setMonth(std::size_t month);

    /// Shows the document as it is now.
    void refresh();

    [[nodiscard]] items::MonthCalendarModel& model() { return *m_model; }

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] PlannedHoursBar& plannedHours() { return *m_planned; }

    [[nodiscard]] ZoneHoursEditor& zoneHours() { return *m_zones; }

    [[nodiscard]] TariffDecisionEditor& tariffDecision() { return *m_decision; }

    [[nodiscard]] QCheckBox& workingBox() { return *m_working; }

    [[nodiscard]] QSpinBox& peakBox() { return *m_peak; }

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable(const Theme& theme);
    QWidget* makeSide();
    void connectAll();
    void showDay();
    void showPlanned();
    void givePeak();
    void givePlanned(const retail::HourSet& hours);
    [[nodiscard]] const imports::PlannedHours* officialHours() const;

    document::Document& m_document;
    items::MonthCalendarModel* m_model;
    std::size_t m_site = 0;
    QComboBox* m_month = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_day = nullptr;
    QCheckBox* m_working = nullptr;
    QSpinBox* m_peak = nullptr;
    QToolButton* m_production = nullptr;
    PlannedHoursBar* m_planned = nullptr;
    QToolButton* m_official = nullptr;
    QLabel* m_officialSource = nullptr;
    ZoneHoursEditor* m_zones = nullptr;
    TariffDecisionEditor* m_decision = nullptr;
};

} // namespace meritdesk::views
