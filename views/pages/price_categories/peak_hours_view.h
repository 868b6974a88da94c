#pragma once

#include <QWidget>

#include "items/peak_hours_model.h"
#include "views/charts/peak_hours_chart.h"

class QLabel;
class QToolButton;

namespace meritdesk::views {

/// The hours that formed purchased or network capacity, what they cost, and how often each hour of the day
/// was the one. A click on a day's dot explains its cost and asks for the day; a click on a bar explains the
/// hour of the day.
class PeakHoursView : public QWidget
{
    Q_OBJECT

public:
    explicit PeakHoursView(QWidget* parent = nullptr);

    void show(const items::Comparison& what);

    [[nodiscard]] items::PeakHoursModel& model() { return *m_model; }

    [[nodiscard]] charts::PeakHoursChart& chart() { return *m_chart; }

    [[nodiscard]] QToolButton& purchasedButton() { return *m_purchased; }

    [[nodiscard]] QToolButton& networkButton() { return *m_network; }

    /// What the strip shows, in a sentence.
    [[nodiscard]] QString sentence() const;

signals:
    void explainAsked(const meritdesk::Derivation& derivation);
    /// A day (its begin, seconds since 1970) and the begin of the hour that formed the capacity.
    void dayChosen(double begin, std::int64_t hour);

private:
    QWidget* makeHead();
    void fill();
    [[nodiscard]] charts::PeakDots dots() const;

    items::Comparison m_what = {};
    items::PeakHoursModel* m_model;
    charts::PeakHoursChart* m_chart;
    QToolButton* m_purchased = nullptr;
    QToolButton* m_network = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace meritdesk::views
