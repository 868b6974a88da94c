#pragma once

#include <QPushButton>

#include "items/power_board.h"
#include "views/pages/auction/number_field.h"
#include "views/parts/panel_page.h"

namespace meritdesk::views {

/// Market power (市场力): what a seller of the open book earns by keeping capacity from the market, from
/// which MW on, who pays for it, and what a price cap or reference bids take back.
class PowerPage : public PanelPage
{
    Q_OBJECT

public:
    explicit PowerPage(const PageContext& context, QWidget* parent = nullptr);
    ~PowerPage() override;
    Q_DISABLE_COPY_MOVE(PowerPage)

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    [[nodiscard]] Report report() override;
    [[nodiscard]] std::vector<exports::Table> tables() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;

    [[nodiscard]] items::PowerBoard& board() { return m_board; }

    [[nodiscard]] QComboBox& sellers() const { return *m_sellers; }

    [[nodiscard]] QComboBox& rules() const { return *m_rules; }

    [[nodiscard]] QComboBox& ways() const { return *m_ways; }

    [[nodiscard]] QComboBox& cures() const { return *m_cures; }

    [[nodiscard]] NumberField& offeredAt() const { return *m_offeredAt; }

    [[nodiscard]] NumberField& step() const { return *m_step; }

    [[nodiscard]] NumberField& withheld() const { return *m_withheld; }

    /// The cap, or the percent above cost of reference bids.
    [[nodiscard]] NumberField& level() const { return *m_level; }

    [[nodiscard]] QPushButton& applyButton() const { return *m_apply; }

protected:
    bool isReady() override;

    [[nodiscard]] document::RunBase& boardRun() override { return m_board.run(); }

private:
    using Findings = std::vector<Finding>;
    using Typed = std::optional<std::string>;

    QWidget* makeMarketRow();
    QWidget* makeWithholdingRow();
    NumberField* field(const QString& name, NumberField::Taker take, QWidget* parent);
    void makeActions();
    void cover();
    void connectParts();
    void take();
    void fillChoices();
    void fillNumbers();
    void showTexts();
    void followLink(const QString& link);
    void askHow(int at);
    void askCure(int at);
    Findings takeStep(const Typed& typed);
    Findings takeOffer(const Typed& typed);
    Findings takeWithheld(const Typed& typed);
    Findings takeLevel(const Typed& typed);
    void tell(const Findings& findings) const;

    items::PowerBoard m_board;
    QComboBox* m_sellers = nullptr;
    QComboBox* m_rules = nullptr;
    QComboBox* m_cures = nullptr;
    NumberField* m_level = nullptr;
    QLabel* m_levelUnit = nullptr;
    QComboBox* m_ways = nullptr;
    NumberField* m_offeredAt = nullptr;
    NumberField* m_step = nullptr;
    NumberField* m_withheld = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace meritdesk::views
