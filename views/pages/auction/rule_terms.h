#pragma once

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "items/auction_board.h"
#include "items/trial_knobs.h"
#include "views/parts/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace meritdesk::views {

class NumberField;

using items::isUsed;

/// What only single rules ask for: the shares of a surplus return, who is served first, the end of a call,
/// the listed side. Rows for a form; those that no chosen rule uses are left out.
class RuleTerms : public QWidget
{
    Q_OBJECT

public:
    RuleTerms(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    void addRowsTo(QFormLayout& form);
    /// Shows the rows that the chosen rules use, and what is set.
    void showRowsOf(QFormLayout& form);

    /// The terms in force that differ from the rules' own: "β 0.25", "call until ..".
    [[nodiscard]] QStringList summary() const;

    /// The fields, for tests.
    [[nodiscard]] NumberField& beta() const { return *m_beta; }

    [[nodiscard]] QCheckBox& largerFee() const { return *m_largerFee; }

    [[nodiscard]] NumberField& marginalLot() const { return *m_lot; }

    [[nodiscard]] QComboBox& priority() const { return *m_priority; }

    [[nodiscard]] QLineEdit& callUntil() const { return *m_callUntil; }

    [[nodiscard]] QComboBox& listingSide() const { return *m_listingSide; }

    [[nodiscard]] QComboBox& takeRule() const { return *m_takeRule; }

signals:
    /// An edit was tried; the findings say why it was refused.
    void tried(const std::vector<meritdesk::Finding>& findings);

private:
    using Plain = std::optional<std::string>;
    using Set = std::function<void(auction::Options&)>;

    void makeChoices();
    [[nodiscard]] QComboBox* choice(const QString& name, const QString& tip);
    std::vector<Finding> tryChange(const Set& set);
    std::vector<Finding> takeBeta(const Plain& plain);
    std::vector<Finding> takeLot(const Plain& plain);
    void takeCallUntil();
    void show(const auction::Options& options);

    items::AuctionBoard& m_board;
    NumberField* m_beta;
    QCheckBox* m_largerFee;
    NumberField* m_lot;
    QComboBox* m_priority;
    QLineEdit* m_callUntil;
    QComboBox* m_listingSide;
    QComboBox* m_takeRule;
};

} // namespace meritdesk::views
