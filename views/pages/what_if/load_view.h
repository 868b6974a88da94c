#pragma once

#include <QWidget>

#include "items/what_if_load.h"
#include "views/charts/before_after_chart.h"

class QComboBox;
class QDateEdit;

namespace meritdesk::views {

/// The load before and after a what-if: of a typical day of the span, of the day on which most moves, or of
/// a day that is chosen.
class LoadView : public QWidget
{
    Q_OBJECT

public:
    enum Choice { Working, Free, Busiest, Chosen };

    LoadView(items::WhatIfBoard& board, QWidget* parent);

    void show(std::size_t card);

    [[nodiscard]] charts::BeforeAfterChart& chart() { return *m_chart; }

    [[nodiscard]] QComboBox& choice() { return *m_choice; }

    [[nodiscard]] QDateEdit& day() { return *m_day; }

private:
    void fill();
    void limitDays();
    [[nodiscard]] std::optional<Day> dayShown(const items::CardResult& card) const;
    [[nodiscard]] std::optional<items::LoadPair> loadOf(const items::CardResult& card) const;

    items::WhatIfBoard& m_board;
    std::size_t m_card = 0;
    QComboBox* m_choice;
    QDateEdit* m_day;
    charts::BeforeAfterChart* m_chart;
};

} // namespace meritdesk::views
