#pragma once

#include <QWidget>

#include "items/hours_of_use_model.h"
#include "views/charts/hours_of_use_chart.h"

class QLabel;

namespace meritdesk::views {

/// Hours of use by month against the break-even of two-rate transmission, with what they come to in words. A
/// click on a bar or on the line explains its number.
class HoursOfUseView : public QWidget
{
    Q_OBJECT

public:
    explicit HoursOfUseView(QWidget* parent = nullptr);

    void show(const items::Comparison& what);

    [[nodiscard]] items::HoursOfUseModel& model() { return *m_model; }

    [[nodiscard]] charts::HoursOfUseChart& chart() { return *m_chart; }

    /// What the months come to, in a sentence or two.
    [[nodiscard]] QString sentence() const;

signals:
    void explainAsked(const meritdesk::Derivation& derivation);

private:
    [[nodiscard]] std::vector<charts::UseBar> bars() const;

    items::HoursOfUseModel* m_model;
    charts::HoursOfUseChart* m_chart;
    QLabel* m_sentence;
};

} // namespace meritdesk::views
