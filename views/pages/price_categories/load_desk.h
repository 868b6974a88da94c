#pragma once

#include <QComboBox>
#include <QLabel>
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

    /// Typical days of the comparison's span and days, or of the chosen season of the whole year.
    void show(const items::Comparison& what);

    /// The load that all pictures are of.
    void setProfile(const charts::LoadProfile& profile);

    /// Limits the pictures to days, [from, to) seconds since 1970; the heat map frames them.
    void limitTo(double from, double to);

    /// Takes the limit away.
    void showAllDays();

    [[nodiscard]] QComboBox& season() { return *m_season; }

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

    /// Days alone are asked for in a picture: [from, to) seconds since 1970.
    void daysChosen(double from, double to);

private:
    void fillSeasons();
    void showTypical();
    QWidget* makeButtons();

    items::Comparison m_asked = {}; ///< by the page
    items::Comparison m_what = {};  ///< with the season
    charts::LoadHeatMap* m_heat;
    charts::LoadProfileChart* m_profile;
    charts::DurationChart* m_duration;
    charts::TypicalDaysChart* m_typical;
    QStackedWidget* m_stack;
    QButtonGroup* m_buttons;
    QComboBox* m_season;
    QLabel* m_hint;
};

} // namespace meritdesk::views
