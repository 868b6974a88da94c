#pragma once

#include <QWidget>

#include "items/data_health_model.h"

class QLabel;
class QTableView;

namespace meritdesk::views {

/// The health of the meter data: figures in words, and the gaps, zeros and spikes as a list whose rows can be
/// shown in the profile.
class DataHealthView : public QWidget
{
    Q_OBJECT

public:
    explicit DataHealthView(QWidget* parent = nullptr);

    void show(const Shared<retail::Case>& input, std::size_t site);

    [[nodiscard]] items::DataHealthModel& model() { return *m_model; }

    /// The figures in one paragraph.
    [[nodiscard]] QString text() const;

signals:
    /// A row was chosen.
    void spanChosen(const meritdesk::scenario::HourSpan& span);

private:
    [[nodiscard]] QString figures() const;
    [[nodiscard]] static QString provenance(const retail::Case& input, std::size_t site);

    items::DataHealthModel* m_model;
    QLabel* m_figures;
    QLabel* m_provenance;
    QLabel* m_none;
    QTableView* m_table;
};

} // namespace meritdesk::views
