#pragma once

#include <QWidget>

#include <vector>

#include "items/typical_days.h"
#include "views/charts/duration_chart.h"
#include "views/charts/load_heat_map.h"
#include "views/charts/load_profile_chart.h"
#include "views/charts/typical_days_chart.h"

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace meritdesk::views {

/// The pictures of the load, one at a time: heat map, typical days, hour by hour, duration.
class LoadDesk : public QWidget
{
    Q_OBJECT

public:
    enum Picture { HeatMap, TypicalDays, Hours, Duration, PictureCount };

    explicit LoadDesk(QWidget* parent = nullptr);

    /// Brings a picture to the front.
    void turnTo(Picture picture);

    [[nodiscard]] Picture current() const;

    /// Typical days of the comparison's span.
    void show(const items::Comparison& what);

    [[nodiscard]] charts::LoadHeatMap& heatMap() { return *m_heat; }

    [[nodiscard]] charts::LoadProfileChart& profile() { return *m_profile; }

    [[nodiscard]] charts::DurationChart& duration() { return *m_duration; }

    [[nodiscard]] charts::TypicalDaysChart& typicalDays() { return *m_typical; }

    /// All of them, in the order of Picture.
    [[nodiscard]] QList<charts::ChartFrame*> charts() const
    {
        return {m_heat, m_typical, m_profile, m_duration};
    }

    [[nodiscard]] QToolButton& button(Picture picture);

signals:
    void explainAsked(const meritdesk::Derivation& derivation);

private:
    QWidget* makeButtons();

    items::Comparison m_what = {};
    charts::LoadHeatMap* m_heat;
    charts::LoadProfileChart* m_profile;
    charts::DurationChart* m_duration;
    charts::TypicalDaysChart* m_typical;
    QStackedWidget* m_stack;
    QButtonGroup* m_buttons;
};

} // namespace meritdesk::views
