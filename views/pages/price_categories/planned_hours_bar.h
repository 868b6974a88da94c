#pragma once

#include <QWidget>

#include <array>

#include "core/retail/case.h"

class QToolButton;

namespace meritdesk::views {

/// The 24 hours of a day as buttons that are in or out: the planned peak hours (плановые часы пиковой
/// нагрузки) of a month.
class PlannedHoursBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedHoursBar(QWidget* parent = nullptr);

    /// Names each button for those who hear the page: "Night hour %1".
    void setButtonNames(const QString& pattern);

    /// Nothing is emitted.
    void setHours(const retail::HourSet& hours);

    [[nodiscard]] retail::HourSet hours() const;

    /// The button of an hour, 1..24.
    [[nodiscard]] QToolButton& button(int hour) { return *m_buttons.at(static_cast<std::size_t>(hour - 1)); }

signals:
    /// A button was turned by hand.
    void changed();

private:
    std::array<QToolButton*, 24> m_buttons = {};
};

} // namespace meritdesk::views
