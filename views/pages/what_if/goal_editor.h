#pragma once

#include <QFrame>

#include <array>
#include <vector>

#include "core/retail/whatif/card.h"
#include "views/pages/what_if/amount_field.h"
#include "views/pages/what_if/when_editor.h"

class QCheckBox;
class QToolButton;

namespace meritdesk::views {

/// What the cheapest plan is asked for: the category, a storage, load that may move; and plainly that it
/// knows the peak hours in advance.
class GoalEditor : public QFrame
{
    Q_OBJECT

public:
    GoalEditor(const Theme& theme, QWidget* parent);

    /// Nothing is emitted.
    void setGoal(const retail::whatif::Goal& goal);

    void setPlanned(const retail::HourSet& planned);

    [[nodiscard]] const retail::whatif::Goal& goal() const { return m_goal; }

    [[nodiscard]] QComboBox& category() { return *m_category; }

    [[nodiscard]] QCheckBox& storage() { return *m_storage; }

    [[nodiscard]] QCheckBox& flexible() { return *m_flexible; }

    /// Power, capacity, efficiency, cycles of the storage.
    [[nodiscard]] AmountField& storageField(std::size_t at) { return *m_storageFields.at(at); }

    [[nodiscard]] QToolButton& removeButton() { return *m_remove; }

signals:
    void edited();
    void removeAsked();
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void makeHead(const Theme& theme);
    void makeStorage();
    void makeFlexible(const Theme& theme);
    AmountField* addField(const AmountWords& words);
    void takeFields();
    void showParts();

    retail::whatif::Goal m_goal = {};
    QComboBox* m_category = nullptr;
    QToolButton* m_remove = nullptr;
    QCheckBox* m_storage = nullptr;
    std::array<AmountField*, 4> m_storageFields = {};
    QCheckBox* m_flexible = nullptr;
    std::array<AmountField*, 2> m_flexibleFields = {};
    WhenEditor* m_when = nullptr;
    QLabel* m_intoName = nullptr;
    HourStrip* m_into = nullptr;
};

} // namespace meritdesk::views
