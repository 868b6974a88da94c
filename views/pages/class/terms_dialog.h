#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>

#include "core/classroom/play.h"
#include "document/document.h"
#include "items/auction_board.h"
#include "items/class_board.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

class ConditionsForm;

/// What the next round is cleared under: rule, price convention, ties, demand, caps and steps; and how many
/// rounds are planned. The round that is open takes them at once, those before stay as they were.
class TermsDialog : public QDialog
{
    Q_OBJECT

public:
    TermsDialog(items::ClassBoard& board, const Theme& theme, QWidget* parent);
    ~TermsDialog() override;
    Q_DISABLE_COPY_MOVE(TermsDialog)

    /// Makes the edit and closes; false, with the reasons shown, when it is refused.
    bool save();

    [[nodiscard]] QComboBox& rule() const { return *m_rule; }

    [[nodiscard]] QComboBox& ties() const { return *m_ties; }

    [[nodiscard]] QSpinBox& rounds() const { return *m_rounds; }

    [[nodiscard]] QCheckBox& capacityBinds() const { return *m_binds; }

    [[nodiscard]] ConditionsForm& conditions() const { return *m_form; }

    [[nodiscard]] QString fault() const { return m_fault->text(); }

private:
    void begin();
    void layOut();
    void take();
    void chooseRule();
    template <class Set>
    void change(Set set);
    [[nodiscard]] classroom::Conduct conduct() const;

    items::ClassBoard& m_board;
    document::Document m_draft; ///< a book without orders that holds what is chosen
    items::AuctionBoard m_auction;
    QComboBox* m_rule;
    QLabel* m_about;
    QComboBox* m_convention;
    QComboBox* m_ties;
    QSpinBox* m_rounds;
    QCheckBox* m_binds;
    ConditionsForm* m_form;
    QLabel* m_fault;
};

} // namespace meritdesk::views
