#pragma once

#include <QFrame>

#include <map>
#include <string>
#include <vector>

#include "items/what_if_templates.h"
#include "views/pages/what_if/amount_field.h"
#include "views/pages/what_if/when_editor.h"

class QToolButton;

namespace meritdesk::views {

/// One change of a what-if as editable rows: its kind, its numbers, its days and hours.
class ChangeEditor : public QFrame
{
    Q_OBJECT

public:
    /// `kind` is an id of core/retail/whatif/kinds.h; the editor is made anew for another one.
    ChangeEditor(const retail::whatif::ChangeKind& kind, const Theme& theme, QWidget* parent);

    /// Nothing is emitted.
    void setChange(const retail::whatif::Change& change);

    /// Planned peak hours, marked in the chips.
    void setPlanned(const retail::HourSet& planned);

    [[nodiscard]] const retail::whatif::Change& change() const { return m_change; }

    [[nodiscard]] QComboBox& kind() { return *m_kind; }

    [[nodiscard]] QToolButton& removeButton() { return *m_remove; }

    [[nodiscard]] WhenEditor& when() { return *m_when; }

    /// The hours that take energy up; null where the kind has none.
    [[nodiscard]] HourStrip* into() { return m_into; }

    [[nodiscard]] AmountField& field(const std::string& key) { return *m_fields.at(key); }

signals:
    /// The change was edited by hand: change() has it.
    void edited();
    /// Another kind was chosen.
    void kindChosen(const std::string& kind);
    void removeAsked();
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void makeHead(const Theme& theme);
    void makeFields();
    void makeInto(const Theme& theme);
    void showInto();

    const retail::whatif::ChangeKind& m_type;
    retail::whatif::Change m_change = {};
    QComboBox* m_kind = nullptr;
    QToolButton* m_remove = nullptr;
    std::map<std::string, AmountField*> m_fields = {};
    WhenEditor* m_when = nullptr;
    QLabel* m_intoName = nullptr;
    HourStrip* m_into = nullptr;
};

} // namespace meritdesk::views
