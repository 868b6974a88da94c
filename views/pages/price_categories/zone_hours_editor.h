#pragma once

#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include "document/document.h"
#include "views/pages/price_categories/planned_hours_bar.h"

namespace meritdesk::views {

/// The hours of the day's zones (зоны суток) of a month, by hand or from the table of its year; a year that
/// the table lacks is said so, and nothing is guessed.
class ZoneHoursEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneHoursEditor(document::Document& document, QWidget* parent = nullptr);

    /// Shows a month of the case, by its index.
    void show(std::size_t month);

    [[nodiscard]] PlannedHoursBar& night() { return *m_night; }

    [[nodiscard]] PlannedHoursBar& peak() { return *m_peak; }

    [[nodiscard]] QComboBox& tables() { return *m_tables; }

    [[nodiscard]] QLabel& note() { return *m_note; }

private:
    void give();
    void takeTable(int at);
    void fillTables(Month month);

    document::Document& m_document;
    std::size_t m_month = 0;
    PlannedHoursBar* m_night;
    PlannedHoursBar* m_peak;
    QComboBox* m_tables;
    QLabel* m_note;
};

} // namespace meritdesk::views
