#pragma once

#include <QScrollArea>

#include <vector>

#include "views/pages/what_if/what_if_card.h"

class QHBoxLayout;
class QPushButton;

namespace meritdesk::views {

/// The what-ifs side by side as cards, and at the end a card from which new ones are added with one click.
class WhatIfStrip : public QScrollArea
{
    Q_OBJECT

public:
    WhatIfStrip(items::WhatIfBoard& board, const Theme& theme, QWidget* parent);
    ~WhatIfStrip() override;
    Q_DISABLE_COPY_MOVE(WhatIfStrip)

    [[nodiscard]] const std::vector<WhatIfCard*>& cards() const { return m_cards; }

    /// The what-if whose difference and load are shown; 0 when there is none.
    [[nodiscard]] std::size_t chosen() const { return m_chosen; }

    /// Chooses a what-if; cardChosen() follows when it is another one.
    void choose(std::size_t card);

    /// Chooses a what-if and scrolls to it.
    void reveal(std::size_t card);

    /// Adds a what-if of a template and chooses it.
    void add(const items::WhatIfTemplate& from);

    /// The button of a template, in the order of items::whatIfTemplates.
    [[nodiscard]] QPushButton& addButton(std::size_t at) { return *m_adders.at(at); }

signals:
    void cardChosen(std::size_t card);
    void explainAsked(std::size_t card, meritdesk::items::WhatIfNumber number);
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    QWidget* makeAdder();
    void sync();
    void showResults();
    void followFocus(QWidget* now);

    items::WhatIfBoard& m_board;
    Theme m_theme;
    QWidget* m_inside;
    QHBoxLayout* m_row;
    std::vector<WhatIfCard*> m_cards = {};
    std::vector<QPushButton*> m_adders = {};
    std::size_t m_chosen = 0;
};

} // namespace meritdesk::views
