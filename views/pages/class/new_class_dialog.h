#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "core/classroom/class_template.h"

namespace meritdesk::views {

/// Asks what a new class plays: the market, how many seats, who of them buys or is a computer, the rule.
class NewClassDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewClassDialog(QWidget* parent);

    /// The class as it stands in the dialog.
    [[nodiscard]] classroom::Class room() const;

    [[nodiscard]] QComboBox& market() const { return *m_market; }

    [[nodiscard]] QSpinBox& seats() const { return *m_seats; }

    [[nodiscard]] QSpinBox& buyers() const { return *m_buyers; }

    [[nodiscard]] QSpinBox& computers() const { return *m_computers; }

    [[nodiscard]] QComboBox& rule() const { return *m_rule; }

    [[nodiscard]] QPlainTextEdit& names() const { return *m_names; }

private:
    void layOut();
    void takeMarket();
    void takeSeats();
    void fillRules();
    [[nodiscard]] classroom::Setup setup() const;

    QLineEdit* m_title;
    QComboBox* m_market;
    QLabel* m_about;
    QSpinBox* m_seats;
    QSpinBox* m_buyers;
    QSpinBox* m_computers;
    QComboBox* m_rule;
    QSpinBox* m_rounds;
    QSpinBox* m_seed;
    QPlainTextEdit* m_names;
};

} // namespace meritdesk::views
