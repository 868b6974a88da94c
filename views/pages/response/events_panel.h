#pragma once

#include <QComboBox>
#include <QLabel>

#include "items/response_events.h"
#include "views/charts/event_calendar.h"
#include "views/pages/response/panel.h"
#include "views/pages/response/response_view.h"

namespace meritdesk::views {

/// The days on which events are called, and why these: a calendar, the days and the months as tables. The
/// criterion is named and labelled as modelled.
class EventsPanel : public PanelView
{
    Q_OBJECT

public:
    EventsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_calendar}; }

    void showExample() override;

    [[nodiscard]] charts::EventCalendar& calendar() { return *m_calendar; }

    [[nodiscard]] ResponseTableView& days() { return *m_days; }

    [[nodiscard]] ResponseTableView& months() { return *m_months; }

    [[nodiscard]] QLabel& summary() { return *m_summary; }

    [[nodiscard]] QLabel& criterion() { return *m_criterion; }

private:
    void draw();

    items::ResponseBoard& m_board;
    QLabel* m_summary;
    QLabel* m_criterion;
    charts::EventCalendar* m_calendar;
    ResponseTableView* m_days;
    ResponseTableView* m_months;
};

} // namespace meritdesk::views
