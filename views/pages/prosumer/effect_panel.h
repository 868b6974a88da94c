#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

#include "views/charts/own_effect_chart.h"
#include "views/pages/prosumer/panel.h"
#include "views/pages/prosumer/prosumer_view.h"

namespace meritdesk::views {

class TermField;

/// What the exports of many such plants do to the price that they are paid: the market's curves without and
/// with them, both crossings, earnings and bills.
class OwnEffectPanel : public PanelView
{
    Q_OBJECT

public:
    OwnEffectPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::OwnEffectChart& chart() { return *m_chart; }

    [[nodiscard]] ProsumerView& table() { return *m_table; }

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

    [[nodiscard]] QPushButton& bookButton() { return *m_book; }

    /// The field of a term of the market, by its id; null when there is none.
    [[nodiscard]] TermField* field(std::string_view id) const;

private:
    QWidget* makeTerms();
    QHBoxLayout* makeButtons();
    QWidget* makePicture();
    [[nodiscard]] charts::OwnEffectPicture picture() const;
    void take();
    void explain(const items::ProsumerEvidence& evidence) const;
    void changeBook();

    items::ProsumerBoard& m_board;
    PageContext m_context;
    std::vector<TermField*> m_fields = {};
    QPushButton* m_largest = nullptr;
    QPushButton* m_book = nullptr;
    QLabel* m_offer = nullptr;
    QLabel* m_sentence = nullptr;
    QWidget* m_whole = nullptr; ///< picture and table
    charts::OwnEffectChart* m_chart = nullptr;
    ProsumerView* m_table = nullptr;
};

} // namespace meritdesk::views
