#pragma once

#include <QWidget>

#include <functional>

#include "items/auction_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace meritdesk::views {

class CheckMenu;
class ConditionsForm;

/// What the auction's announcement fixes: rules, price convention, ties, and the numbers behind a button; and
/// which of the rules curves and ladders show.
class OptionsBar : public QWidget
{
    Q_OBJECT

public:
    OptionsBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QComboBox& convention() const { return *m_convention; }

    [[nodiscard]] QComboBox& ties() const { return *m_ties; }

    [[nodiscard]] QComboBox& shown() const { return *m_shown; }

    [[nodiscard]] CheckMenu& ruleMenu() const { return *m_ruleMenu; }

    [[nodiscard]] ConditionsForm& conditions() const { return *m_form; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeSummary();
    using Change = std::function<void(auction::Options&)>;

    void take();
    void takeRules();
    void takeShown();
    void toggleRule(const std::string& id, bool chosen);
    void change(const Change& change);
    void makeRules();
    void makeConvention();
    void makeTies();
    void makeConditions();

    items::AuctionBoard& m_board;
    QToolButton* m_rules;
    CheckMenu* m_ruleMenu;
    QComboBox* m_shown;
    QComboBox* m_convention;
    QComboBox* m_ties;
    QToolButton* m_conditions;
    ConditionsForm* m_form;
    QLabel* m_summary;
};

} // namespace meritdesk::views
