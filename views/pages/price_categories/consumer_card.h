#pragma once

#include <QFrame>

#include <vector>

#include "items/consumer_model.h"

namespace meritdesk::views {

/// The consumer's card: every field of the model editable in place.
class ConsumerCard : public QFrame
{
    Q_OBJECT

public:
    explicit ConsumerCard(items::ConsumerModel& model, QWidget* parent = nullptr);

    /// The editor of a field: a line edit or a combo box.
    [[nodiscard]] QWidget* editor(int field) const { return m_editors[static_cast<std::size_t>(field)]; }

private:
    QWidget* makeLine(int field);
    QWidget* makeCombo(int field, const QVariantList& choices);
    void showField(int field);
    void give(int field, const QString& value);

    items::ConsumerModel& m_model;
    std::vector<QWidget*> m_editors = {};
};

} // namespace meritdesk::views
