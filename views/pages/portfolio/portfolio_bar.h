#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "items/portfolio_model.h"

namespace meritdesk::views {

/// The filters above the table of sites: a part of the name, today's category, a category of the best choice.
class PortfolioBar : public QWidget
{
    Q_OBJECT

public:
    PortfolioBar(items::PortfolioModel& model, QWidget* parent);

    [[nodiscard]] QLineEdit& text() const { return *m_text; }

    [[nodiscard]] QComboBox& today() const { return *m_today; }

    [[nodiscard]] QComboBox& best() const { return *m_best; }

    /// Shows a filter and puts it in force.
    void setFilter(const items::PortfolioFilter& filter);

signals:
    /// The model shows other sites.
    void filtered();

private:
    void choose();

    items::PortfolioModel& m_model;
    QLineEdit* m_text;
    QComboBox* m_today;
    QComboBox* m_best;
};

} // namespace meritdesk::views
