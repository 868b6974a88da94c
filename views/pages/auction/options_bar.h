#pragma once

#include <QWidget>

#include <functional>

#include "items/auction_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QMenu;
class QToolButton;

namespace meritdesk::views {

class NumberField;

/// What the auction's announcement fixes: rules, price convention, ties, steps, cap and demand.
class OptionsBar : public QWidget
{
    Q_OBJECT

public:
    OptionsBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QComboBox& convention() const { return *m_convention; }

private:
    using Change = std::function<void(auction::Options&)>;

    void take();
    void takeRules();
    void toggleRule(const std::string& id, bool chosen);
    bool change(const Change& change);
    std::vector<Finding> tryChange(const Change& change);
    void makeCombos();
    NumberField* addField(const QString& title, const QString& tip, const Theme& theme,
                          std::vector<Finding> (OptionsBar::*take)(const std::optional<std::string>&));
    std::vector<Finding> takeQuantityStep(const std::optional<std::string>& plain);
    std::vector<Finding> takePriceStep(const std::optional<std::string>& plain);
    std::vector<Finding> takeCap(const std::optional<std::string>& plain);
    std::vector<Finding> takeDemand(const std::optional<std::string>& plain);

    items::AuctionBoard& m_board;
    QToolButton* m_rules;
    QMenu* m_ruleMenu;
    QComboBox* m_convention;
    QComboBox* m_ties;
    NumberField* m_quantityStep = nullptr;
    NumberField* m_priceStep = nullptr;
    NumberField* m_cap = nullptr;
    NumberField* m_demand = nullptr;
};

} // namespace meritdesk::views
