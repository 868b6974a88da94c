#pragma once

#include <QFrame>

#include <functional>

#include "items/auction_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace meritdesk::views {

class NumberField;
class RuleTerms;

/// The numbers that the auction's announcement fixes, in a pane that drops from the options: steps, volume
/// cap, deal ratio, the one buyer's demand with its price cap, and what single rules ask for. What no chosen
/// rule uses is left out; what is refused says why below.
class ConditionsForm : public QFrame
{
    Q_OBJECT

public:
    ConditionsForm(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    /// Opens the pane below a widget, inside the screen.
    void dropFrom(const QWidget& anchor);

    /// The conditions in force, one line: "step 1, cap 5 000".
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QString refusal() const;

    /// The fields, for the keyboard and for tests.
    [[nodiscard]] NumberField& priceStep() const { return *m_priceStep; }

    [[nodiscard]] NumberField& volumeCap() const { return *m_cap; }

    [[nodiscard]] NumberField& priceCap() const { return *m_priceCap; }

    [[nodiscard]] NumberField& demand() const { return *m_demand; }

    [[nodiscard]] NumberField& dealRatio() const { return *m_dealRatio; }

    [[nodiscard]] RuleTerms& terms() const { return *m_terms; }

private:
    using Plain = std::optional<std::string>;
    using Set = std::function<void(auction::Options&)>;

    NumberField* addField(const QString& title, const QString& tip, const Theme& theme,
                          std::vector<Finding> (ConditionsForm::*taker)(const Plain&));
    void makeSide();
    std::vector<Finding> tryChange(const Set& set);
    std::vector<Finding> said(std::vector<Finding> findings);
    std::vector<Finding> takeQuantityStep(const Plain& plain);
    std::vector<Finding> takePriceStep(const Plain& plain);
    std::vector<Finding> takeCap(const Plain& plain);
    std::vector<Finding> takeDealRatio(const Plain& plain);
    std::vector<Finding> takeDemand(const Plain& plain);
    std::vector<Finding> takePriceCap(const Plain& plain);
    void takeSide();
    void take();
    void takeVisible();

    items::AuctionBoard& m_board;
    QFormLayout* m_form;
    NumberField* m_quantityStep = nullptr;
    NumberField* m_priceStep = nullptr;
    NumberField* m_cap = nullptr;
    NumberField* m_dealRatio = nullptr;
    QComboBox* m_dealSide;
    NumberField* m_demand = nullptr;
    NumberField* m_priceCap = nullptr;
    RuleTerms* m_terms;
    QLabel* m_refusal;
};

} // namespace meritdesk::views
