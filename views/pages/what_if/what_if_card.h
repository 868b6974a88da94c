#pragma once

#include <QFrame>

#include <string>
#include <vector>

#include "items/what_if_money.h"
#include "items/what_if_templates.h"
#include "views/pages/what_if/change_editor.h"
#include "views/pages/what_if/goal_editor.h"

class QCheckBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace meritdesk::views {

/// One what-if of the board: its name, what it saves, and its changes as editable rows. Every number is a
/// link to how it came about.
class WhatIfCard : public QFrame
{
    Q_OBJECT

public:
    WhatIfCard(items::WhatIfBoard& board, const Theme& theme, QWidget* parent);

    /// Shows the board's what-if at a position; editors are made anew only where their kinds differ.
    void show(std::size_t card);

    /// Shows what came of it, or that it is being computed.
    void showResult();

    /// Draws it as the one whose difference and load are shown below.
    void setChosen(bool chosen);

    [[nodiscard]] bool isChosen() const { return m_chosen; }

    [[nodiscard]] QLineEdit& name() { return *m_name; }

    [[nodiscard]] QLabel& saving() { return *m_saving; }

    [[nodiscard]] QLabel& detail() { return *m_detail; }

    [[nodiscard]] QLabel& notes() { return *m_notes; }

    [[nodiscard]] QMenu& cardMenu() { return *m_cardMenu; }

    [[nodiscard]] QMenu& addMenu() { return *m_addMenu; }

    [[nodiscard]] const std::vector<ChangeEditor*>& changes() const { return m_changes; }

    /// Null without a goal.
    [[nodiscard]] GoalEditor* goal() const { return m_goal; }

signals:
    void explainAsked(std::size_t card, meritdesk::items::WhatIfNumber number);
    void refused(const std::vector<meritdesk::Finding>& findings);
    /// It was clicked, or something in it took the focus.
    void chosen(std::size_t card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void makeHead();
    void makeResult();
    void makeFoot();
    void fillMenus();
    void rebuild();
    void connectChange(ChangeEditor& editor, std::size_t at);
    void give(retail::whatif::Card card);
    void addChange(const std::string& kind);
    void addGoal();
    void rename();

    [[nodiscard]] const retail::whatif::Card& card() const { return m_board.cards()[m_at]; }

    [[nodiscard]] bool hasSameShape() const;
    [[nodiscard]] QString savingText(const items::CardResult& result) const;
    [[nodiscard]] QString detailText(const items::CardResult& result) const;
    [[nodiscard]] static QString notesText(const items::CardResult& result);

    items::WhatIfBoard& m_board;
    Theme m_theme;
    std::size_t m_at = 0;
    bool m_chosen = false;
    QLineEdit* m_name = nullptr;
    QMenu* m_cardMenu = nullptr;
    QMenu* m_addMenu = nullptr;
    QLabel* m_saving = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_notes = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QCheckBox* m_follows = nullptr;
    std::vector<ChangeEditor*> m_changes = {};
    std::vector<std::string> m_kinds = {}; ///< of the editors
    GoalEditor* m_goal = nullptr;
};

} // namespace meritdesk::views
